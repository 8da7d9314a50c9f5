import type { JsonObject } from '@rockpool/schema';
import type { Device } from './device.ts';

/** A record. */
export interface Target {
  readonly collection: string;
  readonly id: string;
}

/** A tag that a device put on a record: nobody ever takes one off, so every one has to be there in the end. */
export interface Tag extends Target {
  readonly device: string;
  readonly tag: string;
  /** The transaction that it belongs to: its tags are there on all of its records or on none. */
  readonly group?: readonly Target[];
}

/** What was done to everybody's records, kept outside of the system. */
export interface Journal {
  readonly tags: Tag[];
  /** Removed records, with the tags that the one who removed it could see. */
  readonly removals: (Target & { readonly device: string; readonly seen: readonly string[] })[];
  /** Records whose edits somebody gave up, by device and record. */
  readonly givenUp: Set<string>;
  /** What the transactions did, each at the moment when it was certain. */
  readonly groups: Tag[];
}

export const createJournal = (): Journal => ({ tags: [], removals: [], givenUp: new Set(), groups: [] });

export const keyOf = ({ collection, id }: Target): string => `${collection}/${id}`;
export const atDevice = (device: Pick<Device, 'name'>, target: Target): string => `${device.name} ${keyOf(target)}`;

export const tagsOf = (body: JsonObject | undefined): readonly string[] => {
  const tags = body?.['tags'];
  return Array.isArray(tags) ? tags.map(String) : [];
};
