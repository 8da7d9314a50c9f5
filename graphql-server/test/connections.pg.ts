import { expect, inject, test } from 'vitest';
import { postgres } from '../src/index.ts';
import { freePort } from './support/postgres-process.ts';

test('what is listened for comes directly, past whatever the statements go through', async () => {
  const pooler = new URL(inject('databaseUrl'));
  pooler.port = String(await freePort());
  const database = postgres(pooler.href, { directUrl: inject('databaseUrl') });
  const heard = new Promise((resolve) => void database.listen('directly', resolve, () => {}));
  await expect(database.across.query('SELECT 1')).rejects.toThrow('connection');
  const other = postgres(inject('databaseUrl'));
  await expect
    .poll(async () => {
      await other.across.query(`SELECT pg_notify('directly', 'news')`);
      return Promise.race([heard, Promise.resolve('nothing yet')]);
    })
    .toBe('news');
  expect(database.isListening()).toBe(true);
  await Promise.all([database.close(), other.close()]);
});

test('no more connections are opened than a server may have', async () => {
  const url = new URL(inject('databaseUrl'));
  const name = `few-${crypto.randomUUID().slice(0, 8)}`;
  url.searchParams.set('application_name', name);
  const database = postgres(url.href, { connections: 2 });
  const counts = await Promise.all(
    Array.from({ length: 8 }, () =>
      database.across.query<{ count: number }>(
        'SELECT count(*)::int AS count, pg_sleep(0.01) FROM pg_stat_activity WHERE application_name = $1',
        [name],
      ),
    ),
  );
  expect(Math.max(...counts.map(([row]) => row?.count ?? 0))).toBe(2);
  await database.close();
});
