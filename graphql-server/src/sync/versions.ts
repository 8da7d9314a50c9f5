import { type Collection, isJsonObject, type Registry, served } from '@rockpool/schema';
import { requestError } from '../errors.ts';

/** The version of a collection that the app behind a request was built with. */
export type VersionOf = (collection: Collection) => number;

/**
 * Reads the versions that a request names. An app that is too old to write may still read.
 *
 * @param schema what came in as `schema`: JSON from outside
 * @throws GraphQLError `UPGRADE_REQUIRED` for a version that is not served
 */
export function readVersions(collections: Registry, schema: unknown, use: 'read' | 'write'): VersionOf {
  const named = new Map<string, number>();
  for (const [name, version] of Object.entries<unknown>(isJsonObject(schema) ? schema : {})) {
    const collection = collections.get(name);
    if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 0) {
      throw requestError(
        'BAD_USER_INPUT',
        `The version of "${name}" is an integer from 0, not ${JSON.stringify(version)}.`,
      );
    }
    if (!collection) continue;
    requireServed(collection, version, use);
    named.set(name, version);
  }
  return ({ name, version }) => named.get(name) ?? version;
}

function requireServed(collection: Collection, version: number, use: 'read' | 'write'): void {
  const { name, version: newest } = collection;
  const came = `The app has version ${version} of "${name}"`;
  if (version > newest) {
    throw requestError('UPGRADE_REQUIRED', `${came}, this server ${newest}: update the server first.`, {
      collection: name,
    });
  }
  const versions = served(collection);
  if (use === 'read' || versions.includes(version)) return;
  throw requestError(
    'UPGRADE_REQUIRED',
    `${came}; this server takes edits of the versions ${versions.join(', ')}. Update the app: its edits wait until then.`,
    { collection: name },
  );
}
