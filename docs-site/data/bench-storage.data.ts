import { type StorageBench, storageBench } from './bench-storage.ts';
import { readBeside } from './proof.ts';

declare const data: StorageBench;

export { data };

export default {
  watch: ['./bench-storage.json'],
  load: (): StorageBench => storageBench(readBeside('bench-storage.json')),
};
