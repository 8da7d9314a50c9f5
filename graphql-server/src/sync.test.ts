import { describeSync } from '../test/support/sync-suite.ts';
import { pglite } from './store/pglite.ts';

describeSync('on PGlite', () => pglite());
