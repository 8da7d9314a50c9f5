import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import './shell/theme.ts';
import '../../policy/trusted-types.ts';
import { createCrmPlugin } from '@rockpool/sdk/vue';
import { createApp } from 'vue';
import { openCrm } from './crm.ts';
import { createFieldRouter } from './router.ts';
import { readToken, receiveToken } from './session.ts';
import AppShell from './shell/AppShell.vue';
import SignIn from './shell/SignIn.vue';

receiveToken();
// Work that is not yet on the server must outlive a full disk.
void navigator.storage?.persist();
if (readToken()) {
  openCrm().then(
    (crm) => createApp(AppShell).use(createCrmPlugin(crm)).use(createFieldRouter()).mount('#app'),
    (error: Error) => createApp(SignIn, { problem: error.message }).mount('#app'),
  );
} else {
  createApp(SignIn).mount('#app');
}
