import type { ApiKeyInfo, ApiKeys, ShownKey } from '../auth/api-keys.ts';
import { type DataLocation, type OwnCollections, UsageError } from './usage.ts';

/** What `rockpool-server keys` is asked to do. */
export type KeysCommand = DataLocation &
  OwnCollections & { readonly name: 'keys'; readonly organisation: string } & (
    | {
        readonly action: 'create';
        readonly label: string;
        readonly scopes: readonly string[];
        readonly role: string;
        readonly days: number;
      }
    | { readonly action: 'list' }
    | { readonly action: 'revoke'; readonly id: string }
    | { readonly action: 'rotate'; readonly id: string; readonly days: number; readonly overlap: number }
  );

/** The options of the command line that are about keys. */
export const keyOptions = {
  organisation: { type: 'string' },
  name: { type: 'string' },
  scope: { type: 'string', multiple: true, default: [] as string[] },
  role: { type: 'string', default: 'rep' },
  days: { type: 'string', default: '365' },
  overlap: { type: 'string', default: '24' },
} as const;

export interface KeyValues {
  readonly organisation?: string | undefined;
  readonly name?: string | undefined;
  readonly scope: readonly string[];
  readonly role: string;
  readonly days: string;
  readonly overlap: string;
}

/** @throws UsageError */
export function readKeysCommand(
  words: readonly string[],
  { organisation, name: label, scope: scopes, role, days, overlap }: KeyValues,
  location: DataLocation & OwnCollections,
): KeysCommand {
  const [action, id, surplus] = words;
  if (organisation === undefined) throw new UsageError('keys needs --organisation ID.');
  const base = { ...location, name: 'keys', organisation } as const;
  const wantsId = action === 'revoke' || action === 'rotate';
  if (wantsId && id === undefined) throw new UsageError(`keys ${action} needs the id of a key.`);
  const excess = wantsId ? surplus : id;
  if (excess !== undefined) throw new UsageError(`"${excess}" is one word too many.`);
  switch (action) {
    case 'create':
      if (label === undefined) throw new UsageError('keys create needs --name TEXT: what the key is for.');
      if (scopes.length === 0) throw new UsageError('keys create needs a --scope, such as deals:read.');
      return { ...base, action, label, scopes, role, days: numberOf('days', days) };
    case 'list':
      return { ...base, action };
    case 'revoke':
      return { ...base, action, id: String(id) };
    case 'rotate':
      return { ...base, action, id: String(id), days: numberOf('days', days), overlap: numberOf('overlap', overlap) };
    default:
      throw new UsageError('keys is followed by create, list, revoke or rotate.');
  }
}

function numberOf(option: string, text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  throw new UsageError(`--${option} is a whole number, not "${text}".`);
}

/** Where a command writes: a secret alone goes to `out`, so that a script can take it. */
export interface Output {
  readonly out: (text: string) => void;
  readonly note: (text: string) => void;
}

/** @throws TypeError that says what is wrong */
export async function runKeys(command: KeysCommand, keys: ApiKeys, { out, note }: Output): Promise<void> {
  const { organisation } = command;
  const show = ({ id, key, expiresAt }: ShownKey): void => {
    note(`The key ${id} is good until ${expiresAt.slice(0, 10)}. It is shown this once:`);
    out(key);
  };
  switch (command.action) {
    case 'create': {
      const { label: name, scopes, role, days } = command;
      return show(await keys.create({ organisation, name, scopes, role, days }));
    }
    case 'list':
      return out(table(await keys.list(organisation)));
    case 'rotate': {
      const { id, days, overlap } = command;
      show(await keys.rotate(organisation, id, { days, overlap }));
      return note(overlap === 0 ? 'The secret before it has ended.' : `The secret before it ends in ${overlap} hours.`);
    }
    case 'revoke':
      await keys.revoke(organisation, command.id);
      return note(`The key ${command.id} has ended.`);
  }
}

function table(keys: readonly ApiKeyInfo[]): string {
  const rows = keys.map(({ id, state, expiresAt, usedAt, role, scopes, name }) => [
    ...[id, state, expiresAt.slice(0, 10), usedAt?.slice(0, 16) ?? 'never', role, scopes.join(','), name],
  ]);
  const all = [['ID', 'STATE', 'ENDS', 'LAST USED', 'ROLE', 'SCOPES', 'NAME'], ...rows];
  const widths = all.reduce<number[]>((most, row) => row.map((cell, i) => Math.max(cell.length, most[i] ?? 0)), []);
  return all
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
