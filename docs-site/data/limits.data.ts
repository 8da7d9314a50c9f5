import * as limits from '../../graphql-server/src/limits.ts';

export interface Limit {
  readonly meaning: string;
  readonly value: string;
}

declare const data: readonly Limit[];

export { data };

const bytes = (value: number): string => (value >= 2 ** 20 ? `${value / 2 ** 20} MiB` : `${value / 1024} KiB`);

export default {
  load: (): readonly Limit[] => [
    { meaning: 'A request’s body', value: bytes(limits.MAX_BODY_BYTES) },
    { meaning: 'Records in one push', value: limits.MAX_PUSH_ROWS.toLocaleString('en') },
    { meaning: 'Records on one pulled page', value: limits.MAX_PAGE_RECORDS.toLocaleString('en') },
    { meaning: 'Bodies on one pulled page', value: bytes(limits.MAX_PAGE_BYTES) },
    { meaning: 'Records named in one comparison', value: limits.MAX_HOLDINGS.toLocaleString('en') },
    { meaning: 'Bodies in the answer to a comparison', value: bytes(limits.MAX_COMPARE_BYTES) },
    { meaning: 'One record', value: bytes(limits.MAX_RECORD_BYTES) },
    { meaning: 'Nesting inside a record', value: `${limits.MAX_DEPTH} levels` },
    { meaning: 'Records on one page of the read API', value: String(limits.MAX_FIRST) },
    { meaning: 'A GraphQL document', value: `${limits.MAX_TOKENS.toLocaleString('en')} tokens` },
  ],
};
