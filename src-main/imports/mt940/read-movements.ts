import type { Currency } from '../../../src-shared/currency.ts';
import type { MinorUnits } from '../../../src-shared/money.ts';
import { squeeze } from '../text/fold-text.ts';
import type { FailedRow, ReadRow, SkippedRow } from '../reading.ts';
import { readEntryLine } from './entry-line.ts';
import type { EntryLine } from './entry-line.ts';
import { readInformation, readNumberedLines } from './information.ts';
import type { SwiftEntry, SwiftMessage } from './swift-messages.ts';

/** A movement whose amount has its sign, taking reversals as SWIFT defines them. */
export type Movement = { readonly row: ReadRow; readonly isReversal: boolean; readonly clamped: boolean };

/** The movements of one message, and what of it is none. */
export type MessageContent = {
  readonly message: SwiftMessage;
  readonly movements: readonly Movement[];
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

const textsOf = (entry: SwiftEntry, line: EntryLine): Pick<ReadRow, 'payeeText' | 'notes'> => {
  const { name, purpose, notes } =
    entry.numbered.length > 0 ? readNumberedLines(entry.numbered) : readInformation(entry.information);
  const supplement = squeeze(line.supplement);
  const reference = NO_REFERENCE.test(line.customerReference) ? '' : squeeze(line.customerReference);
  const party = squeeze(line.party);
  const payeeText = [name, party, purpose, ...notes.slice(1), supplement, reference].find((text) => text !== '') ?? '';
  let rest = '';
  for (const text of [party, purpose, ...notes, supplement])
    if (text !== '' && !payeeText.includes(text) && !rest.includes(text))
      rest = rest === '' ? text : `${rest} · ${text}`;
  return { payeeText, notes: rest };
};

const rowOf = (entry: SwiftEntry, line: EntryLine, currency: Currency | null, raw: string): ReadRow => ({
  line: entry.field.line,
  date: line.date,
  amount: signed(line),
  ...textsOf(entry, line),
  bankId: identifies(line.bankReference) ? line.bankReference : null,
  bankCategory: null,
  currency,
  raw,
});

/** Reads every `:61:` of a message; `text` is the file's, of which each row keeps its part. */
export const readMovements = (message: SwiftMessage, text: string, fallback: Currency): MessageContent => {
  const found: { movements: Movement[]; failed: FailedRow[]; skipped: SkippedRow[] } = {
    movements: [],
    failed: [],
    skipped: [],
  };
  for (const entry of message.entries) {
    const { line, start, lines } = entry.field;
    const raw = text.slice(start, Math.min(entry.end, start + RAW));
    const read = readEntryLine(lines, message.currency ?? fallback);
    if ('column' in read) found.failed.push({ line, column: read.column, reason: read.reason, raw });
    else if (read.mark.startsWith('E')) found.skipped.push({ line, reason: 'expected, not booked yet', raw });
    else if (read.amount === 0) found.skipped.push({ line, reason: 'the amount is zero', raw });
    else {
      const row = rowOf(entry, read, message.currency, raw);
      found.movements.push({ row, isReversal: read.mark.startsWith('R'), clamped: read.clamped });
    }
  }
  return { message, ...found };
};
