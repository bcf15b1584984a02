import { readReceipt } from '../fields/read-receipt.ts';
import type { Box, Line, Page } from '../page.ts';
import type { Picture } from '../picture.ts';
import { chain, inverse, mapBox } from '../prepare/homography.ts';
import type { QuarterTurn } from '../prepare/homography.ts';
import type { ReceiptPlan } from '../prepare/plan.ts';
import { prepareFor } from '../prepare/prepare.ts';
import type { Prepared } from '../prepare/prepare.ts';
import type { Field, Receipt, ReceiptContext } from '../receipt.ts';
import { mapPage, mapReceipt } from './map-boxes.ts';
import type { Readers } from './open-readers.ts';
import type { Reader } from './reader.ts';
import { doubtfulLines, pageOfLines } from './second-pass.ts';

/** One receipt as it was read. Boxes are pixels of the upright picture: the given one after `turn`, clockwise degrees. */
export type ReadReceipt = {
  readonly receipt: Receipt;
  readonly pages: readonly Page[];
  readonly turn: QuarterTurn;
  readonly width: number;
  readonly height: number;
};

/** Steps of reading that took time and are done. */
export type ReadStep = 'prepared' | 'read' | 'checked';

export type ReadOptions = { readonly context: ReceiptContext; readonly onStep: (step: ReadStep) => void };

const TURNS: readonly QuarterTurn[] = [0, 90, 180, 270];

const turned = (first: QuarterTurn, further: number): QuarterTurn => TURNS[((first + further) / 90) % 4] ?? 0;

/** What the first reader made of a receipt, level, and how it lies in the picture. */
type FirstReading = { readonly prepared: Prepared; readonly page: Page };

const readFirst = async (
  readers: Readers,
  picture: Picture,
  plan: ReceiptPlan,
  onStep: ReadOptions['onStep'],
): Promise<FirstReading> => {
  const turn = plan.turns[0] ?? 0;
  const prepared = prepareFor(picture, plan, { reader: 'pp-ocr', turn });
  onStep('prepared');
  const reader = await readers.ppOcr();
  const upright = await reader.readUpright(prepared.picture);
  onStep('read');
  if (upright.turn === 0) return { prepared, page: upright.page };
  return {
    prepared: prepareFor(picture, plan, { reader: 'pp-ocr', turn: turned(turn, upright.turn) }),
    page: upright.page,
  };
};

const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.left + b.width && b.left < a.left + a.width && a.top < b.top + b.height && b.top < a.top + a.height;

/** At least this sure of a field, it needs no more reading. */
const SURE = 0.9;

const isSure = ({ value, confidence }: Field<unknown>): boolean => value !== null && confidence >= SURE;

/** The lines that the fields a transaction is made of came from, and those that prove a total in doubt. */
const decidingLines = (page: Page, { total, date, merchant, paid, change, subtotal }: Receipt): readonly Line[] => {
  const proofs = isSure(total) ? [] : [paid, change, subtotal];
  const boxes = [total, date, merchant, ...proofs].flatMap(({ box }) => (box === null ? [] : [box]));
  return page.lines.filter((line) => boxes.some((box) => overlaps(box, line.box)));
};

/** Where the merchant's name stands, if anywhere. */
const HEAD_LINES = 8;

/** More lines than these take as long as the whole. */
const MOST_LINES = 16;

const linesToCheck = (page: Page, receipt: Receipt): readonly Line[] => {
  const head = isSure(receipt.merchant) ? [] : page.lines.slice(0, HEAD_LINES);
  return [...new Set([...decidingLines(page, receipt), ...head, ...doubtfulLines(page)])]
    .slice(0, MOST_LINES)
    .toSorted((a, b) => a.box.top - b.box.top);
};

/** The second reader at work on the same receipt; its pages come in pixels of the first reading. */
type SecondOpinion = { readonly lines: (lines: readonly Line[]) => Promise<Page>; readonly whole: () => Promise<Page> };

const openSecond = (
  reader: Reader,
  picture: Picture,
  plan: ReceiptPlan,
  { prepared, page }: FirstReading,
): SecondOpinion => {
  const second = prepareFor(picture, plan, { reader: 'tesseract', turn: prepared.turn });
  const toFirst = chain(second.toUpright, inverse(prepared.toUpright));
  const toSecond = inverse(toFirst);
  return {
    lines: async (lines) => {
      const there = lines.map((line) => mapBox(toSecond, line.box));
      return mapPage(toFirst, await pageOfLines(reader, second.picture, there), page);
    },
    whole: async () => mapPage(toFirst, await reader.read(second.picture), page),
  };
};

type Opinion = { readonly receipt: Receipt; readonly pages: readonly Page[] };

/** Asks the second reader about the lines that decide and those in doubt, and about the whole only where that is not enough. */
const weighed = async (second: SecondOpinion, page: Page, context: ReceiptContext): Promise<Opinion> => {
  const alone = readReceipt([page], context);
  if (alone.total.value !== null && alone.date.value !== null) {
    const pages = [page, await second.lines(linesToCheck(page, alone))];
    const receipt = readReceipt(pages, context);
    if (isSure(receipt.total) && isSure(receipt.date)) return { receipt, pages };
  }
  const pages = [page, await second.whole()];
  return { receipt: readReceipt(pages, context), pages };
};

/**
 * Reads one receipt of a picture: everything by PP-OCR, then by Tesseract the lines that decide and those in doubt, or the
 * whole where date or total stay in doubt.
 */
export const readPlanned = async (
  readers: Readers,
  picture: Picture,
  plan: ReceiptPlan,
  { context, onStep }: ReadOptions,
): Promise<ReadReceipt> => {
  const first = await readFirst(readers, picture, plan, onStep);
  const { prepared, page } = first;
  const { receipt, pages } =
    page.lines.length === 0
      ? { receipt: readReceipt([page], context), pages: [page] }
      : await weighed(openSecond(await readers.tesseract(), picture, plan, first), page, context);
  onStep('checked');
  const isAcross = prepared.turn === 90 || prepared.turn === 270;
  const size = isAcross
    ? { width: picture.height, height: picture.width }
    : { width: picture.width, height: picture.height };
  return {
    receipt: mapReceipt(prepared.toUpright, receipt),
    pages: pages.map((page) => mapPage(prepared.toUpright, page, size)),
    turn: prepared.turn,
    ...size,
  };
};
