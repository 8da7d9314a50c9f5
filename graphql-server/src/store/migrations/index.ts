import { records } from './001-records.ts';
import { timeline } from './002-timeline.ts';
import { placements } from './003-placements.ts';
import { identity } from './004-identity.ts';
import { burial } from './005-burial.ts';
import { origins } from './006-origins.ts';
import { conflictLog } from './007-conflict-log.ts';
import { parties } from './008-parties.ts';
import { narrowPlacements } from './009-narrow-placements.ts';
import { rowSecurity } from './010-row-security.ts';
import { idempotencyKeys } from './011-idempotency-keys.ts';
import { apiKeys } from './012-api-keys.ts';
import { webhooks } from './013-webhooks.ts';
import { labels } from './014-labels.ts';
import type { Migration } from './migration.ts';

/** In the order in which they are applied. */
export const migrations: readonly Migration[] = [
  records,
  timeline,
  placements,
  identity,
  burial,
  origins,
  conflictLog,
  parties,
  narrowPlacements,
  rowSecurity,
  idempotencyKeys,
  apiKeys,
  webhooks,
  labels,
];
