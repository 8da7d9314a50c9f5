import { requestErrorCodes } from '@rockpool/schema/protocol';
import { type ExecutionResult, GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { requestError } from '../errors.ts';

const isOurs = ({ extensions }: GraphQLError): boolean => Object.hasOwn(requestErrorCodes, String(extensions['code']));

/** What GraphQL knows of the schema that the caller did not ask for. */
const suggestion = / ?Did you mean [^?]*\?/;

/** Keeps the HTTP status: 413 tells a device to send less at once. */
function withCode({ message: full, extensions }: GraphQLError, suggests: boolean): GraphQLError {
  const message = suggests ? full : full.replace(suggestion, '');
  const error = requestError('BAD_USER_INPUT', message);
  return new GraphQLError(message, {
    extensions: { ...error.extensions, ...(extensions['http'] !== undefined && { http: extensions['http'] }) },
  });
}

/**
 * Gives GraphQL's own complaints, about syntax or variables, a code that devices know.
 *
 * @param suggests whether they may tell names of the schema
 */
export const useErrorCodes = (suggests: boolean): Plugin => ({
  onResultProcess({ result, setResult }) {
    if (!('errors' in result) || !result.errors || result.errors.every(isOurs)) return;
    const errors = result.errors.map((error) => (isOurs(error) ? error : withCode(error, suggests)));
    setResult({ ...result, errors } satisfies ExecutionResult);
  },
});
