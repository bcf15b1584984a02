import { decimalAmount } from '../../../src-shared/money.ts';
import type { Currency } from '../../../src-shared/currency.ts';
import type { ImportSample, ReadRow, SkippedRow } from '../reading.ts';
import { squeeze } from '../text/fold-text.ts';
import { settle } from '../settle.ts';
import type { Answers, Settled } from '../settle.ts';
import type { ClosedStatement } from './camt-statements.ts';

const SHOWN = 3;

const samples = (rows: readonly ReadRow[], fallback: Currency, taken: boolean): readonly ImportSample[] =>
  rows.slice(0, SHOWN).map(({ date, amount, payeeText, currency }) => {
    const raw = `${date} ${decimalAmount(amount, currency ?? fallback)} ${payeeText}`.trim();
    return { raw, reads: taken ? raw : 'left out' };
  });

/** Returns every row of the statements that the bank has not booked yet. */
export const pendingRows = (statements: readonly ClosedStatement[]): readonly ReadRow[] =>
  statements.flatMap(({ pending }) => [...pending.values()].flatMap((rows) => rows.map(({ row }) => row)));

/** Decides whether pending rows are taken: not beside booked ones; a file of nothing else is asked about. Null without any. */
export const decidePending = (
  statements: readonly ClosedStatement[],
  answers: Answers,
  fallback: Currency,
): Settled<'leave' | 'take'> | null => {
  const waiting = pendingRows(statements);
  if (waiting.length === 0) return null;
  const hasBooked = statements.some(({ booked }) => booked.size > 0);
  return settle<'leave' | 'take'>(answers, {
    key: 'pending',
    choices: [
      { value: 'leave', label: 'Leave them out until they are booked', sample: samples(waiting, fallback, false) },
      { value: 'take', label: 'Import them now', sample: samples(waiting, fallback, true) },
    ],
    proof: hasBooked
      ? { value: 'leave', reason: `${waiting.length} movements are not booked yet; they may still change.` }
      : null,
    question: 'No movement in this file is booked yet. What should happen with the pending ones?',
  });
};

/** Lists pending rows as left out. */
export const leftOut = (statements: readonly ClosedStatement[]): readonly SkippedRow[] =>
  pendingRows(statements).map(({ line, raw }) => ({ line, reason: 'not booked yet', raw: squeeze(raw) }));
