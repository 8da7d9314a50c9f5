/** Damages logs of every kind at many places: `npm run hunt:damage -- [places] [seed]`. */
import 'fake-indexeddb/auto';
import { beds } from './beds.ts';
import { hunt } from './hunt.ts';

const [places = 1_000, seed = Math.floor(Math.random() * 2 ** 31)] = process.argv.slice(2).map(Number);
console.log(`${places} places each, seed ${seed}`);
let failed = 0;
for (const [name, make] of Object.entries(beds)) {
  const { outcomes, failures } = await hunt(await make(), places, seed);
  const told = Object.entries(outcomes).map(([outcome, count]) => `${count} ${outcome}`);
  console.log(`${name}: ${told.join(', ')}, ${failures.length} failed`);
  for (const failure of failures.slice(0, 5)) console.log(failure);
  failed += failures.length;
}
process.exitCode = failed === 0 ? 0 : 1;
