import { useLiveQuery } from '@rockpool/sdk/vue';
import { computed } from 'vue';
import { type Activity, type Deal, type Party, useCrm } from '../crm.ts';
import { useEach } from '../lib/use-each.ts';

/**
 * What belongs to a party, live: the people of a company, the deals, and the history of all of them. A person has
 * part in the deals and the history of their company.
 */
export function useRelations(party: () => Party | null) {
  const crm = useCrm();
  const staff = useLiveQuery(() =>
    crm.contacts.find({ selector: { parentId: party()?.id ?? '-' }, sort: [{ sortName: 'asc' }] }),
  );
  const people = computed<readonly Party[]>(() => staff.data.value ?? []);
  const circle = () => {
    const shown = party();
    return shown ? [shown.id, shown.parentId, ...people.value.map(({ id }) => id)] : [];
  };
  const dealLists = useEach<readonly Deal[]>(
    circle,
    (partyId) => crm.collections.deals.find({ selector: { partyId }, sort: [{ updatedAt: 'desc' }] }).$,
  );
  const deals = computed(() => dealLists.value.flat());
  // One query an index key: an index cannot serve a list of keys.
  const ofCircle = useEach<readonly Activity[]>(
    circle,
    (partyId) => crm.collections.activities.find({ selector: { partyId }, sort: [{ sortAt: 'desc' }] }).$,
  );
  const ofDeals = useEach<readonly Activity[]>(
    () => deals.value.map(({ id }) => id),
    (parentId) => crm.collections.activities.find({ selector: { parentId }, sort: [{ sortAt: 'desc' }] }).$,
  );
  const history = computed(() => {
    const byId = new Map(
      [...ofCircle.value.flat(), ...ofDeals.value.flat()].map((activity) => [activity.id, activity]),
    );
    return [...byId.values()].sort((a, b) => (a.sortAt < b.sortAt ? 1 : -1));
  });
  return { people, deals, history };
}
