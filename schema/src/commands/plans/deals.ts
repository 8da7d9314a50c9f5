import type { RecordOf } from '../command.ts';
import { type ConvertChoices, convertLead } from '../convert-lead.ts';
import { loseDeal, reopenDeal, winDeal } from '../deals.ts';
import type { Planner, Reader } from './reader.ts';

export const planConvert =
  (id: string, choices: ConvertChoices): Planner =>
  async (read, context) => {
    const lead = await read.get('deals', id);
    const { companyId, contactId, pipelineId = lead.pipelineId } = choices;
    const [company, contact, pipeline] = [
      companyId ? await read.get('parties', companyId) : undefined,
      contactId ? await read.get('parties', contactId) : undefined,
      (await pipelineOf(read, pipelineId)) ?? (await firstPipeline(read)),
    ];
    return convertLead(lead, choices, { company, contact, pipeline }, context);
  };

export const planWin =
  (id: string): Planner =>
  async (read, context) => {
    const deal = await read.get('deals', id);
    return winDeal(deal, await pipelineOf(read, deal.pipelineId), context);
  };

export const planLose =
  (id: string, reason: string): Planner =>
  async (read, context) => {
    const deal = await read.get('deals', id);
    return loseDeal(deal, reason, await pipelineOf(read, deal.pipelineId), context);
  };

export const planReopen =
  (id: string): Planner =>
  async (read, context) => {
    const deal = await read.get('deals', id);
    return reopenDeal(deal, await pipelineOf(read, deal.pipelineId), context);
  };

/** The pipeline of that id; none where the settings are not at hand. */
async function pipelineOf(read: Reader, id: string): Promise<RecordOf<'settings'> | undefined> {
  if (id === '' || !read.isOpen('settings')) return undefined;
  const [pipeline] = await read.find('settings', { kind: 'pipeline', id });
  return pipeline;
}

async function firstPipeline(read: Reader): Promise<RecordOf<'settings'> | undefined> {
  if (!read.isOpen('settings')) return undefined;
  const active = await read.find('settings', { kind: 'pipeline', active: true });
  return active.toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1))[0];
}
