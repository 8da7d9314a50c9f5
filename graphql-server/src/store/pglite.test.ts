import { expect, test } from 'vitest';
import { pglite } from './pglite.ts';

test('a database that was closed is not opened again by a statement that comes late', async () => {
  const database = pglite();
  await database.across.query('SELECT 1');
  await database.close();
  await expect(database.across.query('SELECT 1')).rejects.toThrow('closed');
});
