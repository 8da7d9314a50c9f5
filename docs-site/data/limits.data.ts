import { defaultLimits } from '../../graphql-server/src/limits/allowances.ts';
import * as limits from '../../graphql-server/src/limits.ts';

export interface Limit {
  readonly meaning: string;
  readonly value: string;
}

export interface Limits {
  /** What one request may hold. */
  readonly request: readonly Limit[];
  /** What one GraphQL document may hold. */
  readonly document: readonly Limit[];
  /** What may be spent, and how many streams may be open. */
  readonly over: readonly Limit[];
}

declare const data: Limits;

export { data };

const bytes = (value: number): string => (value >= 2 ** 20 ? `${value / 2 ** 20} MiB` : `${value / 1024} KiB`);

const count = (value: number): string => value.toLocaleString('en');
const { partners, devices, refusals, streams } = defaultLimits;
const spend = ({ maximum, perSecond }: { readonly maximum: number; readonly perSecond: number }): string =>
  `${count(maximum)}, and ${count(perSecond)} a second`;

export default {
  load: (): Limits => ({
    request: [
      { meaning: 'A request’s body, decompressed', value: bytes(limits.MAX_BODY_BYTES) },
      { meaning: 'The same without a token', value: bytes(limits.MAX_ANONYMOUS_BYTES) },
      { meaning: 'Nesting of its JSON', value: `${limits.MAX_BODY_DEPTH} levels` },
      { meaning: 'Values in its JSON', value: count(limits.MAX_BODY_VALUES) },
      { meaning: 'Items in an array', value: count(limits.MAX_BODY_ITEMS) },
      { meaning: 'Keys in an object', value: count(limits.MAX_KEYS) },
      { meaning: 'Records in one push', value: count(limits.MAX_PUSH_ROWS) },
      { meaning: 'Records on one pulled page', value: count(limits.MAX_PAGE_RECORDS) },
      { meaning: 'Bodies on one pulled page', value: bytes(limits.MAX_PAGE_BYTES) },
      { meaning: 'Records named in one comparison', value: count(limits.MAX_HOLDINGS) },
      { meaning: 'Bodies in the answer to a comparison', value: bytes(limits.MAX_COMPARE_BYTES) },
      { meaning: 'One record', value: bytes(limits.MAX_RECORD_BYTES) },
      { meaning: 'Nesting inside a record', value: `${limits.MAX_DEPTH} levels` },
    ],
    document: [
      { meaning: 'Characters', value: count(limits.MAX_CHARACTERS) },
      { meaning: 'Tokens', value: count(limits.MAX_TOKENS) },
      { meaning: 'Fields in one another', value: `${limits.MAX_FIELD_DEPTH} levels` },
      { meaning: 'Aliases', value: count(limits.MAX_ALIASES) },
      { meaning: 'Directives', value: count(limits.MAX_DIRECTIVES) },
      { meaning: 'Fragments, and uses of them', value: count(limits.MAX_FRAGMENTS) },
      { meaning: 'The same field in one selection', value: `${limits.MAX_REPEATS} times` },
      { meaning: 'Records on one page', value: count(limits.MAX_FIRST) },
      { meaning: 'Cost of an operation', value: count(limits.MAX_COST) },
    ],
    over: [
      { meaning: 'Partner API: a key or a user', value: spend(partners.user) },
      { meaning: 'Partner API: an organisation', value: spend(partners.organisation) },
      { meaning: 'Sync: a user', value: spend(devices.user) },
      { meaning: 'Sync: an organisation', value: spend(devices.organisation) },
      { meaning: 'Refused requests: a key or a user', value: spend(refusals) },
      { meaning: 'Open streams: a user', value: count(streams.user) },
      { meaning: 'Open streams: an organisation', value: count(streams.organisation) },
    ],
  }),
};
