import { refusalCodes, requestErrorCodes, userErrorCodes } from '../../schema/src/protocol/error-codes.ts';
import { CrmError, type CrmErrorCode, errorCodes } from '../../sdk/src/errors.ts';

export interface ErrorCodes {
  readonly sdk: readonly {
    readonly code: string;
    readonly meaning: string;
    readonly fix: string;
    readonly retry: boolean;
  }[];
  readonly refusals: readonly { readonly code: string; readonly meaning: string }[];
  /** Those of mutations that no refused record has. */
  readonly mutations: readonly { readonly code: string; readonly meaning: string }[];
  readonly requests: readonly { readonly code: string; readonly meaning: string; readonly retry: boolean }[];
}

declare const data: ErrorCodes;

export { data };

export default {
  load: (): ErrorCodes => ({
    sdk: Object.entries(errorCodes).map(([code, { meaning, fix }]) => {
      return { code, meaning, fix, retry: new CrmError(code as CrmErrorCode, '').retryable };
    }),
    refusals: Object.entries(refusalCodes).map(([code, meaning]) => ({ code, meaning })),
    mutations: Object.entries(userErrorCodes)
      .filter(([code, meaning]) => (refusalCodes as Record<string, string>)[code] !== meaning)
      .map(([code, meaning]) => ({ code, meaning })),
    requests: Object.entries(requestErrorCodes).map(([code, { meaning, retry }]) => ({ code, meaning, retry })),
  }),
};
