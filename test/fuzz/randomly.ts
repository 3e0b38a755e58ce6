/** Numbers that look random and come again with the same seed (mulberry32). */
export interface Randomly {
  /** A whole number from 0 to `most` - 1. */
  below(most: number): number;
  oneOf<T>(things: readonly T[]): T;
}

export function randomly(seed: number): Randomly {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (most: number): number => Math.floor(next() * most);
  return { below, oneOf: (things) => things[below(things.length)] as (typeof things)[number] };
}
