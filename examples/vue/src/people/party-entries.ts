import { useLiveQuery } from '@rockpool/sdk/vue';
import { computed } from 'vue';
import { type Party, useCrm } from '../crm.ts';

/** A line of the list of people and companies. */
export interface PartyEntry {
  readonly id: string;
  readonly kind: Party['kind'];
  readonly name: string;
  /** What a person does where, or where a company is. */
  readonly about: string;
  readonly sortKey: string;
  /** `A` to `Z`, or `#` for what begins with none of them. */
  readonly letter: string;
  readonly searchText: string;
  readonly syncState: Party['syncState'];
}

/** Lower case and without accents, so that "angstrom" finds "Ångström". */
const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();

export function toEntry(party: Party, company: Party | undefined): PartyEntry {
  const about = [party.jobTitle, company?.name].filter(Boolean).join(', ') || party.address?.city || '';
  const sortKey = plain(party.sortName);
  const first = sortKey.charAt(0).toUpperCase();
  return {
    id: party.id,
    kind: party.kind,
    name: party.name,
    about,
    sortKey,
    letter: first >= 'A' && first <= 'Z' ? first : '#',
    searchText: plain(`${party.name} ${about} ${party.primaryEmail} ${party.primaryPhone}`),
    syncState: party.syncState,
  };
}

const latinFirst = (entry: PartyEntry) => (entry.letter === '#' ? 1 : 0);

/** In the order of a telephone book; what has no Latin initial comes last. */
const byName = (a: PartyEntry, b: PartyEntry): number =>
  latinFirst(a) - latinFirst(b) || (a.sortKey < b.sortKey ? -1 : 1);

/** Everybody on this device, live and in order. */
export function usePartyEntries() {
  const crm = useCrm();
  const people = useLiveQuery(() => crm.contacts.find({ sort: [{ sortName: 'asc' }] }));
  const companies = useLiveQuery(() => crm.companies.find({ sort: [{ sortName: 'asc' }] }));
  const entries = computed(() => {
    const companyList = companies.data.value ?? [];
    const byId = new Map<string, Party>(companyList.map((company) => [company.id, company]));
    return [...(people.data.value ?? []), ...companyList]
      .map((party) => toEntry(party, byId.get(party.parentId)))
      .sort(byName);
  });
  return { entries, isLoading: computed(() => people.isLoading.value || companies.isLoading.value) };
}

/** The entries that hold every word of a search. */
export function searchEntries(entries: readonly PartyEntry[], search: string): readonly PartyEntry[] {
  const words = plain(search).split(/\s+/u).filter(Boolean);
  return words.length === 0
    ? entries
    : entries.filter((entry) => words.every((word) => entry.searchText.includes(word)));
}
