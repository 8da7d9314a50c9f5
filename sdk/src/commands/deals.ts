import type { RecordOf } from '@rockpool/schema/commands';
import { convertLead, loseDeal, reopenDeal, winDeal } from '@rockpool/schema/commands';
import type { CollectionRecord } from '../database/types.ts';
import { type CommandRuntime, type Reader, run } from './run.ts';
import type { ConvertLeadOptions } from './types.ts';

type Deal = Promise<CollectionRecord<'deals'>>;

export const convert = (runtime: CommandRuntime, id: string, options: ConvertLeadOptions = {}): Deal =>
  run(runtime, 'deals', async (read, context) => {
    const lead = await read.get('deals', id);
    const { companyId, contactId, pipelineId = lead.pipelineId } = options;
    const [company, contact, pipeline] = [
      companyId ? await read.get('parties', companyId) : undefined,
      contactId ? await read.get('parties', contactId) : undefined,
      (await pipelineOf(read, pipelineId)) ?? (await firstPipeline(read)),
    ];
    return convertLead(lead, options, { company, contact, pipeline }, context);
  });

export const win = (runtime: CommandRuntime, id: string): Deal =>
  run(runtime, 'deals', async (read, context) => {
    const deal = await read.get('deals', id);
    return winDeal(deal, await pipelineOf(read, deal.pipelineId), context);
  });

export const lose = (runtime: CommandRuntime, id: string, reason: string): Deal =>
  run(runtime, 'deals', async (read, context) => {
    const deal = await read.get('deals', id);
    return loseDeal(deal, reason, await pipelineOf(read, deal.pipelineId), context);
  });

export const reopen = (runtime: CommandRuntime, id: string): Deal =>
  run(runtime, 'deals', async (read, context) => {
    const deal = await read.get('deals', id);
    return reopenDeal(deal, await pipelineOf(read, deal.pipelineId), context);
  });

/** The pipeline of that id; none where the device does not hold the settings. */
async function pipelineOf(read: Reader, id: string): Promise<RecordOf<'settings'> | undefined> {
  if (id === '' || !read.isOpen('settings')) return undefined;
  const [pipeline] = await read.find('settings', { selector: { kind: 'pipeline', id } });
  return pipeline;
}

async function firstPipeline(read: Reader): Promise<RecordOf<'settings'> | undefined> {
  if (!read.isOpen('settings')) return undefined;
  const active = {
    selector: { kind: 'pipeline', active: true },
    sort: [{ kind: 'asc' }, { order: 'asc' }],
    limit: 1,
  } as const;
  return (await read.find('settings', active))[0];
}
