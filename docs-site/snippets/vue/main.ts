import { createCrmPlugin } from '@rockpool/sdk/vue';
import { createApp } from 'vue';
import { openCrm } from './crm.ts';
import Leads from './Leads.vue';

const crm = await openCrm();
createApp(Leads).use(createCrmPlugin(crm)).mount('#app');
