import { currencyExponent } from '../../../src-shared/currency.ts';
import type { FailedRow, ReadOptions, ReadRow, Reading, SkippedRow, StatedBalance, TextReader } from '../reading.ts';
import { checkCancelled } from './check-cancelled.ts';
import { collectStatements } from './collect-statements.ts';
import type { OfxContent, OfxRecord, OfxStatement } from './collect-statements.ts';
import { joinStatements } from './join-statements.ts';
import type { Part } from './join-statements.ts';
import { bankFaults, rejectUseless } from './ofx-faults.ts';
import { readNumber } from './read-number.ts';
import { readOfxRow } from './read-ofx-row.ts';
import { statedAccount } from './stated-account.ts';
import { currencyOf, understandOfx } from './understand-ofx.ts';
import type { OfxFormat } from './understand-ofx.ts';

type Found = {
  readonly parts: Part[];
  readonly failed: FailedRow[];
  readonly skipped: SkippedRow[];
  readonly rounded: { readonly line: number; readonly raw: string }[];
  readonly lostBalances: string[];
  done: number;
};

const STEP = 4096;
const SHOWN = 3;
/** Zeros, or the first day of 1900, where the bank knows no day of its balance. */
const NO_DAY = /^(?:[^1-9]*$|1900)/u;

const balanceOf = ({ fields }: OfxRecord, format: OfxFormat, exponent: number): StatedBalance | 'unreadable' | null => {
  if (fields.BALAMT === '' || NO_DAY.test(fields.DTASOF)) return null;
  const date = format.days.read(fields.DTASOF);
  const amount = readNumber(fields.BALAMT, format.style, exponent, true);
  return date !== null && amount.kind === 'number' ? { date, amount: amount.value } : 'unreadable';
};

const readStatement = (statement: OfxStatement, format: OfxFormat, options: ReadOptions, found: Found): void => {
  const currency = currencyOf(statement.currency);
  const exponent = currencyExponent(currency ?? options.fallbackCurrency);
  const read = readOfxRow(statement, format, options.fallbackCurrency);
  const rows: ReadRow[] = [];
  const balances: StatedBalance[] = [];
  for (const record of statement.records) {
    const { kind, line, raw } = record;
    if (kind === 'balance') {
      const balance = balanceOf(record, format, exponent);
      if (balance === 'unreadable') found.lostBalances.push(`line ${line}`);
      else if (balance) balances.push(balance);
      continue;
    }
    found.done += 1;
    if (found.done % STEP === 0) checkCancelled(options);
    const outcome = read(record);
    if (outcome.kind === 'failed') found.failed.push({ line, column: outcome.column, reason: outcome.reason, raw });
    if (outcome.kind === 'skipped') found.skipped.push({ line, reason: outcome.reason, raw });
    if (outcome.kind !== 'row') continue;
    rows.push(outcome.row);
    if (outcome.rounded !== null) found.rounded.push({ line, raw: outcome.rounded });
  }
  found.parts.push({ account: statedAccount(statement), owner: statement.account.BANKID, currency, rows, balances });
};

const listed = (items: readonly string[]): string =>
  items.length > SHOWN ? `${items.slice(0, SHOWN).join(', ')} and ${items.length - SHOWN} more` : items.join(', ');

const noticesOf = (content: OfxContent, { parts, rounded, lostBalances }: Found): readonly string[] => {
  const unknown = new Set(
    content.statements.map(({ currency }) => currency).filter((code) => code !== '' && currencyOf(code) === null),
  );
  const isEmpty = parts.every(({ rows }) => rows.length === 0);
  return [
    ...bankFaults(content),
    ...(rounded.length > 0
      ? [
          `Amounts with more decimals than the currency has were rounded: ${listed(rounded.map(({ line, raw }) => `${raw} in line ${line}`))}.`,
        ]
      : []),
    ...(lostBalances.length > 0 ? [`A balance of the bank could not be read: ${listed(lostBalances)}.`] : []),
    ...(unknown.size > 0 ? [`The file names a currency that Pecunia does not know: ${listed([...unknown])}.`] : []),
    ...(content.isClosed ? [] : ['The file has no end mark; transactions may be missing at its end.']),
    ...(isEmpty ? ['The file holds no booked transactions.'] : []),
  ];
};

const countMovements = ({ statements }: OfxContent): number =>
  statements.reduce((sum, { records }) => sum + records.filter(({ kind }) => kind !== 'balance').length, 0);

/**
 * Reads an OFX or QFX statement, SGML (1.x) or XML (2.x), with all its accounts. Throws `file_unreadable` with the bank's own
 * words when the bank reports an error instead, or with the first fault when not one transaction can be read.
 */
export const readOfx: TextReader = ({ text, encoding }, options): Reading => {
  const content = collectStatements(text, options);
  const format = understandOfx(content, options);
  const found: Found = { parts: [], failed: [], skipped: [], rounded: [], lostBalances: [], done: 0 };
  const total = countMovements(content);
  options.onProgress?.(0, total);
  for (const statement of content.statements) readStatement(statement, format, options, found);
  const rows = found.parts.reduce((sum, part) => sum + part.rows.length, 0);
  rejectUseless(content, rows, found.failed);
  options.onProgress?.(total, total);
  return {
    format: 'ofx',
    exportOf: null,
    encoding,
    questions: format.settled.map(({ question }) => question).filter((question) => question !== null),
    decisions: format.settled.map(({ decision }) => decision).filter((decision) => decision !== null),
    notices: noticesOf(content, found),
    statements: joinStatements(found.parts),
    failed: found.failed,
    skipped: found.skipped,
  };
};
