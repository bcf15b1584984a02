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
import { splitFields } from './split-fields.ts';
import { gatherMessages } from './swift-messages.ts';

const STEP = 64;

/** German banks' programs may write `@@` for the end of a line. */
const withLineEnds = (text: string): string => (/@@:(?:20|25|61):/u.test(text) ? text.replaceAll('@@', '\r\n') : text);

const readMessages = (text: string, options: ReadOptions): readonly MessageContent[] => {
  const messages = gatherMessages(splitFields(text));
  return messages.map((message, index) => {
    if (index % STEP === 0) reportProgress(index, messages.length, options);
    return readMovements(message, text, options.fallbackCurrency);
  });
};

const rejectUnusable = (contents: readonly MessageContent[]): void => {
  const failed = contents.flatMap((content) => content.failed);
  const [first] = failed;
  if (
    contents.length > 0 &&
    (!first || contents.some((content) => content.movements.length + content.skipped.length > 0))
  )
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
  for (const { movements } of contents)
    for (const { row } of movements) {
      if (row.bankId === null) continue;
      if (seen.has(row.bankId)) repeated.add(row.bankId);
      seen.add(row.bankId);
    }
  return repeated;
};

const partsOf = (contents: readonly MessageContent[], signs: ReversalSigns): readonly StatementPart[] => {
  const repeated = repeatedIds(contents);
  return contents.map(({ message, movements }) => ({
    line: message.line,
    account: { number: message.account, name: null, type: null },
    currency: message.currency,
    rows: movements.map(({ row, isReversal }): ReadRow => {
      const amount = isReversal && signs === 'opposite' ? -row.amount : row.amount;
      const bankId = row.bankId !== null && repeated.has(row.bankId) ? null : row.bankId;
      return amount === row.amount && bankId === row.bankId ? row : { ...row, amount, bankId };
    }),
    opening: message.opening?.balance ?? null,
    closing: message.closing?.balance ?? null,
  }));
};

const noticesOf = (contents: readonly MessageContent[]): readonly string[] => {
  const clamped = contents.flatMap(({ movements }) => movements.filter((movement) => movement.clamped));
  const [first] = clamped;
  const unknown = contents.find(({ message }) => message.currency === null && message.unknownCurrency !== null);
  const rows = contents.reduce((sum, { movements }) => sum + movements.length, 0);
  return [
    ...(first
      ? [
          `The bank books on 29 or 30 February (line ${first.row.line}); ${clamped.length} movements bear the last day of February.`,
        ]
      : []),
    ...(unknown
      ? [
          `The file is in ${unknown.message.unknownCurrency}, a currency that Pecunia does not know. Its amounts are read as they stand: import them into an account that holds nothing else.`,
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
