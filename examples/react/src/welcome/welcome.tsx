import './welcome.css';
import { signInUrl } from '../session.ts';
import { Logo } from '../shell/logo.tsx';

export const Welcome = () => (
  <main className="welcome">
    <div className="welcome__card">
      <Logo size={64} />
      <h1>Your customers, with or without a signal.</h1>
      <p>
        Leads, deals and the catalogue live on this device. Work in a basement, on a ferry, on a plane; what you write
        reaches your colleagues by itself.
      </p>
      <a className="button" data-look="primary" href={signInUrl}>
        Sign in
      </a>
      <p className="welcome__hint">You need a network once, to sign in. After that the app opens anywhere.</p>
    </div>
    <svg className="welcome__tide" viewBox="0 0 1440 320" preserveAspectRatio="none" aria-hidden="true">
      <path d="M0 120c240-90 480-90 720 0s480 90 720 0v200H0z" opacity=".35" />
      <path d="M0 180c240-80 480-80 720 0s480 80 720 0v140H0z" opacity=".55" />
      <path d="M0 240c240-60 480-60 720 0s480 60 720 0v80H0z" />
    </svg>
  </main>
);
