import {
  CALC_VERSION,
  type DocumentTotals,
  equalJson,
  frozenFields,
  isIssued,
  type JsonObject,
  toDecimal,
} from '@rockpool/schema';
import type { RecordChange, Rule } from './rule.ts';

const collection = 'salesDocuments';

/** Whether a change issues a document that was not issued before. */
export const issues = ({ before, after }: RecordChange): boolean =>
  !after.deleted && isIssued(after.body) && !(before && isIssued(before.body));

/** How people call a document. */
export const nameOf = ({ number, ref, id }: JsonObject): string => String(number || ref || id);

/** What was issued stays as it is. */
export const locked: Rule = {
  collection,
  judge({ before, after, isOffer }) {
    if (isOffer || !before || !isIssued(before.body)) return undefined;
    const name = nameOf(before.body);
    if (after.deleted) {
      return { code: 'LOCKED', message: `${name} has been issued and cannot be deleted; write a credit note for it.` };
    }
    const field = frozenFields.find((frozen) => !equalJson(before.body[frozen], after.body[frozen]));
    if (!field) return undefined;
    const message = `${name} has been issued; its "${field}" cannot be changed any more. Write a credit note for it, and then a new document.`;
    return { code: 'LOCKED', message, field };
  },
};

/** A document is issued for what the person saw who issued it. */
export const totalsAsShown: Rule = {
  collection,
  judge(change) {
    const { body } = change.after;
    const shown = body['shownTotals'] as (DocumentTotals['totals'] & { readonly calcVersion: number }) | undefined;
    if (change.isOffer || !issues(change) || shown?.calcVersion !== CALC_VERSION) return undefined;
    const { totals } = body as unknown as DocumentTotals;
    const parts = ['netMinor', 'taxMinor', 'grossMinor'] as const;
    if (parts.every((part) => totals[part] === shown[part])) return undefined;
    const money = (minor: number): string => `${toDecimal(minor, String(body['currency']))} ${body['currency']}`;
    const message =
      `${nameOf(body)} comes to ${money(totals.grossMinor)} (${money(totals.netMinor)} without tax), and was shown as ` +
      `${money(shown.grossMinor)} (${money(shown.netMinor)}): somebody has changed it meanwhile. Look at it again, then issue it.`;
    return { code: 'TOTALS_MISMATCH', message, field: 'shownTotals' };
  },
};
