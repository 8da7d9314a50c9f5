export type PeerName = 'rockpool' | 'encrypted' | 'dexie' | 'memory' | 'raw';

/** Who is measured. */
export interface PeerInfo {
  readonly name: PeerName;
  readonly title: string;
  /** Whether the database is still there when a page is opened again. */
  readonly persists: boolean;
}

export const peers: readonly PeerInfo[] = [
  { name: 'rockpool', title: 'Rockpool', persists: true },
  { name: 'encrypted', title: 'Rockpool, encrypted', persists: true },
  { name: 'dexie', title: 'RxDB’s Dexie storage', persists: true },
  { name: 'memory', title: 'RxDB’s memory storage', persists: false },
  { name: 'raw', title: 'IndexedDB alone', persists: true },
];
