/** The attack's own copy of what the server holds, read from under it, and where every canary stands in it. */
import { type Canary, canariesIn, textsOf } from './canary.ts';
import type { Row } from './oracle.ts';
import type { Tenant } from './tenants.ts';

/** What the server's database holds, past all of the server's code. */
export interface Truth {
  /** The newest revision of every organisation. */
  heads(): Promise<ReadonlyMap<string, number>>;
  /** The records of an organisation above a revision. */
  rows(organisation: string, after: number): Promise<readonly Row[]>;
}

/** A field of a record; `''` for a place that names no field. */
export interface Place {
  readonly key: string;
  readonly field: string;
}

/** A record that a request has changed. */
export interface Changed {
  readonly tenant: Tenant;
  readonly before: Row | undefined;
  readonly after: Row;
}

/** Where a canary belongs. */
export interface Home {
  readonly tenant: Tenant;
  readonly places: readonly Place[];
}

export const keyOf = ({ collection, id }: Pick<Row, 'collection' | 'id'>): string => `${collection}/${id}`;

export interface Mirror {
  rowsOf(tenant: Tenant): ReadonlyMap<string, Row>;
  /** Whether a record of the tenant has the id, in whatever collection. */
  has(tenant: Tenant, id: string): boolean;
  /** Records of any tenant with this id. */
  withId(id: string): readonly { readonly tenant: Tenant; readonly row: Row }[];
  /** A record as it is now, as it was before that, and so on. */
  versionsOf(tenant: Tenant, key: string): readonly Row[];
  homeOf(canary: Canary): Home | undefined;
  /** Notes that a principal of the tenant sends a canary for a place, whether or not it will come to stand there. */
  expect(canary: Canary, tenant: Tenant, place?: Place): void;
  /** Reads what has changed. */
  refresh(): Promise<readonly Changed[]>;
}

export function createMirror(truth: Truth, tenants: readonly Tenant[]): Mirror {
  const copies = new Map(tenants.map((tenant) => [tenant, { head: 0, rows: new Map<string, Row>() }]));
  const homes = new Map<Canary, { tenant: Tenant; places: Map<string, Place> }>();
  const older = new WeakMap<Row, Row>();
  const byId = new Map<string, Map<Tenant, Map<string, Row>>>();

  const expect: Mirror['expect'] = (canary, tenant, place) => {
    const home = homes.get(canary) ?? { tenant, places: new Map() };
    if (place) home.places.set(`${place.key} ${place.field}`, place);
    homes.set(canary, home);
  };

  function take(tenant: Tenant, rows: Map<string, Row>, row: Row): Changed {
    const key = keyOf(row);
    const before = rows.get(key);
    rows.set(key, row);
    if (before) older.set(row, before);
    for (const [field, text] of textsOf(row.body)) {
      for (const canary of canariesIn(text)) expect(canary, tenant, { key, field });
    }
    const owners = byId.get(row.id) ?? new Map<Tenant, Map<string, Row>>();
    owners.set(tenant, (owners.get(tenant) ?? new Map<string, Row>()).set(key, row));
    byId.set(row.id, owners);
    return { tenant, before, after: row };
  }

  return {
    rowsOf: (tenant) => copies.get(tenant)?.rows ?? new Map(),
    has: (tenant, id) => byId.get(id)?.has(tenant) ?? false,
    withId: (id) =>
      [...(byId.get(id) ?? [])].flatMap(([tenant, rows]) => [...rows.values()].map((row) => ({ tenant, row }))),
    versionsOf(tenant, key) {
      const versions: Row[] = [];
      for (let row = copies.get(tenant)?.rows.get(key); row; row = older.get(row)) versions.push(row);
      return versions;
    },
    homeOf(canary) {
      const home = homes.get(canary);
      return home && { tenant: home.tenant, places: [...home.places.values()] };
    },
    expect,
    async refresh() {
      const heads = await truth.heads();
      const changed: Changed[] = [];
      for (const [tenant, copy] of copies) {
        const head = heads.get(tenant.organisation) ?? 0;
        if (head === copy.head) continue;
        for (const row of await truth.rows(tenant.organisation, copy.head)) {
          changed.push(take(tenant, copy.rows, row));
        }
        copy.head = head;
      }
      return changed;
    },
  };
}
