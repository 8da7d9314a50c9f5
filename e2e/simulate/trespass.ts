import { equalJson, type JsonObject } from '@rockpool/schema';
import type { StoredRecord } from '@rockpool/schema/protocol';
import type { Store } from '@rockpool/server/testing';

/**
 * The store, with a look at every change that is stored: somebody has changed a record that was not theirs to see. The servers
 * refuse that themselves; this looks without their rules.
 *
 * @param report called for each of them, once it is committed
 */
export function withWatch(inner: Store, report: (trespass: string) => void): Store {
  return {
    ...inner,
    async write(organisation, keys, work) {
      let found: string[] = [];
      const result = await inner.write(organisation, keys, (writing) => {
        found = [];
        return work({
          ...writing,
          async save(changes, author) {
            const { teams } = await writing.membershipOf(author);
            for (const { record } of changes) {
              const before = writing.records.get(`${record.collection}/${record.id}`);
              if (!before || author === '' || isSame(before, record) || isFor(before.body, author, teams)) continue;
              found.push(`${record.collection}/${record.id} was changed by ${author}, who may not see it`);
            }
            return writing.save(changes, author);
          },
        });
      });
      for (const trespass of found) report(trespass);
      return result;
    },
  };
}

const isSame = (before: StoredRecord, after: StoredRecord): boolean =>
  before.deleted === after.deleted && equalJson(before.body, after.body);

function isFor(body: JsonObject, user: string, teams: readonly string[]): boolean {
  const among = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
  if (body['private'] !== true || body['ownerId'] === user || among(body['sharedWith']).includes(user)) return true;
  return among(body['teamIds']).some((team) => teams.includes(String(team)));
}
