import type { Counter } from './trials.ts';

/** Something that a page writes. */
export type Deed =
  /** A counter of a record goes up. */
  | { readonly kind: 'count'; readonly id: string; readonly field: Counter; readonly value: number }
  /** The same value in several records, in one transaction. */
  | { readonly kind: 'together'; readonly ids: readonly string[]; readonly value: number }
  /** New records, in one write. */
  | { readonly kind: 'insert'; readonly ids: readonly string[] }
  | { readonly kind: 'remove'; readonly id: string };

/** What a page says of a deed: that it begins, and that the SDK has confirmed it, or failed. */
export type Saying =
  | { readonly step: 'begun' | 'done'; readonly deed: Deed }
  | { readonly step: 'failed'; readonly deed: Deed; readonly error: string };
