import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CrmServer } from '../../src/index.ts';
import { callerOf, newOrganisation } from './caller.ts';

interface Payload {
  readonly userErrors: readonly { readonly code: string; readonly field: string[] | null }[];
  readonly replayed: boolean;
  readonly record: Readonly<Record<string, unknown>> | null;
}

const rest = 'userErrors { code field } replayed';

/** The commands of the partner API, whichever database is below. */
export function describeCommands(name: string, serve: () => Promise<CrmServer>): void {
  describe(name, () => {
    let server: CrmServer;
    beforeAll(async () => {
      server = await serve();
    }, 60_000);
    afterAll(() => server.close());

    const start = async (role = 'rep', organisation = newOrganisation()) => {
      const caller = await callerOf(server, { organisation, role });
      /** Does a mutation, and gives the payload with its record as `record`. */
      async function run(mutation: string, selection = ''): Promise<Payload> {
        const { data, errors } = await caller.ask<{ done: Payload }>(
          `mutation { done: ${mutation} { ${selection.replace(/^(\w+)/, 'record: $1')} ${rest} } }`,
        );
        if (errors) throw new Error(errors[0]?.message);
        return data.done;
      }
      /** The same, for what has to succeed; gives the id. */
      async function id(mutation: string, selection: string): Promise<string> {
        const { userErrors, record } = await run(mutation, `${selection} { id }`);
        expect(userErrors).toEqual([]);
        return String(record?.['id']);
      }
      return { organisation, caller, run, id };
    };

    test('a lead becomes a deal, and its company and its person become parties', async () => {
      const { caller, run, id } = await start();
      const info = '{ company: "Kelp & Co", person: "Mira Sand", email: "mira@kelp.example" }';
      const lead = await id(`leadCreate(input: { name: "Slates", leadInfo: ${info} })`, 'lead');
      const { record } = await run(`leadConvert(id: "${lead}")`, 'deal { id kind partyId contactId }');
      expect(record).toMatchObject({ id: lead, kind: 'deal' });
      const parties = (await caller.pullAll()).filter(({ collection }) => collection === 'parties');
      expect(parties.map((party) => [party.id, party.body['name']]).sort()).toEqual(
        [
          [record?.['partyId'], 'Kelp & Co'],
          [record?.['contactId'], 'Mira Sand'],
        ].sort(),
      );
      expect(await run(`leadConvert(id: "${lead}")`)).toMatchObject({ userErrors: [{ code: 'NOT_FOUND' }] });
    });

    test('a command is done as a whole or not at all', async () => {
      const { organisation, caller } = await start('admin');
      const grants = [
        { id: 'a', entity: 'deals', action: 'create', whose: 'all' },
        { id: 'b', entity: 'deals', action: 'read', whose: 'all' },
        { id: 'c', entity: 'deals', action: 'update', whose: 'all' },
        { id: 'd', entity: 'parties', action: 'read', whose: 'all' },
      ];
      const { data } = await caller.ask<{ roleCreate: Payload }>(
        `mutation ($input: RoleCreateInput!) { roleCreate(input: $input) { ${rest} } }`,
        { input: { name: 'Telephone', key: 'telephone', grants } },
      );
      expect(data.roleCreate.userErrors).toEqual([]);
      const { run, id } = await start('telephone', organisation);
      const lead = await id('leadCreate(input: { name: "Slates", leadInfo: { company: "Kelp" } })', 'lead');
      expect(await run(`leadConvert(id: "${lead}")`)).toMatchObject({ userErrors: [{ code: 'FORBIDDEN' }] });
      const records = await caller.pullAll();
      expect(records.filter(({ collection }) => collection === 'parties')).toEqual([]);
      expect(records.find((record) => record.id === lead)?.body).toMatchObject({ kind: 'lead', partyId: '' });
    });

    test('a deal is won in the stage of its pipeline for that, lost for a reason, and opened again', async () => {
      const { organisation, run, id } = await start();
      const admin = await start('admin', organisation);
      const stages =
        '{ id: "a", name: "New", order: 0, probability: 10, type: open }, { id: "b", name: "Won", order: 1, probability: 100, type: won }';
      const pipeline = await admin.id(`pipelineCreate(input: { name: "Sales", stages: [${stages}] })`, 'pipeline');
      const deal = await id(`dealCreate(input: { name: "Slates", pipelineId: "${pipeline}", stageId: "a" })`, 'deal');
      const selection = 'deal { status stageId lostReason }';
      expect(await run(`dealWin(id: "${deal}")`, selection)).toMatchObject({ record: { status: 'won', stageId: 'b' } });
      expect(await run(`dealWin(id: "${deal}")`)).toMatchObject({
        userErrors: [{ code: 'INVALID_TRANSITION', field: ['status'] }],
      });
      expect(await run(`dealReopen(id: "${deal}")`, selection)).toMatchObject({
        record: { status: 'open', stageId: 'a' },
      });
      expect(await run(`dealLose(id: "${deal}", reason: " ")`)).toMatchObject({ userErrors: [{ code: 'INCOMPLETE' }] });
      expect(await run(`dealLose(id: "${deal}", reason: "Price")`, selection)).toMatchObject({
        record: { status: 'lost', lostReason: 'Price' },
      });
    });

    test('a deal becomes a quote, an order, an invoice with a number, and a credit note', async () => {
      const { run, id } = await start();
      const deal = await id('dealCreate(input: { name: "Slates", amount: { minor: 11900, currency: "EUR" } })', 'deal');
      const line = '{ name: "Slates", qtyMilli: 40000, unitPrice: 4500, taxCode: "S", taxPpm: 190000 }';
      const quote = await id(`dealQuote(id: "${deal}", lines: [${line}], validUntil: "2026-06-30")`, 'quote');
      const order = await id(`quoteOrder(id: "${quote}")`, 'order');
      const invoice = await id(`orderInvoice(id: "${order}")`, 'invoice');
      const issued = await run(
        `invoiceIssue(id: "${invoice}", dueDate: "2026-06-30")`,
        'invoice { status number ref dealId totals { grossMinor } }',
      );
      expect(issued.record).toMatchObject({ status: 'issued', dealId: deal, totals: { grossMinor: 214_200 } });
      expect(issued.record?.['number']).toMatch(/^INV-\d{4}-0001$/);
      expect(issued.record?.['ref']).toMatch(/^[0-9A-Z]{5}-[0-9A-Z]{5}$/);
      expect(await run(`orderInvoice(id: "${order}")`)).toMatchObject({ userErrors: [{ code: 'NOTHING_TO_INVOICE' }] });
      const locked = await run(`invoiceUpdate(id: "${invoice}", input: { currency: "USD" })`);
      expect(locked).toMatchObject({ userErrors: [{ code: 'LOCKED', field: ['currency'] }] });
      const note = await id(`invoiceCredit(id: "${invoice}")`, 'creditNote');
      expect((await run(`creditNoteIssue(id: "${note}")`)).userErrors).toEqual([]);
    });

    test('of two equal commands at the same moment the second sees what the first one did', async () => {
      const { run, id } = await start();
      const deal = await id('dealCreate(input: { name: "Slates", amount: { minor: 11900, currency: "EUR" } })', 'deal');
      const both = await Promise.all([1, 2].map(() => run(`dealInvoice(id: "${deal}")`, 'invoice { id }')));
      expect(both.map(({ userErrors }) => userErrors[0]?.code).sort()).toEqual(['NOTHING_TO_INVOICE', undefined]);
    });

    test('a command with an idempotency key is done once', async () => {
      const { run, id } = await start();
      const deal = await id('dealCreate(input: { name: "Slates", amount: { minor: 11900, currency: "EUR" } })', 'deal');
      const bill = () => run(`dealInvoice(id: "${deal}", idempotencyKey: "bill ${deal}")`, 'invoice { id }');
      const [first, again] = [await bill(), await bill()];
      expect(again).toEqual({ ...first, replayed: true });
      const other = await run(`dealQuote(id: "${deal}", idempotencyKey: "bill ${deal}")`);
      expect(other.userErrors).toMatchObject([{ code: 'KEY_REUSED' }]);
    });

    test('a delivery needs a proof to be completed, a job fails for a reason, and its hours become an invoice', async () => {
      const { run, id } = await start();
      const items = '[{ id: "a", name: "Slates", qtyMilli: 3000 }]';
      const delivery = await id(`deliveryCreate(input: { name: "Slates", items: ${items} })`, 'delivery');
      expect(await run(`deliveryComplete(id: "${delivery}")`)).toMatchObject({
        userErrors: [{ code: 'INCOMPLETE', field: ['proof'] }],
      });
      const proof = '{ signedBy: "Mira Sand", signatureFileId: "019b76da-a800-7000-8000-000000000001" }';
      const done = await run(
        `deliveryComplete(id: "${delivery}", proof: ${proof}, delivered: [{ id: "a", deliveredMilli: 2000 }])`,
        'delivery { status items { deliveredMilli } proof { signedBy } }',
      );
      expect(done).toMatchObject({
        userErrors: [],
        record: { status: 'done', items: [{ deliveredMilli: 2000 }], proof: { signedBy: 'Mira Sand' } },
      });
      const visit = await id('visitCreate(input: { name: "Leak" })', 'visit');
      const hours = `jobId: "${visit}", at: "2026-05-04T08:00:00.000Z", qtyMilli: 1500, unit: "h", billable: true`;
      await id(
        `timeEntryCreate(input: { name: "Fitting", ${hours}, rate: { minor: 6000, currency: "EUR" } })`,
        'timeEntry',
      );
      const twice = await id(
        `timeEntryCreate(input: { name: "Twice", ${hours}, rate: { minor: 9000, currency: "EUR" } })`,
        'timeEntry',
      );
      const back = `voidsId: "${twice}", at: "2026-05-04T09:00:00.000Z", qtyMilli: -1500, unit: "h"`;
      await id(`timeEntryCreate(input: { name: "Twice", ${back} })`, 'timeEntry');
      const { record } = await run(`visitInvoice(id: "${visit}")`, 'invoice { jobId totals { netMinor } }');
      expect(record).toEqual({ jobId: visit, totals: { netMinor: 9_000 } });
      expect((await run(`visitFail(id: "${visit}", reason: "Nobody there")`, 'visit { failReason }')).record).toEqual({
        failReason: 'Nobody there',
      });
    });

    test('who looks alike can be told apart', async () => {
      const { run, id } = await start();
      const [one, two] = [
        await id('contactCreate(input: { name: "Mira Sand" })', 'contact'),
        await id('contactCreate(input: { name: "Mira Sand" })', 'contact'),
      ];
      const apart = await run(`contactKeepApart(id: "${one}", otherId: "${two}")`, 'contact { notDuplicateOf }');
      expect(apart.record).toEqual({ notDuplicateOf: [two] });
      expect(await run(`contactMerge(id: "${one}", duplicateId: "${one}")`)).toMatchObject({
        userErrors: [{ code: 'CANNOT_MERGE' }],
      });
    });
  });
}
