import { PecuniaError } from '../../../src-shared/errors.ts';
import type { ReadOptions, ReadRow, Reading, TextReader } from '../reading.ts';
import { joinStatements } from '../statements/join-statements.ts';
import { reportProgress } from '../statements/report-progress.ts';
import { gapNotices } from '../statements/statement-part.ts';
import type { StatementPart } from '../statements/statement-part.ts';
import { decideReversals } from './decide-reversals.ts';
import type { ReversalSigns } from './decide-reversals.ts';
import { readMovements } from './read-movements.ts';
import type { MessageContent } from './read-movements.ts';
import { eachMessage } from './swift-messages.ts';

const STEP = 64;

/** German banks' programs may write `@@` for the end of a line. */
const withLineEnds = (text: string): string =>
  text.includes('@@:') && /@@:(?:20|25|61):/u.test(text) ? text.replaceAll('@@', '\r\n') : text;

const readMessages = (text: string, options: ReadOptions): readonly MessageContent[] => {
  const contents: MessageContent[] = [];
  eachMessage(text, (message) => {
    if (contents.length % STEP === 0) reportProgress(message.head.start, text.length, options);
    contents.push(readMovements(message, text, options.fallbackCurrency));
  });
  return contents;
};

const rejectUnusable = (contents: readonly MessageContent[]): void => {
  const failed = contents.flatMap((content) => content.failed);
  const [first] = failed;
  if (contents.length > 0 && (!first || contents.some((content) => content.rows.length + content.skipped.length > 0)))
    return;
  const why = first
    ? `No movement of this MT940 file can be read; line ${first.line}, ${first.column ?? ':61:'}: ${first.reason}`
    : 'This MT940 file has no account, balance or movement in it.';
  throw new PecuniaError('file_unreadable', `${why} Download the file from your bank again.`, {
    failed: failed.slice(0, 20),
  });
};

/** References that the file repeats tell nothing apart. */
const repeatedIds = (contents: readonly MessageContent[]): ReadonlySet<string> => {
  const [seen, repeated] = [new Set<string>(), new Set<string>()];
  let count = 0;
  for (const { rows } of contents)
    for (const { bankId } of rows) {
      if (bankId === null) continue;
      seen.add(bankId);
      if (seen.size === count) repeated.add(bankId);
      count = seen.size;
    }
  return repeated;
};

const withoutRepeated = (rows: readonly ReadRow[], repeated: ReadonlySet<string>): readonly ReadRow[] =>
  repeated.size === 0
    ? rows
    : rows.map((row) => (row.bankId !== null && repeated.has(row.bankId) ? { ...row, bankId: null } : row));

const withTurned = ({ rows, reversals }: MessageContent, signs: ReversalSigns): readonly ReadRow[] => {
  if (signs === 'standard' || reversals.length === 0) return rows;
  const turned = new Set(reversals);
  return rows.map((row) => (turned.has(row) ? { ...row, amount: -row.amount } : row));
};

const partsOf = (contents: readonly MessageContent[], signs: ReversalSigns): readonly StatementPart[] => {
  const repeated = repeatedIds(contents);
  return contents.map((content) => ({
    line: content.head.line,
    account: { number: content.head.account, name: null, type: null },
    currency: content.head.currency,
    rows: withoutRepeated(withTurned(content, signs), repeated),
    opening: content.head.opening?.balance ?? null,
    closing: content.head.closing?.balance ?? null,
  }));
};

const noticesOf = (contents: readonly MessageContent[]): readonly string[] => {
  const clamped = contents.flatMap((content) => content.clamped);
  const [first] = clamped;
  const unknown = contents.find(({ head }) => head.currency === null && head.unknownCurrency !== null);
  const rows = contents.reduce((sum, content) => sum + content.rows.length, 0);
  return [
    ...(first
      ? [
          `The bank books on 29 or 30 February (line ${first.line}); ${clamped.length} movements bear the last day of February.`,
        ]
      : []),
    ...(unknown
      ? [
          `The file is in ${unknown.head.unknownCurrency}, a currency that Pecunia does not know. Its amounts are read as they stand: import them into an account that holds nothing else.`,
        ]
      : []),
    ...(rows === 0 ? ['The file has no booked movements.'] : []),
  ];
};

/**
 * Reads MT940, MT942 and MT950 of every dialect: one statement for each account and currency, dated by the entry date where the
 * bank gives one. Throws `file_unreadable` when no movement can be used.
 */
export const readMt940: TextReader = ({ text, encoding }, options): Reading => {
  const contents = readMessages(withLineEnds(text), options);
  rejectUnusable(contents);
  const reversals = decideReversals(contents, options.answers, options.fallbackCurrency);
  const parts = partsOf(contents, reversals?.value ?? 'standard');
  reportProgress(1, 1, options);
  return {
    format: 'mt940',
    exportOf: null,
    encoding,
    questions: [],
    decisions: reversals?.decision ? [reversals.decision] : [],
    notices: [...noticesOf(contents), ...gapNotices(parts, options.fallbackCurrency)],
    statements: joinStatements(parts),
    failed: contents.flatMap(({ failed }) => failed),
    skipped: contents.flatMap(({ skipped }) => skipped),
  };
};
