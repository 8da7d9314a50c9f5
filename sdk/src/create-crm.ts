import { combineLatest, firstValueFrom, map, of, shareReplay } from 'rxjs';
import { openingUser, plainUser, userPlace } from './auth/last-user.ts';
import { createTokens } from './auth/tokens.ts';
import { openedBy, versionsOf } from './collections.ts';
import { commandsOf, timersOf } from './commands/attach.ts';
import type { CommandRuntime } from './commands/run.ts';
import type { Crm, CrmCore, CrmSync } from './crm.ts';
import { rememberDamage, watchDamage } from './database/damage.ts';
import { databaseNameOf } from './database/database-name.ts';
import { createFacade } from './database/facade.ts';
import { createLocalList, type LocalList } from './database/local-list.ts';
import { createLocalStore } from './database/local-store.ts';
import { type LocalDatabase, openDatabase } from './database/open.ts';
import { createPluginLog, type PluginLog } from './database/plugin-log.ts';
import { canBy } from './database/rights.ts';
import type { Openable } from './database/types.ts';
import { createWatch, type LocalWatch } from './database/watch.ts';
import { storageFailed } from './database/write-errors.ts';
import { realEdges, type Timers } from './edges.ts';
import { CrmError } from './errors.ts';
import { createInbox } from './inbox/inbox.ts';
import type { CrmOptions } from './options.ts';
import { type AnyHooks, createPlugins } from './plugins/plugins.ts';
import { defaultStorage } from './storage/default-storage.ts';
import { refuseEncrypted } from './storage/encryption/refuse-encrypted.ts';
import { createRoom } from './storage/room.ts';
import { createEngine, type Engine } from './sync/engine.ts';
import { createYielding, whenLeading } from './sync/locks.ts';
import { otherTabs } from './sync/other-tabs.ts';
import { onPageAwake } from './sync/page-events.ts';
import { createPresence, openLock } from './sync/presence.ts';
import { createJournal, type Intent, type Journal } from './transaction/journal.ts';
import { createGraphqlTransport } from './transport/graphql-http.ts';

/**
 * Opens the CRM of one user on this device: local database, live queries, and sync in the background.
 *
 * It resolves as soon as the database is open and never waits for the network.
 *
 * @example
 * ```ts
 * const crm = await createCrm({
 *   name: 'field-sales',
 *   collections: ['parties', 'deals'],
 *   sync: { url: '/graphql', token: () => localStorage.getItem('token') },
 * });
 * crm.leads.find({ selector: { status: 'open' } }).$.subscribe(render);
 * await crm.leads.insert({ name: 'Ada Lovelace' });
 * ```
 * @throws CrmError `INVALID_OPTIONS`, `UNKNOWN_COLLECTION`, `TOO_MANY_COLLECTIONS`, `ALREADY_OPEN`, `SCHEMA_CHANGED`,
 * `UPDATE_BLOCKED`, `STORAGE_FAILED`, `STORAGE_FULL`; `ENCRYPTED`, `WRONG_PASSPHRASE`, `KEY_LOST`, `LEASE_ENDED`
 */
export async function createCrm<const C extends Openable>(options: CrmOptions<C>): Promise<Crm<C>> {
  const { name, sync } = options;
  if (name === '') throw new CrmError('INVALID_OPTIONS', '"name" is empty.');
  const collections = await openedBy(options.collections);
  const names = [...collections.keys()];
  const { now = realEdges.now, random = realEdges.random, timers = realEdges } = options;
  const edges = { ...timers, now, random };
  const storage = options.storage ?? (await defaultStorage());
  const place = userPlace(name);
  const vault = options.encryption && (await loadVault())({ options: options.encryption, storage, edges, place });
  const lastUser = vault?.lastUser ?? plainUser(place);
  const user = sync ? await openingUser(sync, edges, lastUser) : null;
  const author = options.user ?? user?.id ?? '';
  const databaseName = databaseNameOf(name, user?.organisation ?? '', author);

  const plugins = createPlugins(collections, { after: edges.after, note: (failure) => log?.note(failure) });
  let log: PluginLog | undefined;
  const presence = createPresence(openLock(databaseName));
  const entered = presence.enter();
  // RxDB sorts schemas as a dictionary would; the first time takes a browser long, which has to be waited for now in any case.
  'a'.localeCompare('b');
  await entered;
  const open = async () => {
    const safe = await vault?.open(databaseName, user, presence);
    if (!vault) await refuseEncrypted(storage, databaseName);
    const database = await openDatabase({
      ...{ name: databaseName, collections, user: author, edges, presence, refine: plugins.refine },
      storage: safe?.storage ?? storage,
      // Where nobody signs in there is no server that would refuse anything.
      role: user?.role ?? 'admin',
    });
    return { database, attend: safe?.attend };
  };
  const { database, attend } = await open().catch(async (error: unknown) => {
    presence.leave();
    await vault?.close();
    throw storageFailed(`"${databaseName}"`, error);
  });
  const watch = createWatch(database);
  log = createPluginLog(database.rx, now);
  const store = createLocalStore(database.rx, database.collections);
  const intents = createLocalList<Intent>(database.rx, 'journal');
  const journal = createJournal({
    intents,
    store,
    exclusive: createYielding(`rockpool:${databaseName}:journal`),
  });
  await recover(database, journal, intents);
  const others = otherTabs(databaseName, (message) => {
    if (message === 'close') return void close();
    if (message === 'lock' || message === 'active') return attended?.heard(message);
    if (typeof message === 'object') return tokens?.hear(message);
    if (message === 'signed-out') return void engine?.syncNow();
    tokens?.forget();
    engine?.signedIn();
  });
  const tokens = sync && createTokens({ ...{ sync, user, edges }, name: databaseName, post: others.post });
  const syncing = createYielding(`rockpool:${databaseName}:sync`);
  const room = createRoom();
  room.require().catch(() => {});
  const engine =
    sync &&
    tokens &&
    createEngine({
      store,
      transport: createGraphqlTransport({
        ...{ url: sync.url, fetch: sync.fetch, tokens, edges },
        schema: versionsOf(collections),
      }),
      collections: names,
      device: database.device,
      rights: database.rights.now,
      edges,
      exclusive: syncing,
      settled: journal.settled,
      hooks: plugins.sync,
      room,
    });
  database.damage$.subscribe((damage) => {
    const remembered = rememberDamage(database.rx, damage, new Date(now()).toISOString(), syncing);
    // What cannot be noted now is found again with the next start.
    remembered.then(engine?.wrote, () => {});
  });
  let writes: { unsubscribe(): void } | undefined;
  const stopEngine = engine
    ? startEngine(engine, watch, databaseName, edges, () => others.post('signed-out'))
    : async () => {};
  // Whoever opens a page after a sign-in need not be the tab that syncs.
  if (user) others.post('signed-in');
  let closing: Promise<void> | undefined;
  const close = (): Promise<void> => {
    closing ??= stopEngine().then(async () => {
      attended?.stop();
      others.forget();
      writes?.unsubscribe();
      await journal.idle();
      await database.rx.close();
      await vault?.close();
      presence.leave();
    });
    return closing;
  };
  const attended = attend?.({ synced$: watch.lastSyncAt$, post: others.post, close });

  const core: CrmCore<C> = {
    collections: wholeCollections(database) as unknown as CrmCore<C>['collections'],
    storage$: room.status$,
    sync: createSyncSurface(watch, engine, () => {
      tokens?.forget();
      others.post('signed-in');
    }),
    async transaction(callback) {
      if (closing !== undefined) throw new CrmError('CLOSED', 'transaction() was called after close().');
      const { runTransaction } = await import('./transaction/transaction.ts');
      return runTransaction({ ...database, store, journal }, callback as (tx: object) => ReturnType<typeof callback>);
    },
    use(plugin) {
      const hooks = plugin(crm) as unknown as AnyHooks;
      plugins.use(hooks);
      if (hooks.afterWrite) writes ??= watch.wrote$.subscribe(plugins.wrote);
    },
    inbox: createInbox({
      store,
      journal,
      captureOf: (name) => database.collections.get(name)?.capture,
      failures$: log.failures$,
      refused$: watch.refused$,
      conflicted$: watch.conflicted$,
      unstored$: watch.unstored$,
    }),
    damage$: watchDamage(database.rx, database.damage$, now),
    user,
    can: (...asked) => canBy(database.rights.now(), collections)(...asked),
    can$: database.rights.rights$.pipe(map((rights) => canBy(rights, collections))),
    encryption: attended ?? null,
    async lock() {
      if (!attended) throw new CrmError('NOT_ENCRYPTED', 'lock() was called.');
      await attended.lock();
    },
    close,
    async destroy() {
      await stopEngine();
      attended?.stop();
      writes?.unsubscribe();
      lastUser.remember(null);
      others.post('close');
      others.forget();
      closing = database.remove();
      await closing.finally(presence.leave);
    },
  };
  const runtime: CommandRuntime = {
    collections: database.collections,
    transaction: core.transaction as unknown as CommandRuntime['transaction'],
    exclusive: createYielding(`rockpool:${databaseName}:commands`),
    timers: createLocalList(database.rx, 'timers'),
    ...{ user: author, device: database.device, now, newId: database.newId },
  };
  const crm = { ...core, ...views(database, runtime), ...timersOf(runtime) } as unknown as Crm<C>;
  return crm;
}

/** Most devices are not encrypted. */
const loadVault = async () => (await import('./storage/encryption/vault.ts')).createVault;

/** Completes what a crash left half done, before anybody sees it. */
async function recover({ rx }: LocalDatabase, journal: Journal, intents: LocalList<Intent>): Promise<void> {
  try {
    // What other tabs have begun since this one read the log is theirs to complete.
    if ((await firstValueFrom(intents.$)).length > 0) await journal.settled(async () => {});
  } catch (error) {
    await rx.close();
    throw storageFailed(`"${rx.name}"`, error);
  }
}

function startEngine(
  engine: Engine,
  watch: LocalWatch,
  name: string,
  edges: Timers,
  signedOut: () => void,
): () => Promise<void> {
  const edits = watch.edited$.subscribe(engine.wrote);
  const stopListening = onPageAwake(engine.awake);
  let callOff = (): void => {};
  let states: { unsubscribe(): void } | undefined;
  const stopLeading = whenLeading(`rockpool:${name}:leader`, (until) => {
    // Plugins that are used right after createCrm() are there before the first request.
    callOff = edges.after(0, () => engine.lead(until));
    // The tab that somebody looks at need not be the one that syncs.
    states?.unsubscribe();
    states = engine.state$.subscribe(({ state }) => {
      if (state === 'auth-required') signedOut();
    });
  });
  return async () => {
    callOff();
    states?.unsubscribe();
    edits.unsubscribe();
    stopListening();
    stopLeading();
    await engine.stop();
  };
}

function createSyncSurface(watch: LocalWatch, engine: Engine | undefined, signedIn: () => void): CrmSync {
  const state$ = engine?.state$ ?? of({ state: 'off' as const, error: null });
  return {
    status$: combineLatest([state$, watch.lastSyncAt$]).pipe(
      map(([{ state, error }, lastSyncAt]) => ({ state, lastSyncAt, error })),
      shareReplay({ bufferSize: 1, refCount: true }),
    ),
    progress$: engine?.progress$ ?? of(null),
    pending$: watch.pending$,
    now: async () => engine?.syncNow(),
    pause: () => engine?.pause(),
    resume() {
      signedIn();
      engine?.resume();
    },
    async verify() {
      if (engine) return engine.verify();
      throw new CrmError('SYNC_OFF', 'There is no server to compare with.');
    },
    async explain(collection, id) {
      const { explainRecord } = await import('./sync/explain.ts');
      return explainRecord(await watch.read(collection, id), engine?.events.of({ collection, id }) ?? []);
    },
  };
}

const wholeCollections = ({ collections }: LocalDatabase) =>
  Object.fromEntries([...collections].map(([name, open]) => [name, createFacade(open)]));

const views = ({ collections }: LocalDatabase, runtime: CommandRuntime) =>
  Object.fromEntries(
    [...collections.values()].flatMap((open) =>
      Object.entries(open.declared.kinds).map(([kind, { view }]) => [
        view,
        { ...createFacade(open, kind), ...commandsOf(view, runtime) },
      ]),
    ),
  );
