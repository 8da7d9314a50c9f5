import { completeJob, failJob, type RecordOf } from '@rockpool/schema/commands';
import type { CollectionRecord } from '../database/types.ts';
import { deletedAlready } from '../database/write-errors.ts';
import { invoiceOfJob } from './documents.ts';
import type { CompleteJobOptions } from './job-types.ts';
import { type CommandRuntime, type Reader, run } from './run.ts';

type Kind = RecordOf<'jobs'>['kind'];
type Job = Promise<CollectionRecord<'jobs'>>;

/** The commands of the views of jobs. */
export const jobCommands = (kind: Kind) => ({
  complete: (runtime: CommandRuntime, id: string, options: CompleteJobOptions = {}): Job =>
    run(runtime, 'jobs', async (read, context) => completeJob(await jobOf(read, kind, id), options, context)),
  fail: (runtime: CommandRuntime, id: string, reason: string): Job =>
    run(runtime, 'jobs', async (read, context) => failJob(await jobOf(read, kind, id), reason, context)),
  invoice: invoiceOfJob,
});

async function jobOf(read: Reader, kind: Kind, id: string): Promise<RecordOf<'jobs'>> {
  const job = await read.get('jobs', id);
  if (job.kind !== kind) throw deletedAlready('jobs', id);
  return job;
}
