/** What answers hand out that later requests are made of: opaque texts, ids of webhooks, secrets. */
import type { Loot } from './aim.ts';
import type { Principal } from './principals.ts';

const MOST = 3_000;
/** Of one answer. */
const FEW = 3;

const patterns: { readonly [kind in Loot['kind']]: RegExp } = {
  checkpoint: /"checkpoint":"([^"]+)"/g,
  cursor: /"(?:cursor|startCursor|endCursor)":"([^"]+)"/g,
  epoch: /"epoch":"([^"]+)"/g,
  webhook: /"__typename":"Webhook",[^{}]*?"id":"([^"]+)"/g,
};

const SECRET = /whsec_[\w+/=-]{16,}/g;

export interface Haul {
  readonly loot: readonly Loot[];
  /** Takes what an answer has; says whose secrets are in it that its reader may not have. */
  collect(owner: Principal, answer: string): string[];
  /** Whether the principal was given this checkpoint. */
  wasGiven(principal: Principal, checkpoint: string): boolean;
}

export function createHaul(): Haul {
  const loot: Loot[] = [];
  const secrets = new Map<string, Principal>();
  return {
    loot,
    collect(owner, answer) {
      for (const [kind, pattern] of Object.entries(patterns)) {
        const found = [...answer.matchAll(pattern)].slice(-FEW);
        loot.push(...found.map(([, text = '']) => ({ kind: kind as Loot['kind'], text, owner })));
      }
      if (loot.length > MOST) loot.splice(0, loot.length - MOST);
      return (answer.match(SECRET) ?? []).flatMap((secret) => {
        const of = secrets.get(secret) ?? owner;
        secrets.set(secret, of);
        return isSame(of, owner) ? [] : [`the secret of a webhook of ${of.name}`];
      });
    },
    wasGiven: (principal, checkpoint) =>
      loot.some(
        ({ kind, text, owner }) => kind === 'checkpoint' && isAlike(text, checkpoint) && isSame(owner, principal),
      ),
  };
}

const isSame = (one: Principal, other: Principal): boolean => one.tenant === other.tenant && one.user === other.user;

/** The last character of a seal may say the same in several ways. */
function isAlike(one: string, other: string): boolean {
  const [a, b] = [one.split('.'), other.split('.')];
  const bytes = (text: string | undefined): string => Buffer.from(text ?? '', 'base64url').toString('hex');
  return a.length === b.length && a[0] === b[0] && bytes(a[1]) === bytes(b[1]);
}
