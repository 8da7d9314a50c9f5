import { describeWall } from '../../test/support/wall-suite.ts';
import { pglite } from '../index.ts';

describeWall('row security on PGlite', async () => {
  const database = pglite();
  return { database, close: () => database.close() };
});
