import { jobs } from '../collections/jobs.ts';
import { type CommandContext, CommandError, type CommandPlan, patch, type RecordOf } from './command.ts';
import { requireMove } from './require-move.ts';

type Job = RecordOf<'jobs'>;
type ChecklistItem = Job['checklist'][number];

/** That somebody took the work or the goods: a signature, or photos where nobody was there to sign. */
export type JobProof = Omit<NonNullable<Job['proof']>, 'signedAt'>;

/** What a person says when a job is done. */
export interface CompleteChoices {
  readonly proof?: JobProof;
  /** What was handed over, in thousandths of the unit, by the id of the item. Default: all of it. */
  readonly delivered?: { readonly [itemId: string]: number };
}

/**
 * Completes a job. Whatever kind it is, every required question of its checklist has an answer; a delivery has a proof
 * as well.
 */
export function completeJob(
  job: Job,
  { proof, delivered = {} }: CompleteChoices,
  { now }: CommandContext,
): CommandPlan {
  const where = { collection: 'jobs', id: job.id } as const;
  if (job.status === 'done') {
    throw new CommandError('INVALID_TRANSITION', `"${job.name}" is done already.`, where, 'status');
  }
  requireMove(jobs, job, 'done');
  const open = job.checklist.filter((item) => item.required && !isAnswered(item));
  if (open.length > 0) {
    const labels = open.map(({ label }) => `"${label}"`).join(', ');
    const message = `"${job.name}" cannot be completed before these are answered: ${labels}.`;
    throw new CommandError('INCOMPLETE', message, where, 'checklist');
  }
  if (job.kind === 'delivery' && !job.proof && !isProof(proof)) {
    const message = `"${job.name}" needs a proof: who signed and the file of the signature, or photos.`;
    throw new CommandError('INCOMPLETE', message, where, 'proof');
  }
  const items = job.items.map((item) => ({
    ...item,
    deliveredMilli: delivered[item.id] ?? item.deliveredMilli ?? item.qtyMilli,
  }));
  const changes = {
    ...{ status: 'done', endedAt: now, failReason: null },
    ...(proof && !job.proof && { proof: { ...proof, signedAt: now } }),
    ...(job.kind === 'delivery' && items.length > 0 && { items }),
  };
  return { id: job.id, edits: [patch('jobs', job.id, changes)] };
}

/** Fails a job, for a reason: nobody at home, the wrong part. */
export function failJob(job: Job, reason: string, { now }: CommandContext): CommandPlan {
  const where = { collection: 'jobs', id: job.id } as const;
  if (job.status === 'failed') {
    throw new CommandError('INVALID_TRANSITION', `"${job.name}" has failed already.`, where, 'status');
  }
  requireMove(jobs, job, 'failed');
  if (reason.trim() === '') {
    throw new CommandError('INCOMPLETE', `"${job.name}" needs a reason to fail.`, where, 'failReason');
  }
  return { id: job.id, edits: [patch('jobs', job.id, { status: 'failed', endedAt: now, failReason: reason.trim() })] };
}

const isProof = (proof: JobProof | undefined): boolean =>
  Boolean((proof?.signedBy && proof.signatureFileId) || proof?.photoIds?.length);

function isAnswered({ type, value = '', passed, photoIds = [] }: ChecklistItem): boolean {
  if (type === 'check') return passed !== undefined;
  return type === 'photo' ? photoIds.length > 0 : value.trim() !== '';
}
