import type { Random } from '../../../sample/random.ts';
import type { Country } from '../countries/country.ts';
import type { RuleMark, TextLook } from './print-line.ts';

/** How one till prints: chosen once a receipt. */
export type ReceiptStyle = {
  readonly heading: 'large' | 'inverse' | 'logo' | 'tall';
  readonly headAlign: 'left' | 'centre';
  readonly dateOnTop: boolean;
  readonly items: 'line' | 'leading-quantity' | 'two-lines' | 'columns';
  readonly capitals: boolean;
  readonly rule: RuleMark;
  readonly totalLook: TextLook;
  /** The sign around amounts of the totals. */
  readonly sign: string;
  readonly signedItems: boolean;
  readonly datePattern: string;
  readonly timePattern: string;
  readonly end: 'barcode' | 'matrix-code' | 'none';
  /** Whether the slip of the card terminal follows. */
  readonly slip: boolean;
};

/** Chooses how a receipt of the country is printed. */
export const makeStyle = (random: Random, country: Country): ReceiptStyle => ({
  heading: random.pick(['large', 'inverse', 'logo', 'tall', 'large']),
  headAlign: random.chance(0.85) ? 'centre' : 'left',
  dateOnTop: random.chance(0.6),
  items: random.pick(['line', 'leading-quantity', 'two-lines', 'columns', 'line']),
  capitals: random.chance(0.4),
  rule: random.pick(['-', '=', '*', '.', 'line']),
  totalLook: random.pick<TextLook>([
    { size: 'tall', bold: true },
    { size: 'large', bold: true },
    { size: 'normal', bold: true },
    { size: 'wide', bold: true },
    { size: 'tall', underline: true },
    { size: 'tall', inverse: true },
  ]),
  sign: random.pick(country.signs),
  signedItems: random.chance(0.2),
  datePattern: random.pick(country.dates),
  timePattern: random.pick(country.times),
  end: random.pick(['barcode', 'matrix-code', 'none', 'none']),
  slip: random.chance(0.6),
});
