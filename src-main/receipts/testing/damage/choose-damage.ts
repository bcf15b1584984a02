import type { Random } from '../../../sample/random.ts';
import type { Damage } from './damage.ts';

/** Chooses what happened to a receipt on a flatbed scanner, by a careful user. */
export const chooseScanDamage = (random: Random, strength: number): Damage => ({
  ...sometimes(random, 0.7, { skew: between(random, -3, 3) * strength * 2 }),
  ...sometimes(random, 0.1, { turns: random.pick([1, 2, 3] as const) }),
  ...sometimes(random, 0.45, { fade: strength * random.next() }),
  ...sometimes(random, 0.2, { scanLines: strength * random.next() }),
  ...sometimes(random, 0.15, { stamp: strength * random.next() }),
  ...sometimes(random, 0.25, { crumple: strength * random.next() * 0.6 }),
  ...sometimes(random, 0.6, { noise: strength * random.next() * 0.4 }),
  ...sometimes(random, 0.3, { defocus: strength * random.next() * 0.3 }),
  ...sometimes(random, 0.4, { resolution: 1 - strength * random.next() * 0.6 }),
  jpegQuality: Math.round(between(random, 92 - 50 * strength, 92)),
});

/** Chooses what happened to a receipt that was photographed on a table. */
export const choosePhotoDamage = (random: Random, strength: number): Damage => ({
  ground: random.pick(['wood', 'cloth', 'stone']),
  skew: between(random, -12, 12) * strength,
  perspective: strength * random.next(),
  unevenLight: strength * random.next(),
  noise: strength * random.next(),
  ...sometimes(random, 0.12, { turns: random.pick([1, 2, 3] as const) }),
  ...sometimes(random, 0.5, { shadow: strength * random.next() * 1.4 }),
  ...sometimes(random, 0.6, { curl: strength * random.next() * 1.4 }),
  ...sometimes(random, 0.5, { crumple: strength * random.next() * 1.4 }),
  ...sometimes(random, 0.4, { fade: strength * random.next() }),
  ...sometimes(random, 0.1, { stamp: strength * random.next() }),
  ...sometimes(random, 0.4, { defocus: strength * random.next() * 0.8 }),
  ...sometimes(random, 0.25, { motion: strength * random.next() * 0.7 }),
  ...sometimes(random, 0.3, { resolution: 1 - strength * random.next() * 0.5 }),
  jpegQuality: Math.round(between(random, 90 - 50 * strength, 92)),
});

const between = (random: Random, low: number, high: number): number => low + random.next() * (high - low);

const sometimes = (random: Random, probability: number, damage: Damage): Damage =>
  random.chance(probability) ? damage : {};
