import { readReceipt } from './fields/read-receipt.ts';
import type { Box, Line, Page } from './page.ts';
import type { FoundReceipt } from './read-receipt-file.ts';
import type { Receipt, ReceiptContext } from './receipt.ts';

/** What a page says of its place, as in “page 2 of 3”. */
type PageMark = { readonly number: number; readonly count: number };

const MARK =
  /\b(?:page|seite|blatt|p[aá]gina|p[aá]g|pg|side|sida|strona)[\s.:]*(\d{1,2})\s*(?:of|von|de|di|van|sur|av|af|z|\/)\s*(\d{1,2})\b/iu;

const textOf = ({ words }: Line): string => words.map(({ text }) => text).join(' ');

const markOf = ({ pages: [page] }: FoundReceipt): PageMark | null => {
  const [, number, count] = page?.lines.map((line) => MARK.exec(textOf(line))).find((match) => match !== null) ?? [];
  return number === undefined ? null : { number: Number(number), count: Number(count) };
};

/** Returns how many sheets say that they are one document, from a first page on. */
const countByMarks = (sheets: readonly FoundReceipt[]): number => {
  const marks = sheets.map(markOf);
  const count = marks[0]?.count ?? 1;
  const isWhole = marks.slice(0, count).every((mark, index) => mark?.number === index + 1 && mark.count === count);
  return isWhole && count <= sheets.length ? count : 1;
};

const isPrinted = ({ pages: [page] }: FoundReceipt): boolean => page?.reader === 'text-layer';

/**
 * Returns how many sheets lead from a date without a total to a total without a date. Where a page was recognized and not
 * printed, the missing one may just be illegible, so that it counts as a receipt of its own.
 */
const countByGaps = (sheets: readonly FoundReceipt[]): number => {
  const [first, ...further] = sheets;
  if (first === undefined || !isPrinted(first)) return 1;
  if (first.receipt.total.value !== null || first.receipt.date.value === null) return 1;
  const next = further.findIndex((sheet) => !isPrinted(sheet) || sheet.receipt.date.value !== null);
  const undated = next < 0 ? further : further.slice(0, next);
  return undated.findIndex(({ receipt }) => receipt.total.value !== null) + 2;
};

const lowered = (box: Box, by: number): Box => ({ ...box, top: box.top + by });

/** Puts the pages of one reader below each other. */
const stacked = (pages: readonly Page[], reader: Page['reader']): Page => {
  const lines: Line[] = [];
  let height = 0;
  for (const page of pages) {
    const top = height;
    for (const { words, box } of page.lines)
      lines.push({ box: lowered(box, top), words: words.map((word) => ({ ...word, box: lowered(word.box, top) })) });
    height += page.height;
  }
  return { reader, width: Math.max(...pages.map(({ width }) => width)), height, lines };
};

/** What stands on a later sheet cannot be shown on the first. A receipt is plain data, so that its boxes can be found by name. */
const withoutBoxesBelow = (receipt: Receipt, height: number): Receipt =>
  JSON.parse(JSON.stringify(receipt), (key, value: unknown) =>
    key === 'box' && (value as Box | null) !== null && (value as Box).top >= height ? null : value,
  ) as Receipt;

const join = (sheets: readonly FoundReceipt[], first: FoundReceipt, context: ReceiptContext): FoundReceipt => {
  const pages = sheets.flatMap((sheet) => sheet.pages);
  const readers = [...new Set(pages.map(({ reader }) => reader))];
  // Every sheet takes up its height, whether or not a reader looked at it.
  const pageBy = (reader: Page['reader'], { pages, width, height }: FoundReceipt): Page =>
    pages.find((page) => page.reader === reader) ?? { reader, width, height, lines: [] };
  const whole = readers.map((reader) =>
    stacked(
      sheets.map((sheet) => pageBy(reader, sheet)),
      reader,
    ),
  );
  const joined = `Pages ${first.sheet + 1} to ${first.sheet + sheets.length} were read as one receipt.`;
  const notices = sheets.flatMap(({ notice }) => (notice === null ? [] : [notice]));
  return {
    ...first,
    receipt: withoutBoxesBelow(readReceipt(whole, context), first.height),
    pages,
    notice: [joined, ...notices].join(' '),
  };
};

/**
 * Joins the sheets of a file that one receipt runs over: those that count their pages, and printed ones of which only the first
 * has a date and only the last a total. `sheets` holds what was found on each.
 */
export const joinSheets = (
  sheets: readonly (readonly FoundReceipt[])[],
  context: ReceiptContext,
): readonly FoundReceipt[] => {
  const found: FoundReceipt[] = [];
  for (let index = 0; index < sheets.length;) {
    const here = sheets[index] ?? [];
    const rest = sheets.slice(index);
    const several = rest.findIndex((sheet) => sheet.length !== 1);
    const single = (several < 0 ? rest : rest.slice(0, several)).flat();
    const [first] = single;
    const count = Math.max(1, countByMarks(single), countByGaps(single));
    if (first === undefined || count === 1) found.push(...here);
    else found.push(join(single.slice(0, count), first, context));
    index += count;
  }
  return found;
};
