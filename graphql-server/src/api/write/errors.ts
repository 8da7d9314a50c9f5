import { type Refusal, type UserErrorCode, userErrorCodes } from '@rockpool/schema/protocol';

/** What is the matter with a mutation, for a person and for a program. */
export interface UserError {
  readonly code: UserErrorCode;
  /** The way to the value at fault. */
  readonly field: readonly string[] | null;
  readonly message: string;
}

/** @param field with dots into objects and lists: `emails.0.value` */
export const userError = (code: UserErrorCode, message: string, field?: string): UserError => ({
  code,
  field: field === undefined ? null : field.split('.'),
  message,
});

export const refusedAs = ({ code, message, field }: Refusal): UserError => userError(code, message, field);

export const isUserErrorCode = (code: string): code is UserErrorCode => Object.hasOwn(userErrorCodes, code);

/** One sentence for what is not there, is deleted, is of another kind, or may not be seen. */
export const notFound = (type: string, id: string): UserError =>
  userError('NOT_FOUND', `There is no ${type} with the id "${id}" for you.`, 'id');

/** What stands in the way of a mutation, thrown out of it: nothing of it is written. */
export class Refused extends Error {
  readonly error: UserError;

  constructor(error: UserError) {
    super(error.message);
    this.error = error;
  }
}
