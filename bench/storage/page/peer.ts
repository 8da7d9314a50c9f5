/** What each peer has to be able to do. */

/** What a list shows of a lead. */
export interface Listed {
  readonly id: string;
  readonly name: string;
  readonly updatedAt: string;
}

export type Fields = { readonly [field: string]: unknown };

/** An index, and where in it to look: fields that are fixed, and one to begin at and to go down from. */
export interface Place {
  readonly index: readonly string[];
  readonly fixed: Fields;
  readonly field: string;
  readonly from: string | number;
}

export interface Peer {
  open(): Promise<void>;
  /** Everything is here that the server has. */
  synced(): Promise<void>;
  count(): Promise<number>;
  /** Shows the 50 leads that were changed last, now and after each change. */
  watch(show: (leads: readonly Listed[]) => void): void;
  rename(id: string, name: string): Promise<unknown>;
  /** Any lead. */
  one(id: string): Promise<Fields>;
  /** 50 leads from a place on, downwards. */
  page(place: Place): Promise<readonly Fields[]>;
  /** From now on nothing is done but what is asked for. */
  pauseSync(): Promise<void>;
  /** Deletes the database. */
  destroy(): Promise<void>;
}

/** How many leads a list shows. */
export const PAGE = 50;

/** Where the peer syncs: as many records as the page's address says. */
export const syncUrl = (): string => `/graphql/${new URLSearchParams(location.search).get('size')}`;
