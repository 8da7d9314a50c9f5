import type { Specimen } from '../zoo/specimen.ts';
import type { Backend } from './stage.ts';

/** A planted leak, and the ground on which it shows: what stands in SQL shows on a database only. */
export interface Leak extends Specimen {
  readonly backend: Backend;
}

const server = 'graphql-server/src';

/** What servers of this kind have let out: each is found by the same requests that find nothing without it. */
export const leaks: readonly Leak[] = [
  {
    name: 'scope-filter-missing',
    trap: 'S1',
    what: 'Records are found by their ids and kinds, whatever scopes they lie in.',
    file: `${server}/store/records.ts`,
    find: 'const liesInScopes = `ARRAY(SELECT jsonb_array_elements_text($2::jsonb)) && ARRAY(',
    replace:
      'const liesInScopes = `ARRAY(SELECT jsonb_array_elements_text($2::jsonb) UNION SELECT scope FROM placements WHERE org = $1) && ARRAY(',
    backend: 'pglite',
  },
  {
    name: 'tenant-from-the-request',
    trap: 'S1',
    what: 'The organisation is that of the checkpoint which a request brings.',
    file: `${server}/sync/pull.ts`,
    find: 'if (checkpoint?.organisation === user.organisation && checkpoint.user === user.id) return checkpoint;',
    replace: 'if (checkpoint) return Object.assign(user, { organisation: checkpoint.organisation }) && checkpoint;',
    backend: 'memory',
  },
  {
    name: 'redaction-forgotten-in-pull',
    trap: 'S1',
    what: 'Hidden fields leave with a pull.',
    file: `${server}/sync/pull.ts`,
    find: 'body: rights.shown(collection, record.body) };',
    replace: 'body: record.body };',
    backend: 'memory',
  },
  {
    name: 'redaction-forgotten-in-lists',
    trap: 'S1',
    what: 'Hidden fields leave with the answers of the partner API.',
    file: `${server}/api/read/nodes.ts`,
    find: 'toNode(collection, { body: rights.shown(collection, body), rev });',
    replace: 'toNode(collection, { body, rev: rights ? rev : 0 });',
    backend: 'memory',
  },
  {
    name: 'server-fields-writable',
    trap: 'S2',
    what: 'A device sets fields that only the server may set.',
    file: `${server}/sync/check-row.ts`,
    find: "if (rule === 'server') return refuse(",
    replace: "if (rule === ('never' as string)) return refuse(",
    backend: 'memory',
  },
  {
    name: 'author-as-sent',
    trap: 'S2',
    what: 'Who created and edited a record is what the device says.',
    file: `${server}/sync/check-row.ts`,
    find: 'return changed ? { ...row, edits } : row;',
    replace: 'return changed && edits === undefined ? { ...row, edits } : row;',
    backend: 'memory',
  },
  {
    name: 'hidden-is-not-unknown',
    trap: 'S3',
    what: 'A refused row tells the revision of a record that its user may not see.',
    file: `${server}/sync/push/answer.ts`,
    find: 'before && access.sees(before) ? before.rev : 0);',
    replace: 'before ? before.rev : 0);',
    backend: 'memory',
  },
  {
    name: 'checkpoint-of-anybody',
    trap: 'S6',
    what: 'A checkpoint is taken from whoever brings it.',
    file: `${server}/sync/pull.ts`,
    find: 'if (checkpoint?.organisation === user.organisation && checkpoint.user === user.id) return checkpoint;',
    replace: 'if (checkpoint) return checkpoint;',
    backend: 'memory',
  },
  {
    name: 'seal-not-looked-at',
    trap: 'S6',
    what: 'The seal of a checkpoint is not compared.',
    file: `${server}/sync/seal.ts`,
    find: 'if (rest.length > 0 || given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;',
    replace: 'if (rest.length > 0 || !timingSafeEqual(expected, expected)) return undefined;',
    backend: 'memory',
  },
  {
    name: 'revoked-key-good',
    trap: 'S23',
    what: 'A key that was revoked goes on.',
    file: `${server}/auth/verify-key.ts`,
    find: 'if (revokedAt !== undefined || expiresAt <= now) return undefined;',
    replace: 'if (revokedAt === null || expiresAt <= now) return undefined;',
    backend: 'memory',
  },
  {
    name: 'key-without-bounds',
    trap: 'S23',
    what: 'The scopes of an API key are not looked at.',
    file: `${server}/auth/verify-key.ts`,
    find: 'key: { id, scopes } };',
    replace: "key: { id, scopes: scopes && ['*:write', 'webhooks:write'] } };",
    backend: 'memory',
  },
  {
    name: 'log-with-data',
    trap: 'S22',
    what: 'The log has the variables of requests.',
    file: `${server}/plugins/use-request-log.ts`,
    find: 'onExecute: ({ args }) => learnOperation(args.contextValue, args.document, args.operationName),',
    replace: 'onExecute: ({ args }) => learn(args.contextValue, { operation: JSON.stringify(args.variableValues) }),',
    backend: 'memory',
  },
];
