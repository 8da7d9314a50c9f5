import { parseSync } from 'libpg-query';

/** A table that holds rows of organisations, and where the organisation stands in it. */
export type Keys = ReadonlyMap<string, string>;

type Node = { readonly [key: string]: unknown };
const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null;

/** What is the same organisation as what, in a statement and those around it. */
interface Scope {
  /** The key column of every alias of a keyed table. */
  readonly keys: Map<string, string>;
  /** Pairs of aliases, or an alias and `$`: a parameter. */
  readonly ties: (readonly [string, string])[];
}

/**
 * The tables of a statement that nothing ties to an organisation, as PostgreSQL's own parser reads it: neither a
 * parameter, nor a table that is tied. On a database that is distributed by organisation such a statement asks all of
 * its nodes.
 *
 * @param needsParameter false for what works across organisations: there only joins have to go by the organisation
 */
export function untied(sql: string, tables: Keys, needsParameter: boolean): string[] {
  const found: string[] = [];

  function level(node: Node, outer: Scope): void {
    // The halves of a UNION.
    for (const half of [node['larg'], node['rarg']]) if (isNode(half)) level(half, outer);
    const scope: Scope = { keys: new Map(outer.keys), ties: [...outer.ties] };
    const own: string[] = [];
    const addTable = (range: Node): void => {
      const column = tables.get(range['relname'] as string);
      const alias = ((range['alias'] as Node | undefined)?.['aliasname'] ?? range['relname']) as string;
      if (column === undefined) return;
      scope.keys.set(alias, column);
      own.push(alias);
    };
    const conditions: unknown[] = [node['whereClause']];
    const addFrom = (item: unknown): void => {
      if (!isNode(item)) return;
      if (isNode(item['RangeVar'])) addTable(item['RangeVar']);
      const join = item['JoinExpr'];
      if (!isNode(join)) return;
      const before = own.length;
      addFrom(join['larg']);
      addFrom(join['rarg']);
      conditions.push(join['quals']);
      const using = ((join['usingClause'] as Node[] | undefined) ?? []).map((name) => text(name));
      const [first, ...others] = own.slice(before);
      if (using.includes('org') && first) for (const other of others) scope.ties.push([first, other]);
    };
    if (isNode(node['relation'])) addTable(node['relation']);
    for (const item of [...list(node['fromClause']), ...list(node['usingClause'])]) addFrom(item);
    for (const condition of conditions) addTies(condition, scope, own);

    if ('cols' in node && own.length > 0) {
      // What is inserted bears the organisation; what it meets is found by it.
      const column = scope.keys.get(own[0] as string) as string;
      const names = list(node['cols']).map((target) => (target as Node)['ResTarget'] as Node);
      const conflict = ((node['onConflictClause'] as Node | undefined)?.['infer'] as Node | undefined)?.['indexElems'];
      const by = list(conflict).map((element) => ((element as Node)['IndexElem'] as Node)['name']);
      const isKeyed = names.some(({ name }) => name === column) && (conflict === undefined || by.includes(column));
      if (!isKeyed) found.push(own[0] as string);
    } else {
      found.push(...own.filter((alias) => (own.length > 1 || needsParameter ? !isTied(alias, own, scope) : false)));
    }
    for (const [key, value] of Object.entries(node)) if (!/^(relation|[lr]arg)$/.test(key)) visit(value, scope);
  }

  const isTied = (alias: string, own: readonly string[], { ties }: Scope): boolean => {
    const reached = new Set([alias]);
    for (let size = 0; size !== reached.size; ) {
      size = reached.size;
      for (const [a, b] of ties) {
        if (reached.has(a)) reached.add(b);
        if (reached.has(b)) reached.add(a);
      }
    }
    return needsParameter ? reached.has('$') : own.every((other) => reached.has(other)) || reached.has('$');
  };

  function visit(value: unknown, scope: Scope): void {
    if (Array.isArray(value)) for (const item of value) visit(item, scope);
    else if (isNode(value)) {
      for (const [key, child] of Object.entries(value)) {
        if (/^(Select|Insert|Update|Delete)Stmt$/.test(key) && isNode(child)) level(child, scope);
        else visit(child, scope);
      }
    }
  }

  visit(parseSync(sql), { keys: new Map(), ties: [] });
  return found;
}

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const text = (node: unknown): string => ((node as Node)['String'] as Node)['sval'] as string;

/** Equalities of organisations that have to hold: those that AND connects. */
function addTies(condition: unknown, scope: Scope, own: readonly string[]): void {
  if (!isNode(condition)) return;
  const all = condition['BoolExpr'];
  if (isNode(all) && all['boolop'] === 'AND_EXPR') for (const part of list(all['args'])) addTies(part, scope, own);
  const equality = condition['A_Expr'];
  if (!isNode(equality) || equality['kind'] !== 'AEXPR_OP' || text(list(equality['name'])[0]) !== '=') return;
  const [left, right] = [sideOf(equality['lexpr'], scope, own), sideOf(equality['rexpr'], scope, own)];
  if (left && right) scope.ties.push([left, right]);
}

/** The alias whose organisation stands there, or `$`. */
function sideOf(value: unknown, scope: Scope, own: readonly string[]): string | undefined {
  if (!isNode(value)) return undefined;
  const cast = value['TypeCast'];
  if (isNode(cast)) return sideOf(cast['arg'], scope, own);
  if (isNode(value['ParamRef'])) return '$';
  const column = value['ColumnRef'];
  if (!isNode(column)) return undefined;
  const names = list(column['fields']).map((field) => (isNode((field as Node)['String']) ? text(field) : '*'));
  const name = names.at(-1) as string;
  const alias = names.length > 1 ? (names[0] as string) : own.find((one) => scope.keys.get(one) === name);
  if (alias === undefined) return undefined;
  const key = scope.keys.get(alias);
  // What is no table was made by this statement, out of parameters or of rows that it looks at on their own.
  if (key === undefined) return name === 'org' ? '$' : undefined;
  return key === name ? alias : undefined;
}
