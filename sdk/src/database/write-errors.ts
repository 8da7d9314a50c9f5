import { CrmError } from '../errors.ts';
import { isStorageFull } from '../storage/room.ts';

export const deletedAlready = (collection: string, id: string): CrmError =>
  new CrmError('NOT_FOUND', `The record ${id} of ${collection} is not here, or was deleted.`, { collection, id });

export const takenAlready = (collection: string, id: string): CrmError =>
  new CrmError('ALREADY_EXISTS', `There is a record ${id} in ${collection}.`, { collection, id });

/** A failed write in the words of the SDK; what it has said already stays as it is. */
export function storageFailed(collection: string, error: unknown): CrmError {
  if (error instanceof CrmError) return error;
  const code = isStorageFull(error) ? 'STORAGE_FULL' : 'STORAGE_FAILED';
  return new CrmError(code, `${collection} could not be written.`, { collection }, error);
}
