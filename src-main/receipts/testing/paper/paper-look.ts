import type { Random } from '../../../sample/random.ts';
import type { Face } from './fonts.ts';

/** How the printer and its paper look; lengths are pixels. */
export type PaperLook = {
  readonly face: Face;
  readonly width: number;
  readonly margin: number;
  /** Characters that fit on a line. */
  readonly columns: number;
  /** The height of a line as a multiple of the font size. */
  readonly leading: number;
  readonly ink: string;
  readonly paper: string;
  /** Whether the ink is broken into dots. */
  readonly needles: boolean;
  /** A number that chooses the drawn logo and codes. */
  readonly mark: number;
};

/** Chooses a printer. */
export const makePaperLook = (random: Random): PaperLook => {
  const face = random.pick<Face>(['mono', 'tech', 'dots', 'mono', 'sans', 'noto', 'tech']);
  return {
    face,
    width: random.integer(660, 760),
    margin: random.integer(26, 52),
    columns: random.integer(34, 42),
    leading: random.integer(108, 126) / 100,
    ink: random.pick(['#1b1b1f', '#262630', '#2b2440', '#17171a']),
    paper: random.pick(['#fbfaf7', '#f6f4ee', '#f4f5f6', '#fdfdfc']),
    needles: face === 'dots' && random.chance(0.5),
    mark: random.integer(0, 1_000_000),
  };
};
