import { requestErrorCodes } from '@rockpool/schema/protocol';
import type { ExecutionResult, GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { requestError } from '../errors.ts';

const isOurs = ({ extensions }: GraphQLError): boolean => Object.hasOwn(requestErrorCodes, String(extensions['code']));

/** Gives GraphQL's own complaints, about syntax or variables, a code that devices know. */
export const useErrorCodes = (): Plugin => ({
  onResultProcess({ result, setResult }) {
    if (!('errors' in result) || !result.errors || result.errors.every(isOurs)) return;
    const errors = result.errors.map((error) =>
      isOurs(error) ? error : requestError('BAD_USER_INPUT', error.message),
    );
    setResult({ ...result, errors } satisfies ExecutionResult);
  },
});
