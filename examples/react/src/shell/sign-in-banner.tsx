import './sign-in-banner.css';
import { useSyncStatus } from '@rockpool/sdk/react';
import { useSales } from '../crm.ts';
import { plural } from '../lib/format.ts';
import { signInUrl } from '../session.ts';

/** Work goes on without a sign-in, so this stands beside it and takes nothing away. */
export function SignInBanner() {
  const { state, pending, error } = useSyncStatus(useSales());
  if (state !== 'auth-required') return null;
  if (error?.code === 'WRONG_USER') {
    return (
      <aside className="sign-in-banner" aria-label="Sign-in">
        <p>Somebody else signed in on this device. What you see here is kept, and stays here.</p>
        <button type="button" className="button" onClick={() => location.assign('/')}>
          Open their work
        </button>
      </aside>
    );
  }
  return (
    <aside className="sign-in-banner" aria-label="Sign-in">
      <p>
        {pending > 0
          ? `Sign in again to send ${plural(pending, 'change')}. Until then you can go on working.`
          : 'Sign in again to get what others change. Until then you can go on working.'}
      </p>
      <a className="button" href={signInUrl}>
        Sign in
      </a>
    </aside>
  );
}
