import type { Page } from '../page.ts';
import type { Receipt, ReceiptContext } from '../receipt.ts';
import { readAmounts } from './amounts/read-amounts.ts';
import { guessCountries } from './rows/guess-countries.ts';
import { pageRows } from './rows/page-rows.ts';
import { readTexts } from './texts/read-texts.ts';

/**
 * Returns what a receipt says, from what one or more readers read of the same picture. Nothing is read from outside: `today` and the
 * payees of the vault come in the context.
 */
export const readReceipt = (pages: readonly Page[], context: ReceiptContext): Receipt => {
  const read = pages.map((page) => ({ page, rows: pageRows(page) }));
  const rows = read.map((page) => page.rows);
  const countries = guessCountries(rows.flat(), context.country);
  const amounts = readAmounts(read, countries, context.currency);
  const texts = readTexts(rows, countries, context);
  // Where there is no receipt, nobody wants to be asked for its date.
  const questions = amounts.isReceipt ? [...amounts.questions, ...texts.questions] : amounts.questions;
  return { ...texts, ...amounts, questions };
};
