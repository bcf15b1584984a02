import type { Random } from '../../../sample/random.ts';
import type { Country, Trader } from '../countries/country.ts';
import type { ReceiptTruth } from '../truth.ts';
import type { PrintLine } from './print-line.ts';
import type { ReceiptStyle } from './receipt-style.ts';

/** What every part of a layout is made from. */
export type Draft = {
  readonly random: Random;
  readonly country: Country;
  readonly trader: Trader;
  readonly truth: ReceiptTruth;
  readonly style: ReceiptStyle;
};

/** Writes one part of a receipt. */
export type Section = (draft: Draft) => readonly PrintLine[];
