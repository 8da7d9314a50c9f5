import { getRxStorageMemory } from 'rxdb/plugins/storage-memory';
import { crmPeer } from './crm.ts';
import { answer } from './tasks.ts';

answer(crmPeer({ storage: getRxStorageMemory() }));
