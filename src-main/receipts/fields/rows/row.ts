import type { Box, Word } from '../../page.ts';

/** Words that stand side by side on a page, from left to right, whatever lines the reader made of them. */
export type Row = {
  /** The place of the row on its page, from 0. */
  readonly index: number;
  readonly words: readonly Word[];
  /** All words with one blank between them. */
  readonly text: string;
  /** What stands before the amounts at the right end; the whole text where there are none. */
  readonly label: string;
  /** The words at the right end that look like amounts or currency signs, from left to right. */
  readonly amounts: readonly Word[];
  readonly box: Box;
  /** The reader's own confidence, 0–1, by length of the words. */
  readonly confidence: number;
  /** Height of print, where 1 is the usual height of this page. */
  readonly size: number;
  /** 0 for the first print on the page, 1 for the last. */
  readonly position: number;
  /** Blank height above the row, in usual heights of print; 0 for the first row. */
  readonly gap: number;
};
