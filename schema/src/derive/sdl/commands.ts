import { type CollectionName, collections } from '../../collections/index.ts';
import { jobs } from '../../collections/jobs.ts';
import { parties } from '../../collections/parties.ts';
import type { CompleteChoices, ConvertChoices, DocumentChoices, MergeChoices, Planner } from '../../commands/index.ts';
import {
  planComplete,
  planConvert,
  planCredit,
  planFail,
  planFromDeal,
  planInvoiceOfJob,
  planInvoiceOfOrder,
  planIssue,
  planKeepApart,
  planLose,
  planMerge,
  planOrderOfQuote,
  planReopen,
  planUnmerge,
  planWin,
} from '../../commands/index.ts';
import type { Collection } from '../../define/collection.ts';

/** A command of a kind's records, as a mutation. */
export interface PartnerCommand {
  readonly collection: CollectionName;
  readonly kind: string;
  /** What the mutation's name ends with: `Win` for `dealWin`. */
  readonly verb: string;
  readonly description: string;
  /** Arguments in SDL, beside the id and the idempotency key. */
  readonly parameters: readonly string[];
  /** What it changes or makes, and answers with. */
  readonly gives: { readonly collection: CollectionName; readonly kind: string };
  /** Collections that it may add to, beside these two. */
  readonly makes?: readonly CollectionName[];
  /** @param given the values of `parameters`, as they came in */
  readonly plan: (id: string, given: never) => Planner;
}

type Rest<C extends PartnerCommand> = Omit<C, 'collection' | 'kind' | 'gives'>;

/** The commands that answer with the record that they are called on. */
const of = (collection: CollectionName, kind: string, commands: readonly Rest<PartnerCommand>[]): PartnerCommand[] =>
  commands.map((command) => ({ ...command, collection, kind, gives: { collection, kind } }));

/** Commands that make another record. */
const making = (
  from: readonly [CollectionName, string],
  to: readonly [CollectionName, string],
  command: Rest<PartnerCommand>,
): PartnerCommand => ({
  ...command,
  ...{ collection: from[0], kind: from[1] },
  gives: { collection: to[0], kind: to[1] },
});

const closing: readonly Rest<PartnerCommand>[] = [
  {
    verb: 'Lose',
    description: 'Loses it, for a reason.',
    parameters: ['reason: String!'],
    plan: (id, { reason }: { reason: string }) => planLose(id, reason),
  },
  { verb: 'Reopen', description: 'Opens it again after it was won or lost.', parameters: [], plan: planReopen },
];

const win: Rest<PartnerCommand> = {
  verb: 'Win',
  description: 'Wins it: status, instant, stage and probability.',
  parameters: [],
  plan: planWin,
};

const convert: Rest<PartnerCommand> = {
  verb: 'Convert',
  description:
    'Makes a deal of a lead, the same record, with its company and its person: the ones that are named, none for ' +
    'null, else new ones from what the lead says of them.',
  parameters: ['name: String', 'companyId: ID', 'contactId: ID', 'pipelineId: ID'],
  plan: (id, choices: ConvertChoices) => planConvert(id, choices),
};

const fromDeal = (kind: 'quote' | 'order' | 'invoice'): PartnerCommand =>
  making(['deals', 'deal'], ['salesDocuments', kind], {
    verb: collections.salesDocuments.kinds[kind].type,
    description: 'Makes a draft of a deal: of the lines that are given, else of what it comes to.',
    parameters: ['lines: [SalesDocumentNewLineInput!]', ...(kind === 'quote' ? ['validUntil: Date'] : [])],
    plan: (id, choices: DocumentChoices) => planFromDeal(kind, id, choices),
  });

const issue = (kind: 'invoice' | 'creditNote' | 'receipt'): PartnerCommand[] =>
  of('salesDocuments', kind, [
    {
      verb: 'Issue',
      description: 'Issues it: it gets its date and its number, and is fixed from now on.',
      parameters: ['dueDate: Date'],
      plan: (id, options: { dueDate?: string }) => planIssue(kind, id, options),
    },
  ]);

const ofDocuments = (): readonly PartnerCommand[] => [
  making(['salesDocuments', 'quote'], ['salesDocuments', 'order'], {
    verb: 'Order',
    description: 'Makes an order of a quote, which is accepted by that.',
    parameters: [],
    plan: planOrderOfQuote,
  }),
  making(['salesDocuments', 'order'], ['salesDocuments', 'invoice'], {
    verb: 'Invoice',
    description: 'Makes an invoice of an order, as a draft.',
    parameters: [],
    plan: planInvoiceOfOrder,
  }),
  making(['salesDocuments', 'invoice'], ['salesDocuments', 'creditNote'], {
    verb: 'Credit',
    description: 'Makes a credit note of an issued invoice, or of some of its lines, as a draft.',
    parameters: ['lineIds: [ID!]'],
    plan: (id, { lineIds }: { lineIds?: readonly string[] }) => planCredit(id, lineIds),
  }),
];

const ofJobs = (kind: string): PartnerCommand[] => [
  ...of('jobs', kind, [
    {
      verb: 'Complete',
      description: 'Completes it: required questions need answers, and a delivery a proof.',
      parameters: ['proof: JobNewProofInput', 'delivered: [DeliveredInput!]'],
      plan: (id, given: CompleteGiven) => planComplete(kind, id, completeChoices(given)),
    },
    {
      verb: 'Fail',
      description: 'Says that it failed, and why.',
      parameters: ['reason: String!'],
      plan: (id, { reason }: { reason: string }) => planFail(kind, id, reason),
    },
  ]),
  making(['jobs', kind], ['salesDocuments', 'invoice'], {
    verb: 'Invoice',
    description: 'Makes a draft of all that is billable and on no invoice.',
    parameters: ['currency: String'],
    plan: (id, options: { currency?: string }) => planInvoiceOfJob(id, options),
  }),
];

interface CompleteGiven {
  readonly proof?: CompleteChoices['proof'];
  readonly delivered?: readonly { readonly id: string; readonly deliveredMilli: number }[];
}

const completeChoices = ({ proof, delivered }: CompleteGiven): CompleteChoices => ({
  ...(proof && { proof }),
  ...(delivered && { delivered: Object.fromEntries(delivered.map(({ id, deliveredMilli }) => [id, deliveredMilli])) }),
});

const ofParties = (kind: string): PartnerCommand[] =>
  of('parties', kind, [
    {
      verb: 'Merge',
      description: 'Makes one of two: this one gets what it lacks, and the id of the duplicate means it from now on.',
      parameters: ['duplicateId: ID!', 'take: [String!]'],
      plan: (id, { duplicateId, ...choices }: MergeChoices & { duplicateId: string }) =>
        planMerge(kind, id, duplicateId, choices),
    },
    {
      verb: 'Unmerge',
      description: 'Takes a merge back: the duplicate, whose id this is, stands for itself again.',
      parameters: [],
      plan: (id) => planUnmerge(kind, id),
    },
    {
      verb: 'KeepApart',
      description: 'Says that two who look alike are others.',
      parameters: ['otherId: ID!'],
      plan: (id, { otherId }: { otherId: string }) => planKeepApart(kind, id, otherId),
    },
  ]);

/** A function, so that an app that makes no SDL carries none of them. */
const commands = (): readonly PartnerCommand[] => [
  making(['deals', 'lead'], ['deals', 'deal'], { ...convert, makes: ['parties'] }),
  ...of('deals', 'lead', closing),
  ...of('deals', 'deal', [win, ...closing]),
  ...(['quote', 'order', 'invoice'] as const).map(fromDeal),
  ...ofDocuments(),
  ...(['invoice', 'creditNote', 'receipt'] as const).flatMap(issue),
  ...Object.keys(jobs.kinds).flatMap(ofJobs),
  ...Object.keys(parties.kinds).flatMap(ofParties),
];

/** The commands of a kind's records. */
export const commandsOf = (collection: string, kind: string): readonly PartnerCommand[] =>
  commands().filter((command) => command.collection === collection && command.kind === kind);

/** The GraphQL type of what a command answers with. */
export const typeGiven = ({ gives: { collection, kind } }: PartnerCommand): string =>
  (collections[collection] as Collection).kinds[kind]?.type as string;
