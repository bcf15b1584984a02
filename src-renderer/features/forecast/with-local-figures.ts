import { parseAmount } from '../../../src-shared/money.ts';
import type { Format } from '../../app/make-format.ts';

const DATE = /\b\d{4}-\d{2}-\d{2}\b/gu;

/** Returns a sentence of the engine with its amounts (`1500.00 INR`) and dates (`2026-11-20`) in the user's format. */
export function withLocalFigures(sentence: string, currency: string, format: Format): string {
  const amount = new RegExp(String.raw`-?\d+(?:\.\d+)? ${currency}\b`, 'gu');
  return sentence
    .replaceAll(amount, (text) => format.money(parseAmount(text.slice(0, -currency.length), currency)))
    .replaceAll(DATE, (date) => format.date(date));
}
