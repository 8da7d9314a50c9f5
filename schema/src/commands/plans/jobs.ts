import { type CompleteChoices, completeJob, failJob } from '../jobs.ts';
import type { Planner } from './reader.ts';

export const planComplete =
  (kind: string, id: string, choices: CompleteChoices): Planner =>
  async (read, context) =>
    completeJob(await read.get('jobs', id, kind), choices, context);

export const planFail =
  (kind: string, id: string, reason: string): Planner =>
  async (read, context) =>
    failJob(await read.get('jobs', id, kind), reason, context);
