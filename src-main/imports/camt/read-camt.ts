import { PecuniaError } from '../../../src-shared/errors.ts';
import type { FailedRow, Reading, TextReader } from '../reading.ts';
import { joinStatements } from '../statements/join-statements.ts';
import { gapNotices } from '../statements/statement-part.ts';
import { statementParts } from './camt-statements.ts';
import { decidePending, leftOut } from './decide-pending.ts';
import { noStatement } from './iso-messages.ts';
import { scanCamt } from './scan-camt.ts';
import type { CamtContent } from './scan-camt.ts';

const whereAndWhy = ({ line, column, reason }: FailedRow): string =>
  `line ${line}${column === null ? '' : `, ${column}`}: ${reason}`;

const rejectUnusable = (text: string, { statements, failed, skipped }: CamtContent): void => {
  const [first] = failed;
  if (statements.length === 0) throw noStatement(text, first ? whereAndWhy(first).replace(/\.$/u, '') : null);
  const hasRows = statements.some(({ booked, pending }) => booked.size > 0 || pending.size > 0);
  if (hasRows || skipped.length > 0 || !first) return;
  throw new PecuniaError(
    'file_unreadable',
    `No entry of this CAMT file can be read; ${whereAndWhy(first)} Download the file from your bank again.`,
    { failed: failed.slice(0, 20) },
  );
};

const noticesOf = ({ byValueDate }: CamtContent, rows: number): readonly string[] => [
  ...(byValueDate > 0
    ? [`The bank gives no booking date for ${byValueDate} movements; they bear their value date.`]
    : []),
  ...(rows === 0 ? ['The file has no booked movements.'] : []),
];

/**
 * Reads CAMT.052, 053 and 054 of every version, with any prefix or envelope: one statement for each account and currency.
 * Throws `file_unreadable` for other messages and when no entry can be used.
 */
export const readCamt: TextReader = ({ text, encoding }, options): Reading => {
  const content = scanCamt(text, options);
  rejectUnusable(text, content);
  const pending = decidePending(content.statements, options.answers, options.fallbackCurrency);
  const withPending = pending?.value === 'take';
  const parts = statementParts(content.statements, withPending);
  const statements = joinStatements(parts);
  const rows = statements.reduce((sum, statement) => sum + statement.rows.length, 0);
  return {
    format: 'camt',
    exportOf: null,
    encoding,
    questions: pending?.question ? [pending.question] : [],
    decisions: pending?.decision ? [pending.decision] : [],
    notices: [...noticesOf(content, rows), ...gapNotices(parts, options.fallbackCurrency)],
    statements,
    failed: content.failed,
    skipped: withPending ? content.skipped : [...content.skipped, ...leftOut(content.statements)],
  };
};
