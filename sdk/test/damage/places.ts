/** How bytes are damaged at a place: one bit falls over, or all from there on are gone. */
export interface Place {
  readonly at: number;
  /** 0 to 7; undefined where the rest is cut off. */
  readonly bit: number | undefined;
}

/** A place in so many bytes; every fourth is a cut. */
export function somewhere(size: number, random: () => number): Place {
  const at = Math.floor(random() * size);
  return { at, bit: random() < 0.25 ? undefined : Math.floor(random() * 8) };
}

export function spoil(bytes: Uint8Array, { at, bit }: Place): Uint8Array {
  if (bit === undefined) return bytes.slice(0, at);
  const spoiled = bytes.slice();
  spoiled[at] = (spoiled[at] as number) ^ (1 << bit);
  return spoiled;
}

/** The generator of Marsaglia (2003), xorshift with 32 bits: the same places for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}
