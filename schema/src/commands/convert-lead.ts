import {
  type CommandContext,
  type CommandEdit,
  CommandError,
  type CommandPlan,
  insert,
  patch,
  type RecordOf,
} from './command.ts';
import type { AnyDeal } from './deals.ts';
import { entering, type StagesOf, stageOfType } from './stages.ts';

/** What a person decides when a lead becomes a deal. What is left out follows from the lead. */
export interface ConvertChoices {
  /** Name of the deal; default: the lead's. */
  readonly name?: string;
  /** A company that is there; `null` for none. Default: a new one, where the lead names a company. */
  readonly companyId?: string | null;
  /** A person who is there; `null` for none. Default: a new one, where the lead names a person. */
  readonly contactId?: string | null;
  /** Default: the lead's, else the first pipeline. */
  readonly pipelineId?: string;
}

/** What converting looks at beside the lead. */
export interface ConvertKnown {
  readonly company?: RecordOf<'parties'> | undefined;
  readonly contact?: RecordOf<'parties'> | undefined;
  readonly pipeline?: (StagesOf & { readonly id: string }) | undefined;
}

/**
 * Makes a deal of a lead: the same record with the same id, so that its activities stay with it. The company and the
 * person that it named become parties, or are chosen among those that are there, and see who sees the lead.
 */
export function convertLead(
  lead: AnyDeal,
  choices: ConvertChoices,
  { company, contact, pipeline }: ConvertKnown,
  context: CommandContext,
): CommandPlan {
  const where = { collection: 'deals', id: lead.id } as const;
  if (lead.kind !== 'lead')
    throw new CommandError('INVALID_TRANSITION', `"${lead.name}" is a deal already.`, where, 'kind');
  if (lead.status !== 'open') {
    const message = `"${lead.name}" is ${lead.status}; only an open lead is converted. Reopen it first.`;
    throw new CommandError('INVALID_TRANSITION', message, where, 'status');
  }
  const made = choices.companyId === undefined && !company ? companyOf(lead, context) : undefined;
  const companyId = company?.id ?? made?.id;
  const person = choices.contactId === undefined && !contact ? personOf(lead, companyId, context) : undefined;
  const contactId = contact?.id ?? person?.id;
  const partyId = companyId ?? (lead.partyId || contactId);
  const edits: CommandEdit[] = [made, person].flatMap((party) => (party ? [insert('parties', party)] : []));
  const stage = lead.stageId === '' || pipeline?.id !== lead.pipelineId ? stageOfType(pipeline, 'open') : undefined;
  const changes = {
    kind: 'deal',
    ...(choices.name !== undefined && { name: choices.name }),
    ...(partyId && { partyId }),
    ...(contactId && { contactId }),
    ...(pipeline && { pipelineId: pipeline.id }),
    ...(stage && { probability: stage.probability }),
  };
  const entered = { ...changes, ...entering(lead, stage, context, changes) };
  return { id: lead.id, edits: [...edits, patch('deals', lead.id, entered)] };
}

/** Who may see the lead may see who it is about. */
const sharedAs = ({ ownerId, private: isPrivate, teamIds, sharedWith }: AnyDeal) => ({
  ownerId,
  private: isPrivate,
  teamIds,
  sharedWith,
});

function companyOf(lead: AnyDeal, { newId }: CommandContext) {
  const { company = '', city = '' } = lead.leadInfo;
  if (company.trim() === '') return undefined;
  const address = city === '' ? {} : { address: { city } };
  return { id: newId(), kind: 'organisation', name: company.trim(), ...address, ...sharedAs(lead) };
}

function personOf(lead: AnyDeal, parentId: string | undefined, { newId }: CommandContext) {
  const { person = '', jobTitle, email, phone } = lead.leadInfo;
  if (person.trim() === '') return undefined;
  return {
    id: newId(),
    kind: 'person',
    name: person.trim(),
    ...(parentId && { parentId }),
    ...(jobTitle && { jobTitle }),
    ...(email && { emails: [{ id: newId(), value: email, primary: true }] }),
    ...(phone && { phones: [{ id: newId(), value: phone, primary: true }] }),
    ...sharedAs(lead),
  };
}
