import type { Bed } from './beds.ts';
import { leaveDevice, type Outcome, tryDevice } from './device.ts';
import { randomFrom } from './places.ts';

export interface Hunted {
  readonly outcomes: { readonly [outcome in Outcome]: number };
  /** What must never happen, and where it did. */
  readonly failures: readonly string[];
}

/** Damages a device's logs at so many places, each time another one, and looks whether anything is lost in silence. */
export async function hunt(bed: Bed, places: number, seed: number): Promise<Hunted> {
  const outcomes = { 'as before': 0, reported: 0, refused: 0 };
  const failures: string[] = [];
  const { server, before } = await leaveDevice(bed.logs);
  const random = randomFrom(seed);
  for (let i = 0; i < places; i++) {
    const { place, logs } = await bed.spoiled(random);
    try {
      outcomes[await tryDevice(server, before, logs)] += 1;
    } catch (error) {
      failures.push(`${place}: ${(error as Error).stack}`);
    }
  }
  await bed.clear();
  return { outcomes, failures };
}
