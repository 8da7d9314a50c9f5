/** A person who signs in to the demo. */
export interface Person {
  /** The `sub` of their token, and the id of their record in `settings`. */
  readonly id: string;
  /** The `org` of their token. */
  readonly organisation: string;
  readonly name: string;
  readonly role: 'rep' | 'manager' | 'admin';
  readonly email: string;
  /** The colour that stands for them, as #rrggbb. */
  readonly color: string;
}

/** Northwind Tides sells equipment for harbours; most of the demo happens here. */
export const tides = { id: 'demo-tides', name: 'Northwind Tides' } as const;

/** Kelp & Co is the neighbour whose records nobody at Northwind Tides may ever see. */
export const kelp = { id: 'demo-kelp', name: 'Kelp & Co' } as const;

export const ada: Person = {
  id: '019b76da-a800-7000-8000-000000000ada',
  organisation: tides.id,
  name: 'Ada Reyes',
  role: 'rep',
  email: 'ada.reyes@example.com',
  color: '#0f766e',
};

export const ben: Person = {
  id: '019b76da-a800-7000-8000-000000000be0',
  organisation: tides.id,
  name: 'Ben Okafor',
  role: 'rep',
  email: 'ben.okafor@example.com',
  color: '#b45309',
};

export const mara: Person = {
  id: '019b76da-a800-7000-8000-00000000a5a0',
  organisation: tides.id,
  name: 'Mara Lindqvist',
  role: 'admin',
  email: 'mara.lindqvist@example.com',
  color: '#6d28d9',
};

export const kai: Person = {
  id: '019b76da-a800-7000-8000-000000000ca1',
  organisation: kelp.id,
  name: 'Kai Moreau',
  role: 'rep',
  email: 'kai.moreau@example.com',
  color: '#be185d',
};

export const organisations = [tides, kelp] as const;
export const people: readonly Person[] = [ada, ben, mara, kai];
