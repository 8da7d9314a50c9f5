import { refusalCodes, requestErrorCodes } from '../../schema/src/protocol/error-codes.ts';

export interface ErrorCodes {
  readonly refusals: readonly { readonly code: string; readonly meaning: string }[];
  readonly requests: readonly { readonly code: string; readonly meaning: string; readonly retry: boolean }[];
}

declare const data: ErrorCodes;
export { data };

export default {
  load: (): ErrorCodes => ({
    refusals: Object.entries(refusalCodes).map(([code, meaning]) => ({ code, meaning })),
    requests: Object.entries(requestErrorCodes).map(([code, { meaning, retry }]) => ({ code, meaning, retry })),
  }),
};
