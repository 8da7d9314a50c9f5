import { convert, lose, reopen, win } from './deals.ts';

/** What the commands do, view by view. */
export const commands = {
  leads: { convert, lose, reopen },
  deals: { win, lose, reopen },
};
