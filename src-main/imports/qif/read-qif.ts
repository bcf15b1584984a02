import { currencyExponent } from '../../../src-shared/currency.ts';
import { PecuniaError } from '../../../src-shared/errors.ts';
import { checkCancelled } from '../ofx/check-cancelled.ts';
import { joinStatements } from '../ofx/join-statements.ts';
import type { Part } from '../ofx/join-statements.ts';
import { readNumber } from '../ofx/read-number.ts';
import type { FailedRow, ReadOptions, ReadRow, Reading, SkippedRow, StatedBalance, TextReader } from '../reading.ts';
import { isFiled } from './is-filed.ts';
import { nameParts } from './name-parts.ts';
import { nameInOpening } from './opening-balance.ts';
import { accountTypeOf } from './qif-names.ts';
import { readQifRow } from './read-qif-row.ts';
import { rawOf, splitSections } from './split-sections.ts';
import type { QifFile, QifSection } from './split-sections.ts';
import { understandQif } from './understand-qif.ts';
import type { QifFormat } from './understand-qif.ts';

type Found = {
  readonly parts: Part[];
  readonly failed: FailedRow[];
  readonly skipped: SkippedRow[];
  readonly lostSplits: number[];
  readonly options: ReadOptions;
  done: number;
};

const STEP = 4096;
const SHOWN = 5;
const IBAN = /^[A-Z]{2}\d{2}[A-Z\d]{11,30}$/u;

const numberIn = (name: string): string | null => {
  const bare = name.replaceAll(/\s/gu, '').toUpperCase();
  return IBAN.test(bare) || /^\d{6,}$/u.test(bare) ? bare : null;
};

const balancesOf = ({ account }: QifSection, format: QifFormat, exponent: number): readonly StatedBalance[] => {
  const date = account ? format.date(account.balanceDate) : null;
  const amount = account && date ? readNumber(account.balance, format.style, exponent) : null;
  return date && amount?.kind === 'number' ? [{ date, amount: amount.value }] : [];
};

const readSection = (text: string, section: QifSection, format: QifFormat, found: Found): void => {
  const { options } = found;
  const name = section.account?.name || nameInOpening(section.records[0]);
  const read = readQifRow(section, format, options.fallbackCurrency);
  const rows: ReadRow[] = [];
  for (const record of section.records) {
    const { line } = record;
    const raw = rawOf(text, record);
    found.done += 1;
    if (found.done % STEP === 0) checkCancelled(options);
    const outcome = read(record, raw);
    if (outcome.kind === 'failed') found.failed.push({ line, column: outcome.column, reason: outcome.reason, raw });
    else if (outcome.kind === 'skipped') found.skipped.push({ line, reason: outcome.reason, raw });
    else {
      rows.push(outcome.row);
      if (outcome.lostSplits) found.lostSplits.push(line);
    }
  }
  found.parts.push({
    account: {
      number: name ? numberIn(name) : null,
      name: name || null,
      type: accountTypeOf(section.account?.type || section.type) ?? accountTypeOf(section.type),
    },
    owner: name || section.type.toLowerCase(),
    currency: null,
    rows,
    balances: balancesOf(section, format, currencyExponent(options.fallbackCurrency)),
  });
};

const unreadable = (message: string, details: Readonly<Record<string, unknown>>): PecuniaError =>
  new PecuniaError('file_unreadable', message, details);

const rejectUseless = ({ sections }: QifFile, rows: number, failed: readonly FailedRow[]): void => {
  const [first] = failed;
  if (rows === 0 && first) {
    throw unreadable(
      `None of the file’s transactions (${failed.length}) can be read. Line ${first.line}: ${first.reason} Download the file again, or as CSV.`,
      { failed: failed.length, ...first },
    );
  }
  if (sections.length === 0) {
    throw unreadable(
      'The file holds lists of accounts or categories but no transactions. Export the transactions too.',
      {
        found: 'qif',
      },
    );
  }
};

const lines = (numbers: readonly number[]): string => {
  const shown = numbers.slice(0, SHOWN).map((line) => `line ${line}`);
  return numbers.length > SHOWN ? `${shown.join(', ')} and ${numbers.length - SHOWN} more` : shown.join(', ');
};

const noticesOf = ({ parts, lostSplits }: Found): readonly string[] => [
  ...(lostSplits.length > 0
    ? [`Divided transactions whose parts do not sum to the whole stay undivided: ${lines(lostSplits)}.`]
    : []),
  ...(parts.every(({ rows }) => rows.length === 0) ? ['The file holds no transactions of cash.'] : []),
];

/** Leaves out statements without anything in them, but for the first when all are empty. */
const withContent = (parts: readonly Part[]): readonly Part[] => {
  const filled = parts.filter(({ rows, balances }) => rows.length + balances.length > 0);
  return filled.length > 0 ? filled : parts.slice(0, 1);
};

/**
 * Reads a QIF file with all its accounts; lists of categories, classes, prices and the like are left out. Throws
 * `file_unreadable` when it holds no transactions, or only ones that cannot be read.
 */
export const readQif: TextReader = ({ text, encoding }, options): Reading => {
  const file = splitSections(text, options);
  const format = understandQif(file, options);
  const found: Found = { parts: [], failed: [], skipped: [...file.skipped], lostSplits: [], options, done: 0 };
  const total = file.sections.reduce((sum, { records }) => sum + records.length, 0);
  options.onProgress?.(0, total);
  for (const section of file.sections) readSection(text, section, format, found);
  rejectUseless(
    file,
    found.parts.reduce((sum, { rows }) => sum + rows.length, 0),
    found.failed,
  );
  options.onProgress?.(total, total);
  return {
    format: 'qif',
    exportOf: found.parts.some(({ rows }) => rows.some(isFiled)) ? 'quicken' : null,
    encoding,
    questions: format.settled.map(({ question }) => question).filter((question) => question !== null),
    decisions: format.settled.map(({ decision }) => decision).filter((decision) => decision !== null),
    notices: noticesOf(found),
    statements: joinStatements(nameParts(withContent(found.parts))),
    failed: found.failed,
    skipped: found.skipped.toSorted((a, b) => a.line - b.line),
  };
};
