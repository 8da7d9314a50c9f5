import { requestErrorCodes } from '@rockpool/schema/protocol';
import { type ExecutionResult, GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { requestError } from '../errors.ts';

const isOurs = ({ extensions }: GraphQLError): boolean => Object.hasOwn(requestErrorCodes, String(extensions['code']));

/** Keeps the HTTP status: 413 tells a device to send less at once. */
function withCode({ message, extensions }: GraphQLError): GraphQLError {
  const error = requestError('BAD_USER_INPUT', message);
  return new GraphQLError(message, {
    extensions: { ...error.extensions, ...(extensions['http'] !== undefined && { http: extensions['http'] }) },
  });
}

/** Gives GraphQL's own complaints, about syntax or variables, a code that devices know. */
export const useErrorCodes = (): Plugin => ({
  onResultProcess({ result, setResult }) {
    if (!('errors' in result) || !result.errors || result.errors.every(isOurs)) return;
    const errors = result.errors.map((error) => (isOurs(error) ? error : withCode(error)));
    setResult({ ...result, errors } satisfies ExecutionResult);
  },
});
