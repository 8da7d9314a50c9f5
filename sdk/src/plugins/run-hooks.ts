import type { Collection } from '@rockpool/schema';
import { checkDecision, frozen, type Matter, mattersOf, type Verdict } from '@rockpool/schema/conflicts';
import type { PullResult, PushAnswer, RecordKey, Settlement } from '@rockpool/schema/protocol';
import { keyText, type PendingRecord } from '../sync/local-store.ts';
import type { AnyHooks, HookRunner } from './plugins.ts';

/** How long a hook may take, in milliseconds, before it is passed over. */
export const HOOK_LIMIT = 5000;

/** What a hook answered, or why it did not. */
type Answered = { readonly answer: unknown } | { readonly failure: string };

/** Runs a task of a plugin. Never throws, and never waits longer than {@link HOOK_LIMIT}. */
function fenced({ after }: HookRunner, task: () => unknown): Promise<Answered> {
  return new Promise((resolve) => {
    const fail = (error: unknown): void => resolve({ failure: error instanceof Error ? error.message : String(error) });
    const cancel = after(HOOK_LIMIT, () => fail(`It took longer than ${HOOK_LIMIT / 1000} seconds.`));
    Promise.resolve()
      .then(task)
      .then((answer) => resolve({ answer }), fail)
      .finally(cancel);
  });
}

/** Runs a hook of each plugin that has it, at the same time; what they answered, without those that failed. */
async function runAll(
  runner: HookRunner,
  hook: 'afterWrite' | 'beforePush' | 'afterPull' | 'onRefusal' | 'onConflict',
  given: object,
  key: Partial<RecordKey> = {},
): Promise<readonly unknown[]> {
  const calls = runner.list.map(async (hooks: AnyHooks): Promise<readonly unknown[]> => {
    const call = hooks[hook] as ((given: object) => unknown) | undefined;
    if (!call) return [];
    const answered = await fenced(runner, () => call.call(hooks, given));
    if ('answer' in answered) return [answered.answer];
    const { collection, id } = key;
    const of = { ...(collection !== undefined && { collection }), ...(id !== undefined && { id }) };
    runner.note({ plugin: hooks.name, hook, ...of, message: answered.failure });
    return [];
  });
  return (await Promise.all(calls)).flat();
}

/** The keys of the records that a plugin holds back. */
export async function findHeld(runner: HookRunner, records: readonly PendingRecord[]): Promise<ReadonlySet<string>> {
  const asked = records.map(async ({ collection, record: { id, body, sync } }) => {
    const waiting = frozen({ collection, id, record: body, fields: Object.keys(sync.edits) });
    const answers = await runAll(runner, 'beforePush', waiting, { collection, id });
    return answers.includes('hold') ? [keyText({ collection, id })] : [];
  });
  return new Set((await Promise.all(asked)).flat());
}

/** Has the plugins settle the conflicts of an answer; the first one with a handler for a field decides it. */
export async function judge(
  runner: HookRunner,
  collection: Collection,
  answer: PushAnswer,
  round: number,
): Promise<ReadonlyMap<string, Settlement>> {
  const { conflicts = [], record } = answer;
  const settlements = new Map<string, Settlement>(conflicts.map(({ field }) => [field, { kind: 'rule' }]));
  let open = conflicts;
  const judged = runner.list.map(async (hooks) => {
    const table = hooks.conflicts?.[collection.name];
    const matters = table && record ? mattersOf(table, collection, answer, open) : [];
    const taken = new Set(matters.flatMap(({ fields }) => fields));
    open = open.filter(({ field }) => !taken.has(field));
    await Promise.all(
      matters.map(async (matter) => {
        const verdict = await decide(runner, collection, matter, answer, round);
        if (verdict.kind === 'failed') noteFailure(runner, hooks, matter, verdict.message);
        for (const field of matter.fields) settlements.set(field, toSettlement(verdict, field, hooks.name));
      }),
    );
  });
  await Promise.all(judged);
  for (const conflict of conflicts) {
    const settlement = settlements.get(conflict.field);
    const result = settlement?.kind === 'value' ? { rule: settlement.rule, result: settlement.value } : {};
    const outcome = { value: 'decided', park: 'parked', rule: 'failed' }[settlement?.kind ?? 'rule'];
    tellConflict(runner, answer, outcome, { ...conflict, ...result });
  }
  return settlements;
}

async function decide(
  runner: HookRunner,
  collection: Collection,
  matter: Matter,
  { record }: PushAnswer,
  round: number,
): Promise<Verdict> {
  const body = record?.body ?? {};
  const handler = matter.handler as (conflict: unknown, context: unknown) => unknown;
  const answered = await fenced(runner, () => handler(matter.conflict, frozen({ record: body, round })));
  if ('failure' in answered) return { kind: 'failed', message: answered.failure };
  return checkDecision(collection, matter, body, answered.answer);
}

function toSettlement(verdict: Verdict, field: string, rule: string): Settlement {
  if (verdict.kind === 'values') return { kind: 'value', value: verdict.values[field] ?? null, rule };
  return { kind: verdict.kind === 'park' ? 'park' : 'rule' };
}

function noteFailure({ note }: HookRunner, { name: plugin }: AnyHooks, { conflict, fields }: Matter, message: string) {
  const { collection, id } = conflict;
  note({ plugin, hook: 'conflicts', collection, id, message: `${fields.join(', ')}: ${message}` });
}

function tellConflict(runner: HookRunner, { collection, id }: RecordKey, outcome: string, conflict: object): void {
  void runAll(runner, 'onConflict', frozen({ collection, id, outcome, conflict }), { collection, id });
}

export function tellAnswers(runner: HookRunner, answers: readonly PushAnswer[]): void {
  for (const { collection, id, outcome, refusal, conflicts = [] } of answers) {
    if (refusal) void runAll(runner, 'onRefusal', frozen({ collection, id, refusal }), { collection, id });
    if (outcome === 'CONFLICT') continue;
    for (const conflict of conflicts) tellConflict(runner, { collection, id }, 'merged', conflict);
  }
}

export function tellPulled(runner: HookRunner, { records, left }: PullResult): void {
  const here = records.map(({ collection, id, rev, deleted, body }) => {
    return { collection, id, rev, state: deleted ? 'deleted' : 'here', record: body };
  });
  const gone = left.map(({ collection, id }) => ({ collection, id, rev: 0, state: 'left', record: null }));
  const pulled = [...here, ...gone];
  if (pulled.length > 0) void runAll(runner, 'afterPull', frozen(pulled));
}

export function tellWrite(runner: HookRunner, write: object): void {
  void runAll(runner, 'afterWrite', frozen(write), write);
}
