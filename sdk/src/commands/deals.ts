import { planConvert, planLose, planReopen, planWin } from '@rockpool/schema/commands';
import type { CollectionRecord } from '../database/types.ts';
import { type CommandRuntime, run } from './run.ts';
import type { ConvertLeadOptions } from './types.ts';

type Deal = Promise<CollectionRecord<'deals'>>;

export const convert = (runtime: CommandRuntime, id: string, options: ConvertLeadOptions = {}): Deal =>
  run(runtime, 'deals', planConvert(id, options));

export const win = (runtime: CommandRuntime, id: string): Deal => run(runtime, 'deals', planWin(id));

export const lose = (runtime: CommandRuntime, id: string, reason: string): Deal =>
  run(runtime, 'deals', planLose(id, reason));

export const reopen = (runtime: CommandRuntime, id: string): Deal => run(runtime, 'deals', planReopen(id));
