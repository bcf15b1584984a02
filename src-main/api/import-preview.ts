import type { ImportPreview, PreviewRow } from '../../src-shared/contract/imports.ts';
import { allCategories } from '../database/categories.ts';
import type { Reader } from '../database/connection.ts';
import { transactionsById } from '../database/transaction-list.ts';
import type { ImportChoice, Reading } from '../imports/reading.ts';
import type { ImportTarget } from './import-target.ts';
import type { PlannedRow } from './import-plan.ts';

type Choices = readonly ImportChoice[];

const copied = <T extends { readonly choices: Choices }>(list: readonly T[]) =>
  list.map((item) => ({ ...item, choices: item.choices.map((choice) => ({ ...choice, sample: [...choice.sample] })) }));

const isImported = (row: PlannedRow): boolean => row.status === 'new' || row.status === 'near';

const totalsOf = (plan: readonly PlannedRow[]): ImportPreview['totals'] => {
  let income = 0;
  let expenses = 0;
  for (const row of plan) {
    if (!isImported(row)) continue;
    if (row.amount > 0) income += row.amount;
    else expenses -= row.amount;
  }
  return { income, expenses };
};

const dateRangeOf = (plan: readonly PlannedRow[]): ImportPreview['dateRange'] => {
  const dates = plan.map((row) => row.date).toSorted();
  const [from, to] = [dates[0], dates.at(-1)];
  return from !== undefined && to !== undefined ? { from, to } : null;
};

const countsOf = (plan: readonly PlannedRow[], reading: Reading): ImportPreview['counts'] => {
  const count = (status: PreviewRow['status']): number => plan.filter((row) => row.status === status).length;
  return {
    rows: plan.length,
    new: count('new'),
    duplicates: count('duplicate'),
    near: count('near'),
    failed: reading.failed.length,
    skipped: reading.skipped.length,
  };
};

const nearNotice = (plan: readonly PlannedRow[]): readonly string[] => {
  const near = plan.filter((row) => row.status === 'near').length;
  if (near === 0) return [];
  const words = near === 1 ? 'One row resembles a transaction' : `${near} rows resemble transactions`;
  return [`${words} that you have already, a few days apart: leave out what is the same.`];
};

export type PreviewParts = {
  readonly token: string;
  readonly fileName: string;
  readonly reading: Reading;
  readonly target: ImportTarget;
  readonly plan: readonly PlannedRow[];
};

/** Sums up what an import would do. */
export const previewOf = ({ token, fileName, reading, target, plan }: PreviewParts): ImportPreview => ({
  token,
  fileName,
  format: reading.format,
  encoding: reading.encoding,
  account: { id: target.id, name: target.name, currency: target.currency },
  questions: copied(reading.questions),
  decisions: copied(reading.decisions),
  notices: [...reading.notices, ...target.notices, ...nearNotice(plan)],
  counts: countsOf(plan, reading),
  totals: totalsOf(plan),
  dateRange: dateRangeOf(plan),
  failed: [...reading.failed],
  skipped: [...reading.skipped],
});

/** Returns planned rows as the preview shows them, with the names behind their ids. */
export const previewRows = (reader: Reader, plan: readonly PlannedRow[]): PreviewRow[] => {
  const categories = new Map(allCategories(reader).map((category) => [category.id, category.name]));
  const matched = transactionsById(
    reader,
    plan.flatMap((row) => (row.matchId === null ? [] : [row.matchId])),
  );
  const matches = new Map(
    matched.map(({ id, date, payee, payeeText }) => [id, { id, date, payee: payee === '' ? payeeText : payee }]),
  );
  return plan.map(({ bankId: _, matchId, ...row }) => ({
    ...row,
    category: row.categoryId === null ? null : (categories.get(row.categoryId) ?? null),
    matches: matchId === null ? null : (matches.get(matchId) ?? null),
  }));
};
