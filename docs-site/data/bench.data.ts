import { type ServerBench, serverBench } from './bench.ts';
import { readBeside } from './proof.ts';

declare const data: ServerBench;

export { data };

export default {
  watch: ['./bench-server.json'],
  load: (): ServerBench => serverBench(readBeside('bench-server.json')),
};
