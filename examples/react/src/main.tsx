import '@fontsource-variable/figtree/wght.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import '../../policy/trusted-types.ts';
import { CrmProvider } from '@rockpool/sdk/react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { openCrm } from './crm.ts';
import { followTheme } from './lib/theme.ts';
import { keepTokenOfUrl, readToken } from './session.ts';
import { OpenFailed } from './welcome/open-failed.tsx';
import { Welcome } from './welcome/welcome.tsx';

followTheme();
keepTokenOfUrl();
const root = createRoot(document.getElementById('root') as HTMLElement);

if (readToken()) {
  // Without this a browser short of space may drop the unsent work of a quiet week.
  void navigator.storage?.persist?.();
  openCrm().then(
    (crm) =>
      root.render(
        <CrmProvider crm={crm}>
          <App />
        </CrmProvider>,
      ),
    (error: unknown) => root.render(<OpenFailed error={error} />),
  );
} else {
  root.render(<Welcome />);
}
