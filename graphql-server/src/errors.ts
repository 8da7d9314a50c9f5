import { type RequestErrorCode, requestErrorCodes } from '@rockpool/schema/protocol';
import { GraphQLError } from 'graphql';
import { sqlStateOf } from './store/database.ts';

const httpStatus: { readonly [code in RequestErrorCode]: number } = {
  UNAUTHENTICATED: 401,
  FORBIDDEN_SCOPE: 403,
  BAD_USER_INPUT: 400,
  CHECKPOINT_INVALID: 409,
  EPOCH_CHANGED: 409,
  UPGRADE_REQUIRED: 426,
  NOT_INDEXED: 400,
  QUERY_TOO_COMPLEX: 400,
  THROTTLED: 429,
  INTERNAL: 500,
};

/**
 * The failure of a whole request: what the device sees in `errors[0].extensions.code`.
 *
 * @param message what was expected, what came, what to do
 */
export function requestError(
  code: RequestErrorCode,
  message: string,
  details: object = {},
  status: number = httpStatus[code],
  headers: Readonly<Record<string, string>> = {},
): GraphQLError {
  const { retry } = requestErrorCodes[code];
  return withoutStack(() => {
    return new GraphQLError(message, { extensions: { ...details, code, retry, http: { status, headers } } });
  });
}

/** Nobody looks where an error comes from that is made for a caller, and to note that takes longer than all else about it. */
function withoutStack<T extends Error>(make: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return make();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}

/** Whether the error was made to be shown to the caller, by this server or by GraphQL itself. */
function isMeantForCaller(error: unknown): error is GraphQLError {
  return error instanceof GraphQLError && (!error.originalError || isMeantForCaller(error.originalError));
}

/** What PostgreSQL says of the character U+0000: in a text, and in JSON. */
const unstorable: ReadonlySet<string> = new Set(['22021', '22P05']);
const noNul = 'A text holds the character U+0000, which no record can hold; leave it out.';

/**
 * Lets deliberate errors pass and hides all others behind an id, so that neither SQL nor data reaches a caller.
 *
 * @param report receives what is hidden, with the id
 */
export const maskError =
  (report: (id: string, error: unknown) => void) =>
  (error: unknown): Error => {
    if (isMeantForCaller(error)) return error;
    const original = error instanceof GraphQLError ? error.originalError : error;
    if (unstorable.has(sqlStateOf(original) ?? '')) return requestError('BAD_USER_INPUT', noNul);
    const id = crypto.randomUUID();
    report(id, original);
    return requestError('INTERNAL', `Something failed on the server; its log has it under ${id}.`, { id });
  };
