import type { Currency } from '../../../../src-shared/currency.ts';
import type { Page } from '../../page.ts';
import type { Field, LineItem, Receipt } from '../../receipt.ts';
import type { CountryGuess } from '../rows/guess-countries.ts';
import type { Row } from '../rows/row.ts';
import { amountField } from './amount-fields.ts';
import { isReceipt } from './is-receipt.ts';
import { bestOf, readParts, valuesOf } from './amount-parts.ts';
import { detectNumberStyle } from './number-style.ts';
import { readPageAmounts } from './page-amounts.ts';
import type { PageAmounts } from './page-amounts.ts';
import { readCurrency } from './read-currency.ts';
import { readTotal } from './read-total.ts';
import { readTaxes } from './tax-lines.ts';
import type { Taxes } from './tax-lines.ts';
import { emptyField } from '../texts/ranked-field.ts';

/** What a receipt says in figures. */
export type AmountFields = Pick<
  Receipt,
  | 'total'
  | 'currency'
  | 'subtotal'
  | 'tax'
  | 'taxes'
  | 'tip'
  | 'rounding'
  | 'discount'
  | 'paid'
  | 'change'
  | 'items'
  | 'isReceipt'
  | 'questions'
>;

/** One reader's page with its rows. */
export type PageRows = { readonly page: Page; readonly rows: readonly Row[] };

const sumOf = (items: readonly LineItem[]): number => items.reduce((sum, { amount }) => sum + amount, 0);

/** The items of the reader whose items add up; of the first reader when nobody's do. */
const chooseItems = (pages: readonly PageAmounts[], sums: readonly number[]): readonly LineItem[] => {
  const adding = pages.find(({ items }) => items.length > 0 && sums.includes(sumOf(items)));
  if (adding) return adding.items.map((item) => ({ ...item, confidence: Math.max(item.confidence, 0.95) }));
  return pages.find(({ items }) => items.length > 0)?.items ?? [];
};

const taxField = (taxes: Taxes, pages: readonly PageAmounts[], total: number | null): Field<number> => {
  if (taxes.lines.length === 0) return emptyField();
  const field = amountField(pages, ['tax'], {
    isProved: (value) => taxes.proved && value === taxes.amount,
    isPossible: (value) => value >= 0 && (total === null || value < Math.abs(total)),
  });
  if (field.value === taxes.amount) return field;
  const confidence = taxes.proved ? 0.97 : Math.min(...taxes.lines.map((line) => line.confidence)) * 0.85;
  return { ...field, value: taxes.amount, confidence, box: taxes.lines[0]?.box ?? null, text: '', mended: false };
};

/** A total of an assumed currency whose prices would not be printed without decimals may be of another currency. */
const ASSUMED = 0.85;
/** A currency that the country makes sure is no guess. */
const NAMED = 0.7;

const doubtCurrency = (total: Field<number>): Field<number> => ({ ...total, confidence: total.confidence * ASSUMED });

const currencyQuestions = (currency: Field<Currency>): Receipt['questions'] => [
  {
    field: 'currency',
    text: `The receipt names no currency, and its amounts have no decimals. Is it ${bestOf(currency) ?? 'another one'}?`,
  },
];

const questionsOf = (receipt: boolean, total: Field<number>): Receipt['questions'] => {
  if (!receipt) return [{ field: 'receipt', text: 'No receipt was found on this picture. Is it the right one?' }];
  if (total.value !== null) return [];
  const { text } = total;
  return [
    {
      field: 'total',
      text:
        text === ''
          ? 'No total was found. How much was paid?'
          : `The total may be ${text}, but it is not sure. How much was paid?`,
    },
  ];
};

/**
 * Reads everything that a receipt says in figures from what every reader read of it, in minor units of the currency that it names. A value
 * that labels, arithmetic and agreement of the readers do not make sure is asked for.
 */
export const readAmounts = (
  pages: readonly PageRows[],
  countries: readonly CountryGuess[],
  vaultCurrency: Currency,
): AmountFields => {
  const rows = pages.flatMap((page) => page.rows);
  const currency = readCurrency(rows, countries, vaultCurrency);
  const style = detectNumberStyle(rows.map(({ text }) => text).join('\n'), bestOf(currency) ?? vaultCurrency);
  const amounts = pages.map(({ page, rows }) => readPageAmounts(rows, style, page.reader));
  const receipt = isReceipt(amounts);
  const isDoubtful = receipt && currency.text === '' && currency.confidence < NAMED && style.decimals < style.exponent;
  const read = receipt ? readTotal(amounts) : emptyField<number>();
  const total = isDoubtful ? doubtCurrency(read) : read;
  const taxes = readTaxes(amounts, bestOf(total), valuesOf(amounts, ['subtotal']));
  const parts = readParts(amounts, total, taxes);
  const sums = [bestOf(total), bestOf(parts.subtotal)].filter((sum) => sum !== null);
  return {
    total,
    currency,
    ...parts,
    tax: taxField(taxes, amounts, bestOf(total)),
    taxes: taxes.lines,
    items: receipt ? chooseItems(amounts, sums) : [],
    isReceipt: receipt,
    questions: [...questionsOf(receipt, total), ...(isDoubtful ? currencyQuestions(currency) : [])],
  };
};
