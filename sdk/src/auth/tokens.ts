import type { Timers } from '../edges.ts';
import type { SyncOptions } from '../options.ts';
import type { TabMessage } from '../sync/other-tabs.ts';
import { TransportError } from '../transport/transport.ts';
import type { Renewal } from './renewal.ts';
import { type CrmUser, readToken } from './token.ts';

/** The tokens of a crm's requests. What they throw is a {@link TransportError}. */
export interface Tokens {
  /** The one that the app has now. */
  current(): Promise<string>;
  /** Another one, after the server refused this: however many ask, in whatever tab, the app is asked once. */
  renew(refused: string): Promise<string>;
  /** Somebody may have signed in: what was said before counts no more. */
  forget(): void;
  hear(message: TabMessage): void;
}

export interface TokensOptions {
  readonly sync: Pick<SyncOptions, 'token' | 'claims'>;
  /** Whom the database belongs to. */
  readonly user: CrmUser | null;
  /** Of the database. */
  readonly name: string;
  readonly edges: Timers;
  readonly post: (message: TabMessage) => boolean;
}

/** How long the app may take to give a token, in milliseconds: it may have to ask somebody, over a slow line. */
const PATIENCE = 60_000;

/** Told to whoever asked for a renewal. */
const ignore = (): void => {};

export function createTokens({ sync, user, name, edges, post }: TokensOptions): Tokens {
  let approved: string | undefined;
  let renewal: Promise<Renewal> | undefined;
  let given: string | null = null;
  /** What goes in place of a token that the app gives still. */
  let renewed: { readonly given: string | null; readonly to: string } | undefined;

  function ask(refresh: boolean): Promise<string | null> {
    return new Promise((resolve, reject) => {
      const late = () => reject(new TransportError('timeout', '"sync.token" gave no answer in time.'));
      const cancel = edges.after(PATIENCE, late);
      void Promise.resolve()
        .then(() => sync.token({ refresh }))
        .then(resolve, (cause) => reject(new TransportError('offline', '"sync.token" failed.', { cause })))
        .finally(cancel);
    });
  }

  /** A database belongs to one user: another one's token must never carry its edits. */
  function approve(token: string | null, without: string): string {
    if (!token) throw new TransportError('auth', without);
    if (token === approved) return token;
    const { id, organisation } = readToken(token, sync.claims) ?? {};
    if (!user || id !== user.id || organisation !== user.organisation) {
      const message = 'Somebody else has signed in since this crm was created.';
      throw new TransportError('auth', message, { code: 'WRONG_USER' });
    }
    approved = token;
    return token;
  }

  const loadRenewal = (): Promise<Renewal> =>
    import('./renewal.ts').then(
      ({ createRenewal }) => createRenewal({ name, edges, post, ask }),
      (cause: unknown) => {
        renewal = undefined;
        throw new TransportError('offline', 'A part of the SDK could not be loaded.', { cause });
      },
    );

  return {
    async current() {
      given = await ask(false);
      return approve(given && given === renewed?.given ? renewed.to : given, 'Nobody is signed in.');
    },
    async renew(refused) {
      renewal ??= loadRenewal();
      const next = await (await renewal).renew(refused);
      const to = approve(next === refused ? null : next, 'The server takes the token no more, and there is no other.');
      renewed = { given: given ?? refused, to };
      return to;
    },
    forget: () => void renewal?.then(({ forget }) => forget(), ignore),
    hear: (message) => void renewal?.then(({ hear }) => hear(message), ignore),
  };
}
