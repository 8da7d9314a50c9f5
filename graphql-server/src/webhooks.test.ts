import { describeWebhooks } from '../test/support/webhook-suite.ts';
import { pglite } from './store/pglite.ts';

describeWebhooks('webhooks on PGlite', () => pglite(), 1);
