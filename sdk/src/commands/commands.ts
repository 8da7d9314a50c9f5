import { convert, lose, reopen, win } from './deals.ts';
import { credit, fromDeal, invoiceOfOrder, issue, orderOfQuote } from './documents.ts';
import { jobCommands } from './jobs.ts';
import { giveBack, lease } from './leases.ts';
import { partyCommands } from './parties.ts';

export * as timers from './timers.ts';

/** What the commands do, view by view. */
export const commands = {
  leads: { convert, lose, reopen },
  deals: { win, lose, reopen, quote: fromDeal('quote'), order: fromDeal('order'), invoice: fromDeal('invoice') },
  quotes: { order: orderOfQuote },
  orders: { invoice: invoiceOfOrder },
  invoices: { issue: issue('invoice'), credit },
  creditNotes: { issue: issue('creditNote') },
  receipts: { issue: issue('receipt') },
  seriesLeases: { lease, giveBack },
  projects: jobCommands('project'),
  visits: jobCommands('visit'),
  workOrders: jobCommands('workOrder'),
  deliveries: jobCommands('delivery'),
  inspections: jobCommands('inspection'),
  maintenance: jobCommands('maintenance'),
  stays: jobCommands('stay'),
  contacts: partyCommands('person'),
  companies: partyCommands('organisation'),
  households: partyCommands('household'),
  sites: partyCommands('site'),
};
