import { PecuniaError } from '../../../src-shared/errors.ts';
import type { MinorUnits } from '../../../src-shared/money.ts';
import { squeeze } from '../text/fold-text.ts';
import type { OpenTable } from './open-table.ts';
import { readBalance } from './read-balance.ts';
import { readRow } from './read-row.ts';
import type { FailedRow, ReadOptions, ReadRow, SkippedRow } from '../reading.ts';
import { cellText, isBlankRow, startsWithDigit } from './table.ts';
import type { TableRow } from './table.ts';
import { totalTest } from './total-row.ts';
import type { TableFormat } from './understand-table.ts';

/** The rows of a table: read, unreadable, and left out with a reason. */
export type InterpretedRows = {
  readonly rows: readonly ReadRow[];
  /** The table's row that each of `rows` came from. */
  readonly sources: readonly TableRow[];
  /** The balance beside each of `rows`, in minor units; null where there is none. */
  readonly balances: readonly (MinorUnits | null)[];
  readonly failed: readonly FailedRow[];
  readonly skipped: readonly SkippedRow[];
};

type Found = {
  rows: ReadRow[];
  sources: TableRow[];
  balances: (MinorUnits | null)[];
  failed: FailedRow[];
  skipped: SkippedRow[];
};

const STEP = 4096;
const AGAIN = { kind: 'skipped', reason: 'the column names again' } as const;

const SUM = { kind: 'skipped', reason: 'a total: the sum of the rows above' } as const;

/** Builds the test for rows that repeat the column names; hardly any of these begin with a digit. */
const repeatedHeaderTest = (names: readonly string[]): ((row: TableRow) => boolean) => {
  const [first = ''] = names;
  if (names.length <= 1) return () => false;
  const isNumbered = /^\d/u.test(first);
  return (row) =>
    (isNumbered || !startsWithDigit(row)) &&
    cellText(row, 0) === first &&
    names.every((name, column) => cellText(row, column) === name);
};

const continued = (last: ReadRow, text: string): ReadRow => ({
  ...last,
  payeeText: squeeze(`${last.payeeText} ${text}`),
});

/** Reads every row below the column names; calls back on the way. Throws `import_cancelled` when the options say so. */
export const interpretRows = (table: OpenTable, format: TableFormat, options: ReadOptions): InterpretedRows => {
  const readOf = readRow(table, format, options.fallbackCurrency);
  const balanceOf = readBalance(format, options.fallbackCurrency);
  const isTotal = totalTest();
  const isRepeatedHeader = repeatedHeaderTest(table.names);
  const found: Found = { rows: [], sources: [], balances: [], failed: [], skipped: [] };
  let last: ReadRow | undefined;
  table.rows.forEach((row, index) => {
    if (index % STEP === 0) reportProgress(index, table.rows.length, options);
    if (isBlankRow(row)) return;
    const { line } = row;
    const read = isRepeatedHeader(row) ? AGAIN : readOf(row, last);
    const outcome = read.kind === 'row' && isTotal(read.row) ? SUM : read;
    if (outcome.kind === 'row') {
      last = outcome.row;
      found.rows.push(last);
      found.sources.push(row);
      found.balances.push(balanceOf(row));
    } else if (outcome.kind === 'failed')
      found.failed.push({ line, column: outcome.column, reason: outcome.reason, raw: row.raw });
    else if (outcome.kind === 'skipped') found.skipped.push({ line, reason: outcome.reason, raw: row.raw });
    else if (last) {
      found.skipped.push({ line, reason: `continues line ${last.line}`, raw: row.raw });
      last = continued(last, outcome.text);
      found.rows[found.rows.length - 1] = last;
    }
    if (outcome.kind !== 'row' && outcome.kind !== 'continued') last = undefined;
  });
  reportProgress(table.rows.length, table.rows.length, options);
  return found;
};

const reportProgress = (done: number, total: number, { isCancelled, onProgress }: ReadOptions): void => {
  if (isCancelled?.()) throw new PecuniaError('import_cancelled', 'The import was cancelled. Nothing was changed.');
  onProgress?.(done, total);
};
