import { crmPeer } from './crm.ts';
import { answer } from './tasks.ts';

answer(crmPeer({}));
