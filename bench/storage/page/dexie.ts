import { getRxStorageDexie } from 'rxdb/plugins/storage-dexie';
import { crmPeer } from './crm.ts';
import { answer } from './tasks.ts';

answer(crmPeer({ storage: getRxStorageDexie() }));
