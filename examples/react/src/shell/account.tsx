import './account.css';
import { useSyncStatus } from '@rockpool/sdk/react';
import { useState } from 'react';
import { useSales } from '../crm.ts';
import { chooseTheme, currentTheme } from '../lib/theme.ts';
import { forgetToken } from '../session.ts';
import { Icon } from '../ui/icon.tsx';
import { Owner } from '../ui/owner.tsx';
import { UnsentGuard } from './unsent-guard.tsx';

/** Who is signed in, light or dark, and the way out. */
export function Account() {
  const crm = useSales();
  const { pending } = useSyncStatus(crm);
  const [theme, setTheme] = useState(currentTheme);
  const [asking, setAsking] = useState(false);

  const switchTheme = () => {
    const next = theme === 'dark' ? 'light' : 'dark';
    chooseTheme(next);
    setTheme(next);
  };
  /** Somebody else may be next on this device: the copy stays only while it holds what nobody else has. */
  const leave = async (keepCopy: boolean) => {
    forgetToken();
    await (keepCopy ? crm.close() : crm.destroy());
    location.assign('/');
  };

  return (
    <div className="account">
      <Owner id={crm.user?.id ?? ''} size={30} />
      <div className="account__who">
        <strong>{crm.user?.name}</strong>
        <span className="muted">{crm.user?.role}</span>
      </div>
      <button
        type="button"
        className="icon-button"
        aria-label={theme === 'dark' ? 'Switch to light' : 'Switch to dark'}
        onClick={switchTheme}
      >
        <Icon name={theme === 'dark' ? 'sun' : 'moon'} size={18} />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label="Sign out"
        onClick={() => (pending > 0 ? setAsking(true) : void leave(false))}
      >
        <Icon name="out" size={18} />
      </button>
      {asking && <UnsentGuard pending={pending} onStay={() => setAsking(false)} onLeave={() => void leave(true)} />}
    </div>
  );
}
