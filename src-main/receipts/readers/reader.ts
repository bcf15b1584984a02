import type { Box, Page, ReaderName, Word } from '../page.ts';
import type { Picture } from '../picture.ts';

/** What may stand on a line that is read again: anything, or an amount and so digits and their punctuation only. */
export type Charset = 'any' | 'digits';

/** The characters of an amount. */
export const AMOUNT_CHARACTERS = '0123456789.,-';

/** Something that reads text off prepared pictures. It holds its models from opening until it is closed. */
export type Reader = {
  readonly name: ReaderName;
  /** Returns what stands on an upright picture, boxes in its own pixels. One reading at a time. */
  readonly read: (picture: Picture) => Promise<Page>;
  /** Returns the words in each of some boxes that hold one line each, in the order of the boxes and in pixels of the picture. */
  readonly readLines: (
    picture: Picture,
    boxes: readonly Box[],
    charset: Charset,
  ) => Promise<readonly (readonly Word[])[]>;
  readonly close: () => Promise<void>;
};
