import { organisations, people } from '../../examples/data/src/people.ts';
import { profiles } from '../../examples/data/src/profiles.ts';

export interface DemoData {
  readonly organisations: readonly { readonly name: string; readonly people: string }[];
  readonly profiles: readonly {
    readonly name: string;
    readonly leads: number;
    readonly deals: number;
    readonly parties: number;
    readonly activities: number;
    readonly products: number;
    readonly documents: number;
    readonly jobs: number;
  }[];
}

declare const data: DemoData;

export { data };

export default {
  load: (): DemoData => ({
    organisations: organisations.map(({ id, name }) => ({
      name,
      people: people
        .filter(({ organisation }) => organisation === id)
        .map((person) => `${person.name} (${person.role})`)
        .join(', '),
    })),
    profiles: (['S', 'M', 'L'] as const).map((name) => {
      const { companies, contacts, households, sites, salesDocuments: documents, ...rest } = profiles[name];
      return { name, ...rest, parties: companies + contacts + households + sites, documents };
    }),
  }),
};
