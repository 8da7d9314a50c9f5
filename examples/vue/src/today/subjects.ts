import type { Activity, Deal, Party } from '../crm.ts';
import { useCrm } from '../crm.ts';
import { useRecords } from '../lib/use-each.ts';

/** Whom an activity is with and what it is about, as far as the device knows. */
export interface Subject {
  readonly party: Party | undefined;
  readonly deal: Deal | undefined;
  /** The person to talk to, else the company, else what the lead is called. */
  readonly name: string;
  readonly phone: string;
  readonly email: string;
}

/** Looks up the parties and deals of activities. */
export function useSubjects(activities: () => readonly Activity[]): (activity: Activity) => Subject {
  const { collections } = useCrm();
  const deals = useRecords<Deal>(collections.deals, () =>
    activities().flatMap(({ parentType, parentId }) => (parentType === 'deals' ? [parentId] : [])),
  );
  const parties = useRecords<Party>(collections.parties, () =>
    activities().flatMap(({ partyId, attendees }) => [partyId, attendees[0]?.id ?? '']),
  );
  return ({ partyId, parentId, attendees }) => {
    const deal = deals.value.get(parentId);
    const company = parties.value.get(partyId);
    const person = parties.value.get(attendees[0]?.id ?? '');
    const party = person ?? company;
    const names = [person?.name, company?.name].filter(Boolean);
    return {
      party,
      deal,
      name: names.length ? [...new Set(names)].join(', ') : (deal?.name ?? ''),
      phone: party?.primaryPhone || deal?.leadInfo.phone || '',
      email: party?.primaryEmail || deal?.leadInfo.email || '',
    };
  };
}
