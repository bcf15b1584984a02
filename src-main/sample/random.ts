/** A repeatable source of chance: the same seed gives the same sequence on every machine. */
export type Random = {
  /** A number from 0 up to, but not including, 1. */
  readonly next: () => number;
  /** An integer from `low` to `high`, both included. */
  readonly integer: (low: number, high: number) => number;
  readonly chance: (probability: number) => boolean;
  /** A factor around 1 whose mean is 1; `spread` is the standard deviation of its logarithm. */
  readonly factor: (spread: number) => number;
  readonly pick: <T>(list: readonly [T, ...T[]]) => T;
};

/**
 * Returns a generator seeded with a 32-bit integer.
 * The sequence is mulberry32, by Tommy Ettinger (2017, public domain).
 */
export const createRandom = (seed: number): Random => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  // The sum of three uniform numbers has variance 1/4; twice its distance from the mean is close to a normal deviate.
  const deviate = (): number => 2 * (next() + next() + next() - 1.5);
  return {
    next,
    integer: (low, high) => low + Math.floor(next() * (high - low + 1)),
    chance: (probability) => next() < probability,
    factor: (spread) => Math.exp(spread * deviate() - (spread * spread) / 2),
    pick: (list) => list[Math.floor(next() * list.length)] ?? list[0],
  };
};
