import { createPlugins } from '../src/plugins/plugins.ts';
import type { SyncHooks } from '../src/sync/hooks.ts';

/** Sync without plugins. */
export const noHooks: SyncHooks = createPlugins(new Map(), { after: () => () => {}, note: () => {} }).sync;
