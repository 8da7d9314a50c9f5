import { setTimeout as wait } from 'node:timers/promises';
import { type Database, type Queryable, sqlStateOf } from './database.ts';
import { checksumOf } from './migrate.ts';
import { migrations } from './migrations/index.ts';
import { TENANT } from './tenant.ts';

/** One thing that was looked at. */
export interface Finding {
  readonly part: string;
  readonly says: string;
  /** What to do; left out when all is well. */
  readonly advice?: string;
}

type Look = (database: Database, now: () => number) => Promise<Finding>;

/** Looks at everything that a server needs of its database, and changes nothing. */
export async function examine(database: Database, now: () => number): Promise<Finding[]> {
  const reached = await attempt('database', () => lookAtVersion(database, now));
  if (reached.advice !== undefined) return [reached];
  const findings = [reached];
  for (const [part, look] of Object.entries(looks)) {
    const finding = await attempt(part, () => look(database, now));
    findings.push(finding);
    // What follows looks at what the migrations make.
    if (part === 'migrations' && finding.advice !== undefined) break;
  }
  return findings;
}

async function attempt(part: string, look: () => Promise<Finding>): Promise<Finding> {
  try {
    return await look();
  } catch (error) {
    const says = error instanceof Error ? error.message : String(error);
    const advice = advices[sqlStateOf(error) ?? ''] ?? 'Look at the address, the password and the network.';
    return { part, says, advice };
  }
}

const startOnce = 'Start the server once: it makes what is missing.';

/** What to do about an error of the database, by its SQLSTATE: no right, no such role, no such table. */
const advices: { readonly [state: string]: string } = {
  '42501': 'Let the user of the server do that.',
  '42704': startOnce,
  '42P01': startOnce,
};

/** As PostgreSQL numbers its versions. */
const OLDEST = 150_000;

const lookAtVersion: Look = async ({ across }) => {
  const [row] = await across.query<{ version: string; number: number }>(
    `SELECT current_setting('server_version') AS version, current_setting('server_version_num')::int AS number`,
  );
  const says = `PostgreSQL ${row?.version}`;
  const finding = { part: 'database', says };
  return (row?.number ?? 0) < OLDEST ? { ...finding, advice: 'Update PostgreSQL: it has to be 15 or later.' } : finding;
};

const looks: { readonly [part: string]: Look } = {
  async migrations({ across }) {
    const rows = await across.query<{ name: string; checksum: string }>('SELECT name, checksum FROM migrations');
    const applied = new Map(rows.map(({ name, checksum }) => [name, checksum]));
    const missing = migrations.filter(({ name }) => !applied.has(name)).map(({ name }) => name);
    const edited = migrations.filter((step) => (applied.get(step.name) ?? checksumOf(step)) !== checksumOf(step));
    const unknown = [...applied.keys()].filter((name) => !migrations.some((step) => step.name === name));
    const part = 'migrations';
    if (unknown.length > 0) {
      return {
        part,
        says: `newer than this version: ${unknown}`,
        advice: 'Start the version that made them, or a later one.',
      };
    }
    if (edited.length > 0) {
      return {
        part,
        says: `changed after they were applied: ${edited.map(({ name }) => name)}`,
        advice: 'Install the package again.',
      };
    }
    if (missing.length > 0) return { part, says: `missing: ${missing}`, advice: startOnce };
    return { part, says: `${applied.size} applied` };
  },

  async 'row security'(database) {
    const part = 'row security';
    const open = await database.across.query<{ name: string }>(
      `SELECT c.relname AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
       WHERE c.relkind IN ('r', 'p') AND c.relnamespace = current_schema()::regnamespace
         AND a.attname = CASE c.relname WHEN 'organisations' THEN 'id' ELSE 'org' END
         AND NOT (c.relrowsecurity AND c.relforcerowsecurity)`,
    );
    const table = open.map(({ name }) => name).join(', ');
    if (table !== '') {
      return {
        part,
        says: `off for ${table}`,
        advice: `ALTER TABLE ${open[0]?.name} ENABLE ROW LEVEL SECURITY, FORCE ROW LEVEL SECURITY;`,
      };
    }
    // Nobody has this organisation: whoever sees something is not held.
    const seen = await database.of(' ').snapshot((snapshot) => snapshot.query('SELECT 1 FROM organisations LIMIT 1'));
    if (seen.length > 0) {
      return { part, says: `does not hold for ${TENANT}`, advice: `ALTER ROLE ${TENANT} NOSUPERUSER NOBYPASSRLS;` };
    }
    return { part, says: `holds for ${TENANT}` };
  },

  async indexes({ across }) {
    const rows = await across.query<{ name: string; valid: boolean }>(
      `SELECT c.relname AS name, i.indisvalid AS valid FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
       WHERE c.relnamespace = current_schema()::regnamespace`,
    );
    const invalid = rows.filter(({ valid }) => !valid).map(({ name }) => name);
    const missing = expectedIndexes().filter((name) => !rows.some((row) => row.name === name));
    const part = 'indexes';
    if (invalid.length > 0) return { part, says: `not usable: ${invalid}`, advice: `REINDEX INDEX ${invalid[0]};` };
    if (missing.length > 0) {
      return {
        part,
        says: `missing: ${missing}`,
        advice: 'Make them again, as the migrations have them, or restore a backup.',
      };
    }
    return { part, says: `${rows.length}, all usable` };
  },

  async clock({ across }, now) {
    const before = now();
    const [row] = await across.query<{ now: number }>(
      'SELECT extract(epoch FROM clock_timestamp())::float8 * 1000 AS now',
    );
    const off = Math.round((row?.now ?? 0) - (before + now()) / 2);
    const says = `${Math.abs(off)} ms between server and database`;
    return Math.abs(off) > 2_000
      ? { part: 'clock', says, advice: 'Let both keep their time by NTP.' }
      : { part: 'clock', says };
  },

  async settings({ across }) {
    const rows = await across.query<{ name: string; setting: string }>(
      `SELECT name, setting FROM pg_settings
       WHERE name IN ('fsync', 'full_page_writes', 'synchronous_commit') AND setting = 'off' AND version() NOT LIKE '%PGlite%'`,
    );
    const off = rows.map(({ name }) => name);
    if (off.length === 0) return { part: 'settings', says: 'what is confirmed is on the disk' };
    return {
      part: 'settings',
      says: `off: ${off}`,
      advice: `A power cut can lose confirmed writes: SET ${off[0]} = on.`,
    };
  },

  async restores(database) {
    const [known] = await database.across.query<{ value: string }>('SELECT value FROM identity');
    const isSame = known === undefined || known.value === (await database.identity());
    if (isSame) return { part: 'restores', says: 'the same data as the last time' };
    return {
      part: 'restores',
      says: 'other data than the last time a server started',
      advice: 'Start the server: it begins a new epoch, and devices bring back what is lacking.',
    };
  },

  async notifications(database) {
    const part = 'notifications';
    const channel = `rockpool_doctor_${crypto.randomUUID().slice(0, 8)}`;
    let hear = (): void => {};
    const heard = new Promise<boolean>((resolve) => {
      hear = () => resolve(true);
    });
    await database.listen(channel, hear, () => {});
    await notify(database.across, channel);
    if (await Promise.race([heard, wait(2_000, false, { ref: false })])) return { part, says: 'arrive' };
    return {
      part,
      says: 'do not arrive',
      advice: 'A pooler in transaction mode loses them: connect to PostgreSQL itself, or to a pooler in session mode.',
    };
  },
};

const notify = (db: Queryable, channel: string): Promise<unknown> =>
  db.query('SELECT pg_notify($1, $2)', [channel, '']);

/** The indexes that the migrations have made and not taken away again. */
function expectedIndexes(): string[] {
  const names = new Set<string>();
  for (const statement of migrations.flatMap(({ statements }) => statements)) {
    const [, verb, name] = /^\s*(CREATE(?: UNIQUE)?|DROP) INDEX (?:IF (?:NOT )?EXISTS )?(\w+)/.exec(statement) ?? [];
    if (name === undefined) continue;
    if (verb === 'DROP') names.delete(name);
    else names.add(name);
  }
  return [...names];
}
