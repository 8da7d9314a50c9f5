import { type Collection, equalJson, isJsonObject, type JsonObject } from '@rockpool/schema';
import { DELETED, type FieldConflict, type LocalRecord, matterOf, takeDecision } from '@rockpool/schema/protocol';
import type { EditCapture } from '../database/edit-capture.ts';
import type { ParkedDecision } from './inbox.ts';

/** What a person does with a record in the inbox. Checks and stamps edits as those of the app. */
export interface Settling {
  edit(record: LocalRecord, changes: JsonObject): LocalRecord;
  restore(record: LocalRecord, field: string, side: 'mine' | 'theirs' | undefined): LocalRecord;
  decide(record: LocalRecord, field: string, decision: ParkedDecision): LocalRecord;
}

export function createSettling(collection: Collection, capture: EditCapture): Settling {
  const isOf =
    (field: string) =>
    (conflict: FieldConflict): boolean =>
      matterOf(collection, conflict.field) === matterOf(collection, field);
  const edit = (record: LocalRecord, changes: JsonObject): LocalRecord =>
    capture.change(record, { ...record.body, ...changes });

  return {
    edit,

    restore(record, field, side) {
      const meant = record.sync.conflicts.filter(isOf(field));
      if (meant.length === 0) return record;
      const conflicts = record.sync.conflicts.filter((conflict) => !meant.includes(conflict));
      const noted = { ...record, sync: { ...record.sync, conflicts } };
      const lost = ({ mine, theirs, result }: FieldConflict) =>
        (side ?? (equalJson(mine, result) ? 'theirs' : 'mine')) === 'mine' ? mine : theirs;
      if (field === DELETED) return meant.some((one) => lost(one) === true) ? capture.remove(noted) : noted;
      // Of several conflicts of a field, the last one counts.
      return edit(noted, Object.fromEntries(meant.map((conflict) => [conflict.field, lost(conflict)])));
    },

    decide(record, field, decision) {
      const meant = (record.sync.parked ?? []).filter(isOf(field));
      if (meant.length === 0) return record;
      const chosen = ({ field: name, mine }: FieldConflict) => {
        if (decision === 'mine') return mine;
        if (decision === 'theirs') return record.body[name] ?? null;
        const isUnit = matterOf(collection, name) !== name;
        const { value } = decision;
        return isUnit && isJsonObject(value) ? (value[name] ?? null) : value;
      };
      const values = Object.fromEntries(meant.map((conflict) => [conflict.field, chosen(conflict)]));
      return takeDecision(collection, edit(record, values), isOf(field), capture.stampAfter(record));
    },
  };
}
