import { DatabaseSync } from 'node:sqlite';
import { createCrm } from '@rockpool/sdk';
import {
  logStorage,
  opfsLogs,
  type SqliteDriver,
  type SqliteValue,
  sqliteLogs,
} from '@rockpool/sdk/storage';
import { fileLogs } from '@rockpool/sdk/storage/files';

export const openInOpfs = () =>
  // #region opfs
  createCrm({
    name: 'field-sales',
    collections: ['parties', 'deals'],
    storage: logStorage(opfsLogs()),
  });
// #endregion opfs

export const openInFiles = (folder: string) =>
  // #region files
  createCrm({
    name: 'kiosk',
    collections: ['parties', 'deals'],
    storage: logStorage(fileLogs(folder)),
  });
// #endregion files

// #region node-sqlite
export const nodeSqlite = (folder: string) =>
  sqliteLogs(async (name) => {
    const file = `${folder}/${encodeURIComponent(name)}.db`;
    const database = new DatabaseSync(file);
    return {
      run: async (sql, values) => void database.prepare(sql).run(...values),
      all: async (sql, values) => database.prepare(sql).all(...values),
      close: async () => database.close(),
    };
  });
// #endregion node-sqlite

interface ExpoDatabase {
  runAsync(sql: string, values: SqliteValue[]): Promise<unknown>;
  getAllAsync(sql: string, values: SqliteValue[]): Promise<object[]>;
  closeAsync(): Promise<void>;
}
type OpenExpo = (name: string) => Promise<ExpoDatabase>;

// #region expo
/** @param openDatabaseAsync from 'expo-sqlite' */
export const expo = (openDatabaseAsync: OpenExpo) =>
  sqliteLogs(async (name) => {
    const file = `${encodeURIComponent(name)}.db`;
    const database = await openDatabaseAsync(file);
    return {
      run: async (sql, values) => void (await database.runAsync(sql, [...values])),
      all: (sql, values) => database.getAllAsync(sql, [...values]),
      close: () => database.closeAsync(),
    };
  });
// #endregion expo

type Row = Record<string, unknown>;
interface CapacitorConnection {
  run(sql: string, values: unknown[], transaction: boolean): Promise<unknown>;
  query(sql: string, values: unknown[]): Promise<{ values?: Row[] }>;
  execute(sql: string, transaction: boolean): Promise<unknown>;
  beginTransaction(): Promise<unknown>;
  commitTransaction(): Promise<unknown>;
  rollbackTransaction(): Promise<unknown>;
  close(): Promise<void>;
}

// #region capacitor
/** @param open makes and opens a connection of '@capacitor-community/sqlite' */
export const capacitor = (open: (name: string) => Promise<CapacitorConnection>) =>
  sqliteLogs(async (name): Promise<SqliteDriver> => {
    const connection = await open(encodeURIComponent(name));
    // The plugin keeps account of transactions itself.
    const transactions: Record<string, () => Promise<unknown>> = {
      'BEGIN IMMEDIATE': () => connection.beginTransaction(),
      COMMIT: () => connection.commitTransaction(),
      ROLLBACK: () => connection.rollbackTransaction(),
    };
    return {
      async run(sql, values) {
        const isPlain = values.length === 0;
        if (transactions[sql]) await transactions[sql]();
        else if (isPlain) await connection.execute(sql, false);
        else await connection.run(sql, values.map(toText), false);
      },
      async all(sql, values) {
        const { values: rows = [] } = await connection.query(
          sql,
          values.map(toText),
        );
        return rows.map(fromText);
      },
      close: () => connection.close(),
    };
  });

// Bytes do not cross the bridge to Android and iOS in the same form. Text does.
const toText = (value: SqliteValue) =>
  value instanceof Uint8Array
    ? btoa(Array.from(value, (byte) => String.fromCharCode(byte)).join(''))
    : value;

const fromText = ({ bytes, ...row }: Row) =>
  typeof bytes === 'string'
    ? { ...row, bytes: Uint8Array.from(atob(bytes), (char) => char.charCodeAt(0)) }
    : { ...row, bytes };
// #endregion capacitor

interface WaSqlite {
  open_v2(name: string): Promise<number>;
  statements(database: number, sql: string): AsyncIterable<number>;
  bind_collection(statement: number, values: SqliteValue[]): unknown;
  column_names(statement: number): string[];
  step(statement: number): Promise<number>;
  row(statement: number): unknown[];
  close(database: number): Promise<unknown>;
}

// #region wa-sqlite
/** @param sqlite3 what `Factory()` of 'wa-sqlite' made */
export const waSqlite = (sqlite3: WaSqlite) =>
  sqliteLogs(async (name) => {
    const database = await sqlite3.open_v2(`${encodeURIComponent(name)}.db`);
    async function all(sql: string, values: readonly SqliteValue[]) {
      const rows: object[] = [];
      for await (const statement of sqlite3.statements(database, sql)) {
        sqlite3.bind_collection(statement, [...values]);
        const columns = sqlite3.column_names(statement);
        while ((await sqlite3.step(statement)) === SQLITE_ROW) {
          const entries = sqlite3
            .row(statement)
            .map((value, i) => [columns[i], copied(value)]);
          rows.push(Object.fromEntries(entries));
        }
      }
      return rows;
    }
    return {
      all,
      run: async (sql, values) => void (await all(sql, values)),
      close: async () => void (await sqlite3.close(database)),
    };
  });

const SQLITE_ROW = 100;

// Bytes are only lent until the next step.
const copied = (value: unknown) =>
  value instanceof Uint8Array ? value.slice() : value;
// #endregion wa-sqlite

export function showDamage(
  crm: Awaited<ReturnType<typeof openInOpfs>>,
  show: (text: string) => void,
) {
  // #region damage
  crm.damage$.subscribe((damage) => {
    if (damage.some(({ healed }) => !healed))
      show('This device had a problem. Please look through your last edits.');
  });
  // #endregion damage
}

export function showRoom(
  crm: Awaited<ReturnType<typeof openInOpfs>>,
  show: (text: string) => void,
) {
  // #region room
  crm.storage$.subscribe(({ state }) => {
    if (state === 'low') show('This device is nearly full.');
    if (state === 'full') show('This device is full. Your edits are kept.');
  });
  // #endregion room
}
