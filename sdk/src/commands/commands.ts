import { convert, lose, reopen, win } from './deals.ts';
import { partyCommands } from './parties.ts';

/** What the commands do, view by view. */
export const commands = {
  leads: { convert, lose, reopen },
  deals: { win, lose, reopen },
  contacts: partyCommands('person'),
  companies: partyCommands('organisation'),
  households: partyCommands('household'),
  sites: partyCommands('site'),
};
