import { planComplete, planFail, type RecordOf } from '@rockpool/schema/commands';
import type { CollectionRecord } from '../database/types.ts';
import { invoiceOfJob } from './documents.ts';
import type { CompleteJobOptions } from './job-types.ts';
import { type CommandRuntime, run } from './run.ts';

type Job = Promise<CollectionRecord<'jobs'>>;

/** The commands of the views of jobs. */
export const jobCommands = (kind: RecordOf<'jobs'>['kind']) => ({
  complete: (runtime: CommandRuntime, id: string, options: CompleteJobOptions = {}): Job =>
    run(runtime, 'jobs', planComplete(kind, id, options)),
  fail: (runtime: CommandRuntime, id: string, reason: string): Job => run(runtime, 'jobs', planFail(kind, id, reason)),
  invoice: invoiceOfJob,
});
