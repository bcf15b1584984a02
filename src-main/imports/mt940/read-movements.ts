import type { Currency } from '../../../src-shared/currency.ts';
import type { MinorUnits } from '../../../src-shared/money.ts';
import { squeeze } from '../text/fold-text.ts';
import type { FailedRow, ReadRow, SkippedRow } from '../reading.ts';
import { readEntryLine } from './entry-line.ts';
import type { EntryLine } from './entry-line.ts';
import { readInformation, readNumberedLines } from './information.ts';
import type { SwiftEntry, SwiftHead, SwiftMessage } from './swift-messages.ts';

/** The movements of one message, whose amounts take reversals as SWIFT defines them, and what of it is none. */
export type MessageContent = {
  readonly head: SwiftHead;
  readonly rows: readonly ReadRow[];
  /** Those of the rows that take back another movement. */
  readonly reversals: readonly ReadRow[];
  /** Those of the rows whose 30th of February had to become its last day. */
  readonly clamped: readonly ReadRow[];
  readonly failed: readonly FailedRow[];
  readonly skipped: readonly SkippedRow[];
};

const RAW = 300;
const NO_REFERENCE = /^(?:nonref|notprovided|none|[KEM]REF\+?|[-.0\s]*)$/iu;

const signed = ({ mark, amount }: EntryLine): MinorUnits => {
  if (amount === 0) return 0;
  return mark === 'C' || mark === 'RD' ? amount : -amount;
};

/** Whether a reference can tell a movement from others: words such as `nota` say only what it was. */
const identifies = (reference: string): boolean =>
  reference.length >= 4 && /\d/u.test(reference) && !NO_REFERENCE.test(reference);

/** Adds a text to the notes unless they or the payee say it already. */
const noted = (notes: string, text: string, payeeText: string): string => {
  if (text === '' || payeeText.includes(text) || notes.includes(text)) return notes;
  return notes === '' ? text : `${notes} · ${text}`;
};

const referenceOf = ({ customerReference }: EntryLine): string =>
  NO_REFERENCE.test(customerReference) ? '' : squeeze(customerReference);

const textsOf = (entry: SwiftEntry, line: EntryLine): Pick<ReadRow, 'payeeText' | 'notes'> => {
  const { name, purpose, notes } =
    entry.numbered.length > 0 ? readNumberedLines(entry.numbered) : readInformation(entry.information);
  const [party, supplement] = [squeeze(line.party), squeeze(line.supplement)];
  const payeeText =
    name || party || purpose || notes.find((text, at) => at > 0 && text !== '') || supplement || referenceOf(line);
  let rest = noted(noted('', party, payeeText), purpose, payeeText);
  for (const text of notes) rest = noted(rest, text, payeeText);
  return { payeeText, notes: noted(rest, supplement, payeeText) };
};

const rowOf = (entry: SwiftEntry, line: EntryLine, currency: Currency | null, raw: string): ReadRow => {
  const { payeeText, notes } = textsOf(entry, line);
  return {
    line: entry.field.line,
    date: line.date,
    amount: signed(line),
    payeeText,
    notes,
    bankId: identifies(line.bankReference) ? line.bankReference : null,
    bankCategory: null,
    currency,
    raw,
  };
};

type Found = {
  readonly rows: ReadRow[];
  readonly reversals: ReadRow[];
  readonly clamped: ReadRow[];
  readonly failed: FailedRow[];
  readonly skipped: SkippedRow[];
};

/** Reads every `:61:` of a message; `text` is the file's, of which each row keeps its part. */
export const readMovements = ({ head, entries }: SwiftMessage, text: string, fallback: Currency): MessageContent => {
  const found: Found = { rows: [], reversals: [], clamped: [], failed: [], skipped: [] };
  for (const entry of entries) {
    const { line, start, lines } = entry.field;
    const raw = text.slice(start, Math.min(entry.end, start + RAW));
    const read = readEntryLine(lines, head.currency ?? fallback);
    if ('column' in read) found.failed.push({ line, column: read.column, reason: read.reason, raw });
    else if (read.mark.startsWith('E')) found.skipped.push({ line, reason: 'expected, not booked yet', raw });
    else if (read.amount === 0) found.skipped.push({ line, reason: 'the amount is zero', raw });
    else {
      const row = rowOf(entry, read, head.currency, raw);
      found.rows.push(row);
      if (read.mark.startsWith('R')) found.reversals.push(row);
      if (read.clamped) found.clamped.push(row);
    }
  }
  return { head, ...found };
};
