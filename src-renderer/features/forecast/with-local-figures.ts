import { parseAmount } from '../../../src-shared/money.ts';
import type { Format } from '../../app/make-format.ts';

const DATE = /\b\d{4}-\d{2}-\d{2}\b/gu;

// The engine names things as the command line and its reports do; the room has words of its own for them.
const ROOM_WORDS = [
  [/^Known rest\b/u, 'Still to come'],
  [/^Everyday rest\b/u, 'Everyday spending to come'],
  [/ \(Student’s t\)/u, ''],
] as const;

/**
 * Returns a sentence of the engine with its amounts (`1500.00 INR`) and dates (`2026-11-20`) in the user's format,
 * and in the words of the forecast room.
 */
export function withLocalFigures(sentence: string, currency: string, format: Format): string {
  const amount = new RegExp(String.raw`-?\d+(?:\.\d+)? ${currency}\b`, 'gu');
  return ROOM_WORDS.reduce((text, [engine, room]) => text.replace(engine, room), sentence)
    .replaceAll(amount, (text) => format.money(parseAmount(text.slice(0, -currency.length), currency)))
    .replaceAll(DATE, (date) => format.date(date));
}
