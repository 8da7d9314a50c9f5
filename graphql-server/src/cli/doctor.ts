import { styleText } from 'node:util';
import type { Database } from '../store/database.ts';
import { examine, type Finding } from '../store/examine.ts';

/** Node's versions that the server runs on. */
const OLDEST_NODE = 22;

/**
 * Looks at everything a server needs, prints a line for each, and what to do where something is wrong.
 *
 * @returns whether all is well
 */
export async function diagnose(
  { database, secret }: { readonly database: Database; readonly secret: string | undefined },
  print: (line: string) => void,
  now: () => number = Date.now,
): Promise<boolean> {
  const findings = [lookAtNode(), lookAtSecret(secret), ...(await examine(database, now))];
  for (const { part, says, advice } of findings) {
    const mark = advice === undefined ? styleText('green', 'ok') : styleText('red', '!!');
    print(`${mark}  ${part.padEnd(14)} ${says}${advice === undefined ? '' : `\n    ${' '.repeat(14)} ${advice}`}`);
  }
  return findings.every(({ advice }) => advice === undefined);
}

function lookAtNode(): Finding {
  const says = `Node ${process.versions.node}`;
  const isOld = Number.parseInt(process.versions.node, 10) < OLDEST_NODE;
  return { part: 'runtime', says, ...(isOld && { advice: `Install Node ${OLDEST_NODE} or later.` }) };
}

function lookAtSecret(secret: string | undefined): Finding {
  if (secret !== undefined && secret.length >= 32) return { part: 'secret', says: 'long enough' };
  return {
    part: 'secret',
    says: secret === undefined ? 'not set' : `${secret.length} characters`,
    advice: 'Set ROCKPOOL_SECRET to at least 32 characters that nobody can guess: openssl rand -base64 32',
  };
}
