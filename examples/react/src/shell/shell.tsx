import './shell.css';
import type { ReactNode } from 'react';
import { Toaster } from '../ui/toaster.tsx';
import { Account } from './account.tsx';
import { FirstSync } from './first-sync.tsx';
import { Logo } from './logo.tsx';
import { Navigation } from './navigation.tsx';
import { SignInBanner } from './sign-in-banner.tsx';
import { SyncChip } from './sync-chip.tsx';
import { UpdatePrompt } from './update-prompt.tsx';

/** What stands around every page: a side bar on a wide screen, bars above and below on a phone. */
export const Shell = ({ children }: { children: ReactNode }) => (
  <div className="shell">
    <div className="shell__brand">
      <Logo />
      <span>Rockpool Sales</span>
    </div>
    <Navigation />
    <SyncChip />
    <Account />
    <main className="shell__main">
      <SignInBanner />
      <FirstSync />
      {children}
    </main>
    <Toaster />
    <UpdatePrompt />
  </div>
);
