import { crmPeer } from './crm.ts';
import { answer } from './tasks.ts';

answer(crmPeer({ encryption: { key: new Uint8Array(32).fill(7) } }));
