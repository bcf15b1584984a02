import type { Canvas } from '@napi-rs/canvas';
import type { Random } from '../../sample/random.ts';
import { createRandom } from '../../sample/random.ts';
import type { Country, Trade } from './countries/country.ts';
import { countries } from './countries/index.ts';
import { bendSheet } from './damage/bend-sheet.ts';
import type { Damage } from './damage/damage.ts';
import { makeSheet } from './damage/make-sheet.ts';
import { photograph } from './damage/photograph.ts';
import { layOut } from './layout/lay-out.ts';
import type { PrintLine } from './layout/print-line.ts';
import { makeStyle } from './layout/receipt-style.ts';
import { makeTruth } from './make-truth.ts';
import type { PaperLook } from './paper/paper-look.ts';
import { makePaperLook } from './paper/paper-look.ts';
import { printLines } from './paper/print-lines.ts';
import type { ReceiptTruth } from './truth.ts';

/** What is left out is chosen by the seed; without `damage` the picture is a clean scan. */
export type ReceiptWish = {
  /** ISO 3166 code. */
  readonly country?: string;
  readonly trade?: Trade;
  readonly damage?: Damage;
  readonly look?: Partial<PaperLook>;
  readonly format?: 'jpeg' | 'png';
};

/** A receipt as a file, with what it says. */
export type MadeReceipt = { readonly truth: ReceiptTruth; readonly file: Uint8Array };

/** A receipt before it is printed. */
export type WrittenReceipt = { readonly truth: ReceiptTruth; readonly lines: readonly PrintLine[] };

/** Invents a receipt, prints it and takes a picture of it; the same seed and wish give the same file. */
export const makeReceipt = (seed: number, wish: ReceiptWish = {}): MadeReceipt => {
  const random = createRandom(seed);
  const { truth, lines } = writeReceipt(random, wish);
  const picture = photograph(random, [printSheet(random, lines, wish)], wish.damage ?? {});
  return { truth, file: encodePicture(picture, wish) };
};

/** Takes one picture of two receipts that lie beside each other. */
export const makeTwoReceipts = (
  seed: number,
  wish: ReceiptWish = {},
): { readonly truths: readonly ReceiptTruth[]; readonly file: Uint8Array } => {
  const random = createRandom(seed);
  const written = [writeReceipt(random, wish), writeReceipt(random, wish)];
  const sheets = written.map(({ lines }) => printSheet(random, lines, wish));
  return {
    truths: written.map(({ truth }) => truth),
    file: encodePicture(photograph(random, sheets, wish.damage ?? {}), wish),
  };
};

/** Invents a receipt and writes it line by line. */
export const writeReceipt = (random: Random, wish: ReceiptWish): WrittenReceipt => {
  const country = countries.find(({ code }) => code === wish.country) ?? random.pick(countries);
  const trader = random.pick(tradersOf(country, wish.trade));
  const truth = makeTruth(random, country, trader);
  return { truth, lines: layOut({ random, country, trader, truth, style: makeStyle(random, country) }) };
};

const tradersOf = (country: Country, trade: Trade | undefined): Country['traders'] => {
  const [first, ...others] = country.traders.filter((trader) => trade === undefined || trader.trade === trade);
  return first === undefined ? country.traders : [first, ...others];
};

const printSheet = (random: Random, lines: readonly PrintLine[], wish: ReceiptWish): Canvas => {
  const look = { ...makePaperLook(random), ...wish.look };
  const sheet = makeSheet(random, printLines(lines, look), look, wish.damage ?? {});
  return bendSheet(random, sheet, wish.damage ?? {});
};

const encodePicture = (picture: Canvas, { format, damage }: ReceiptWish): Uint8Array =>
  format === 'png' ? picture.toBuffer('image/png') : picture.toBuffer('image/jpeg', damage?.jpegQuality ?? 88);
