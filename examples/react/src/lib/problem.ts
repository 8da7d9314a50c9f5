import { CrmError } from '@rockpool/sdk';

export interface Problem {
  readonly message: string;
  /** The field at fault, where there is one. */
  readonly field: string | undefined;
}

/** What went wrong, for the person who tried. Of a field that does not fit, only what was expected of it. */
export function problemOf(error: unknown): Problem {
  const message = error instanceof Error ? error.message : String(error);
  const field = error instanceof CrmError ? error.details.field : undefined;
  const expected = field && /expected (.+?), got/.exec(message)?.[1];
  return { message: expected ? `Expected ${expected}.` : message, field };
}
