import type { Json } from '../define/json.ts';
import { DELETED, type ServerRecord } from './messages.ts';

/** A field of the server's record as an edit sees it: `null` for none, and the deletion among the others. */
export const serverValue = (record: ServerRecord, field: string): Json =>
  field === DELETED ? record.deleted : (record.body[field] ?? null);
