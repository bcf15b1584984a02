import type { ImportPreview, PreviewPart, PreviewRow } from '../../src-shared/contract/imports.ts';
import type { Report } from './report.ts';
import { left, right, table } from './table.ts';
import { inWords } from './words.ts';

type Question = ImportPreview['questions'][number];

/** A question with what each answer would read. */
export const questionText = ({ key, text, choices }: Question): string =>
  [
    text,
    ...choices.map(({ value, label, sample }) => {
      const reads = sample.slice(0, 3).map(({ raw, reads: read }) => `${raw} as ${read}`);
      return `  --answer ${key}=${value}  ${label}${reads.length === 0 ? '' : `: ${reads.join(', ')}`}`;
    }),
  ].join('\n');

export type PartRows = { readonly part: PreviewPart; readonly rows: readonly PreviewRow[] };

/** What came of one file; `done` is null for a dry run. */
export type FileOutcome = {
  readonly preview: ImportPreview;
  readonly parts: readonly PartRows[];
  readonly done: { readonly imported: number; readonly duplicates: number } | null;
};

const amountsOf = ({ account: { currency } }: PreviewPart) => inWords({ currency });

const transactionsOf = ({ part, rows }: PartRows) => {
  const { amount } = amountsOf(part);
  return rows.map((row) => ({ date: row.date, amount: amount(row.amount), payee: row.payee, category: row.category }));
};

const balanceOf = (part: PreviewPart) => {
  const { balance } = part;
  if (balance === null) return null;
  const { amount } = amountsOf(part);
  const { date, stated, expected, difference, first } = balance;
  return {
    date,
    stated: amount(stated),
    expected: amount(expected),
    difference: amount(difference),
    first: first && { ...first, difference: amount(first.difference) },
  };
};

const accountOf = ({ part, rows }: PartRows, isDone: boolean) => ({
  account: part.account.name,
  currency: part.account.currency,
  number: part.stated.number,
  imported: isDone ? rows.length : 0,
  duplicates: part.counts.duplicates,
  balance: balanceOf(part),
});

const noticesOf = ({ notices, parts }: ImportPreview): readonly string[] => [
  ...notices,
  ...parts.flatMap((part) => part.notices),
];

const jsonOf = ({ preview, parts, done }: FileOutcome) => ({
  format: preview.format,
  encoding: preview.encoding,
  account: preview.parts[0]?.account.name ?? null,
  currency: preview.parts[0]?.account.currency ?? null,
  questions: preview.questions.map(({ key, text, choices }) => ({ key, text, choices })),
  decisions: preview.decisions.map(({ key, value, reason }) => ({ key, value, reason })),
  notices: noticesOf(preview),
  transactions: parts.flatMap(transactionsOf),
  imported: done?.imported ?? 0,
  duplicates: (done ?? preview.counts).duplicates,
  failed: preview.failed,
  skipped: preview.skipped,
  accounts: parts.map((part) => accountOf(part, done !== null)),
});

const balanceText = (part: PreviewPart): readonly string[] => {
  const balance = balanceOf(part);
  if (balance === null || part.balance?.difference === 0) return [];
  const { date, stated, expected, difference, first } = balance;
  const since = first === null ? '' : ` (first at the end of ${first.by})`;
  return [
    `${part.account.name}: the bank says ${stated} at the end of ${date}, Pecunia ${expected}: a difference of ${difference}${since}.`,
  ];
};

const rowsText = (parts: readonly PartRows[]): string => {
  const several = parts.length > 1;
  const columns = [left('date'), left('payee'), left('category'), right('amount')];
  const rows = parts.flatMap((each) =>
    transactionsOf(each).map(({ date, payee, category, amount }) => [
      ...(several ? [each.part.account.name] : []),
      date,
      payee,
      category,
      amount,
    ]),
  );
  return table(several ? [left('account'), ...columns] : columns, rows);
};

const textOf = ({ preview, parts, done }: FileOutcome): string => {
  const { failed, counts, questions } = preview;
  const count = parts.reduce((sum, { rows }) => sum + rows.length, 0);
  return [
    rowsText(parts),
    ...noticesOf(preview),
    ...failed.map(
      (row) =>
        `line ${row.line}${row.column === null ? '' : `, ${row.column}`}: ${row.reason.replace(/\.$/u, '')}: ${row.raw}`,
    ),
    ...questions.map(questionText),
    ...preview.parts.flatMap(balanceText),
    done === null
      ? `Would import ${count}; ${counts.duplicates} are there already, ${failed.length} cannot be read.`
      : `Imported ${done.imported}; ${done.duplicates} were there already, ${failed.length} could not be read.`,
  ].join('\n');
};

/** Reports on one file. */
export const fileReport = (outcome: FileOutcome): Report => ({ json: jsonOf(outcome), text: textOf(outcome) });

export type Failed = {
  readonly code: string;
  readonly message: string;
  readonly details: Readonly<Record<string, unknown>>;
};

export type NamedOutcome = { readonly fileName: string } & (
  | { readonly outcome: FileOutcome }
  | { readonly error: Failed }
  /** Why it is no file of transactions, as it need not be. */
  | { readonly leftOut: string }
);

const outcomeJson = (file: NamedOutcome) => {
  if ('outcome' in file) return jsonOf(file.outcome);
  return 'leftOut' in file ? { left_out: file.leftOut } : { error: file.error };
};

const outcomeText = (file: NamedOutcome): string => {
  if ('outcome' in file) return textOf(file.outcome);
  return 'leftOut' in file ? `Left out: ${file.leftOut}` : file.error.message;
};

const filesOf = (count: number): string => `${count} file${count === 1 ? '' : 's'}`;

/** Reports on several files: each of them, and what they come to together. */
export const filesReport = (files: readonly NamedOutcome[]): Report => {
  const outcomes = files.flatMap((file) => ('outcome' in file ? [jsonOf(file.outcome)] : []));
  const sum = (count: (json: (typeof outcomes)[number]) => number): number =>
    outcomes.reduce((total, json) => total + count(json), 0);
  const totals = {
    imported: sum(({ imported }) => imported),
    duplicates: sum(({ duplicates }) => duplicates),
    failed: sum(({ failed }) => failed.length),
    left_out: files.filter((file) => 'leftOut' in file).length,
    errors: files.filter((file) => 'error' in file).length,
  };
  return {
    json: {
      files: files.map((file) => ({ file: file.fileName, ...outcomeJson(file) })),
      ...totals,
    },
    text: [
      ...files.map((file) => `${file.fileName}\n${outcomeText(file)}\n`),
      `${filesOf(files.length)}: imported ${totals.imported}; ${totals.duplicates} were there already, ${filesOf(totals.errors)} could not be imported.`,
    ].join('\n'),
  };
};
