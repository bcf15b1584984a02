/** Strengths run from 0, nothing, to 1, the worst that a person still reads. Whatever is left out does no harm. */
export type Damage = {
  /** Degrees, clockwise; up to 15 either way. */
  readonly skew?: number;
  /** Quarter turns, clockwise; 2 is upside down. */
  readonly turns?: 0 | 1 | 2 | 3;
  readonly perspective?: number;
  /** The ends of the roll bend upwards. */
  readonly curl?: number;
  readonly crumple?: number;
  /** Pale print. */
  readonly fade?: number;
  /** White streaks along the paper, of a dirty print head. */
  readonly scanLines?: number;
  /** A pale stamp over the text. */
  readonly stamp?: number;
  /** Half of the picture lies in the shade. */
  readonly shadow?: number;
  /** The light falls off to one corner. */
  readonly unevenLight?: number;
  readonly defocus?: number;
  readonly motion?: number;
  readonly noise?: number;
  /** The part of the pixels across that is left, 0–1. */
  readonly resolution?: number;
  /** 1–100. */
  readonly jpegQuality?: number;
  /** What the paper lies on; a scanner's lid is white. */
  readonly ground?: Ground;
};

export type Ground = 'lid' | 'wood' | 'cloth' | 'stone';
