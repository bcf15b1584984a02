import type { Random } from '../../sample/random.ts';

const LETTERS = 'ABCDEFGHJKLMNPRSTUVWXYZ';

/** Returns the pattern with a digit for every `#` and a capital letter for every `@`. */
export const fillPattern = (random: Random, pattern: string): string =>
  pattern
    .replaceAll('#', () => String(random.integer(0, 9)))
    .replaceAll('@', () => LETTERS[random.integer(0, LETTERS.length - 1)] ?? 'X');
