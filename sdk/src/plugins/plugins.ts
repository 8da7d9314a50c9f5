import { type Collection, isJsonObject, type JsonObject, type Registry } from '@rockpool/schema';
import { frozen, type HandlerTables, handlerOf, unknownMatter } from '@rockpool/schema/conflicts';
import { asking } from '@rockpool/schema/protocol';
import type { Refine } from '../database/edit-capture.ts';
import type { LocalWrite } from '../database/watch.ts';
import { CrmError } from '../errors.ts';
import type { SyncHooks } from '../sync/hooks.ts';
import type { PluginFailure } from './types.ts';

/** A plugin's hooks, before its records have a type. */
export interface AnyHooks {
  readonly name: string;
  readonly beforeWrite?: (write: object) => unknown;
  readonly afterWrite?: (write: object) => unknown;
  readonly beforePush?: (waiting: object) => unknown;
  readonly afterPull?: (pulled: readonly object[]) => unknown;
  readonly onRefusal?: (refused: object) => unknown;
  readonly onConflict?: (settled: object) => unknown;
  readonly conflicts?: HandlerTables;
}

/** What the hooks are run with. */
export interface HookRunner {
  /** In the order in which they are asked. */
  readonly list: readonly AnyHooks[];
  /** Calls back unless called off; see `Timers.after`. */
  readonly after: (delay: number, task: () => void) => () => void;
  readonly note: (failure: Omit<PluginFailure, 'at'>) => void;
}

export interface Plugins {
  /** @throws CrmError `INVALID_OPTIONS` */
  use(hooks: AnyHooks): void;
  readonly refine: Refine;
  readonly sync: SyncHooks;
  /** Tells of a write that is stored. */
  wrote(write: LocalWrite): void;
}

type Settlements = Awaited<ReturnType<SyncHooks['judge']>>;

type Hooks = typeof import('./run-hooks.ts');

/** The plugins of a crm. What only a crm with plugins needs is loaded when a hook is due. */
export function createPlugins(collections: Registry, options: Omit<HookRunner, 'list'>): Plugins {
  const list: AnyHooks[] = [];
  let asks = true;
  const runner: HookRunner = { ...options, list };
  /** A hook that cannot be loaded is passed over, as one that fails. */
  async function when<T>(isDue: boolean, run: (hooks: Hooks) => T | Promise<T>, otherwise: T): Promise<T> {
    if (!isDue) return otherwise;
    return import('./run-hooks.ts').then(run).catch(() => otherwise);
  }
  const has = (hook: keyof AnyHooks): boolean => list.some((hooks) => hooks[hook]);
  const hasHandler = (collection: Collection, field: string): boolean =>
    asks &&
    list.some(({ conflicts }) => {
      const table = conflicts?.[collection.name];
      return table && handlerOf(table, collection, field);
    });

  return {
    use(hooks) {
      const { name, conflicts = {} } = hooks;
      if (typeof name !== 'string' || name === '' || name.length > 80) {
        throw new CrmError('INVALID_OPTIONS', 'A plugin has a "name" of up to 80 characters.');
      }
      for (const [collectionName, table] of Object.entries(conflicts)) {
        const collection = collections.get(collectionName);
        const flaw = collection
          ? unknownMatter(collection, table)
          : `"${collectionName}" is not open, so it cannot have conflict handlers.`;
        if (flaw) throw new CrmError('INVALID_OPTIONS', `${name}: ${flaw}`);
      }
      list.push(hooks);
    },

    refine(collection, id, before, after) {
      const action = after ? (before ? 'change' : 'insert') : 'remove';
      let body = after ?? before ?? {};
      for (const { name, beforeWrite } of list) {
        if (!beforeWrite) continue;
        const refuse = (message: string, cause?: unknown): CrmError =>
          new CrmError('REFUSED_BY_PLUGIN', `${name}: ${message}`, { collection: collection.name, id }, cause);
        let changes: unknown;
        try {
          changes = beforeWrite(
            frozen({ collection: collection.name, id, action, before: before ?? null, after: body }),
          );
        } catch (error) {
          throw refuse(error instanceof Error ? error.message : String(error), error);
        }
        if (changes === undefined || action === 'remove') continue;
        if (!isJsonObject(changes) || changes instanceof Promise)
          throw refuse('beforeWrite() returns fields, at once.');
        body = { ...body, ...(changes as JsonObject) };
      }
      return body;
    },

    sync: {
      asking: (collection, row, record) => asking(row, record, (field) => hasHandler(collection, field)),
      stopAsking() {
        asks = false;
      },
      held: (records) => when(has('beforePush'), (hooks) => hooks.findHeld(runner, records), new Set()),
      judge: (collection, answer, round) =>
        when(true, (hooks) => hooks.judge(runner, collection, answer, round), new Map() as Settlements),
      answered(answers) {
        void when(has('onRefusal') || has('onConflict'), (hooks) => hooks.tellAnswers(runner, answers), undefined);
      },
      pulled(page) {
        void when(has('afterPull'), (hooks) => hooks.tellPulled(runner, page), undefined);
      },
    },

    wrote({ collection, before, after: { id, deleted, body } }) {
      const action = deleted ? 'remove' : before && !before.deleted ? 'change' : 'insert';
      const write = { collection, id, action, before: before?.body ?? null, after: body };
      void when(true, (hooks) => hooks.tellWrite(runner, write), undefined);
    },
  };
}
