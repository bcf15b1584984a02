import type { ReceiptFields } from '../../../src-shared/contract/receipts.ts';
import type { FieldValue } from './field-words.ts';
import type { Assigned } from './use-assign.ts';

/** As many as there are keys for. */
const MOST = 3;

/** An alternative less likely than this is noise beside a value that is sure. */
const WORTH_SHOWING = 0.15;

/** Returns what a field may be instead: the readings of the words that were clicked, else the reader's alternatives. */
export function choicesOf(
  { value, edited, alternatives }: ReceiptFields[keyof ReceiptFields],
  assigned: Assigned | null,
  isAsked: boolean,
): readonly FieldValue[] {
  if (assigned?.reading.kind === 'choices') return assigned.reading.values.filter((choice) => choice !== value);
  if (edited) return [];
  const worthy = alternatives.filter(({ confidence }) => isAsked || confidence >= WORTH_SHOWING);
  return [...new Set(worthy.map((other): FieldValue => other.value))]
    .filter((choice) => choice !== value)
    .slice(0, MOST);
}
