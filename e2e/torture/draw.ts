import type { Random } from '../support/random.ts';

/** Draws one of the names, each with its chance in a hundred; undefined for what is left of the hundred. */
export function draw<Name extends string>(
  random: Random,
  chances: { readonly [name in Name]: number },
): Name | undefined {
  const luck = random() * 100;
  let sum = 0;
  for (const name of Object.keys(chances) as Name[]) {
    sum += chances[name];
    if (luck < sum) return name;
  }
  return undefined;
}
