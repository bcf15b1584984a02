import type { ImportPreview, PreviewPart, PreviewRow } from '../../src-shared/contract/imports.ts';
import type { Transaction } from '../../src-shared/contract/transactions.ts';
import { PecuniaError } from '../../src-shared/errors.ts';
import { MAX_AMOUNT } from '../../src-shared/money.ts';
import { appName } from '../../src-shared/other-apps.ts';
import { allCategories } from '../database/categories.ts';
import type { Reader } from '../database/connection.ts';
import { transactionsById } from '../database/transaction-list.ts';
import type { ImportChoice, Reading } from '../imports/reading.ts';
import { balanceCheckOf, reconciledNotices } from './import-balance.ts';
import { openingNotice, planOpenings } from './import-opening.ts';
import type { Opening, OpeningPlan } from './import-opening.ts';
import { otherSideNotices } from './import-other-sides.ts';
import type { ImportTarget } from './import-target.ts';
import { daysOf, isImported } from './import-plan.ts';
import type { PlannedRow } from './import-plan.ts';

type Choices = readonly ImportChoice[];

const copied = <T extends { readonly choices: Choices }>(list: readonly T[]) =>
  list.map((item) => ({ ...item, choices: item.choices.map((choice) => ({ ...choice, sample: [...choice.sample] })) }));

const totalsOf = (rows: readonly PlannedRow[], { name }: ImportTarget): PreviewPart['totals'] => {
  let income = 0;
  let expenses = 0;
  for (const row of rows) {
    if (!isImported(row)) continue;
    if (row.amount > 0) income += row.amount;
    else expenses -= row.amount;
  }
  if (Math.max(income, expenses) > MAX_AMOUNT) {
    throw new PecuniaError(
      'amount_too_large',
      `The amounts of the rows for “${name}” sum to more than Pecunia can keep exactly. Check how the amounts are written in the file, or leave that account out.`,
      { account: name },
    );
  }
  return { income, expenses };
};

const countsOf = (rows: readonly PlannedRow[]): PreviewPart['counts'] => {
  const counts = { new: 0, duplicate: 0, near: 0, left_out: 0 };
  for (const { status } of rows) counts[status] += 1;
  const { duplicate: duplicates, left_out: leftOut, ...others } = counts;
  return { rows: rows.length, duplicates, leftOut, ...others };
};

const nearNotice = (rows: readonly PlannedRow[]): readonly string[] => {
  const near = rows.filter((row) => row.status === 'near').length;
  if (near === 0) return [];
  const words = near === 1 ? 'One row resembles a transaction' : `${near} rows resemble transactions`;
  return [`${words} that you have already, a few days apart: leave out what is the same.`];
};

const MOST_NAMES = 12;

/** Returns the names of the categories that the import makes, in the order of the file. */
export const newCategories = (plan: readonly PlannedRow[]): readonly string[] => {
  const names = new Set<string>();
  for (const row of plan) {
    if (!isImported(row)) continue;
    for (const { newCategory } of [row, ...row.splits]) if (newCategory !== null) names.add(newCategory);
  }
  return [...names];
};

const categoryNotice = ({ exportOf }: Reading, plan: readonly PlannedRow[]): readonly string[] => {
  if (exportOf === null) return [];
  const names = newCategories(plan);
  if (names.length === 0) return [];
  const more = names.length > MOST_NAMES ? ` and ${names.length - MOST_NAMES} more` : '';
  const count = names.length === 1 ? 'One category' : `${names.length} categories`;
  const verb = names.length === 1 ? 'is' : 'are';
  return [
    `${count} of your ${appName(exportOf)} export ${verb} made anew: ${names.slice(0, MOST_NAMES).join(', ')}${more}.`,
  ];
};

export type PreviewParts = {
  readonly token: string;
  readonly revision: string;
  readonly fileName: string;
  readonly reading: Reading;
  readonly targets: readonly ImportTarget[];
  readonly openings: readonly (Opening | null)[];
  readonly plan: readonly PlannedRow[];
  readonly importedBefore: ImportPreview['importedBefore'];
};

const byPart = ({ plan, targets }: PreviewParts): readonly (readonly PlannedRow[])[] => {
  if (targets.length === 1) return [plan];
  const parts = targets.map((): PlannedRow[] => []);
  for (const row of plan) parts[row.part]?.push(row);
  return parts;
};

const partsOf = (reader: Reader, given: PreviewParts): PreviewPart[] => {
  const { reading, targets } = given;
  const openings = planOpenings(reader, given);
  const rows = byPart(given);
  const openingFor = (name: string): OpeningPlan | null =>
    openings.find((each, at) => each && targets[at]?.name === name) ?? null;
  return reading.statements.flatMap((statement, index) => {
    const target = targets[index];
    const own = rows[index];
    if (!target || !own) return [];
    const together = targets.flatMap(({ name }, at) => (name === target.name ? [rows[at] ?? []] : []));
    const all = together.length === 1 ? own : together.flat();
    const opening = openings[index] ?? null;
    const { number, name } = statement.account;
    return {
      key: String(index),
      stated: { number, name },
      account: { id: target.id, name: target.name, currency: target.currency },
      because: target.because,
      leftOut: target.leftOut,
      counts: countsOf(own),
      totals: totalsOf(own, target),
      dateRange: daysOf(own),
      balance: balanceCheckOf(reader, { statement, target, rows: all, opening: openingFor(target.name) }),
      notices: [
        ...target.notices,
        ...(opening ? [openingNotice(opening, target)] : []),
        ...reconciledNotices(reader, target, own),
        ...otherSideNotices(own),
        ...nearNotice(own),
      ],
    };
  });
};

/** Sums up what an import would do. */
export const previewOf = (reader: Reader, given: PreviewParts): ImportPreview => {
  const { token, revision, fileName, reading, plan, importedBefore } = given;
  return {
    token,
    revision,
    fileName,
    format: reading.format,
    exportOf: reading.exportOf,
    encoding: reading.encoding,
    parts: partsOf(reader, given),
    questions: copied(reading.questions),
    decisions: copied(reading.decisions),
    notices: [...reading.notices, ...categoryNotice(reading, plan)],
    importedBefore,
    counts: { ...countsOf(plan), failed: reading.failed.length, skipped: reading.skipped.length },
    failed: [...reading.failed],
    skipped: [...reading.skipped],
  };
};

type Filing = Pick<PreviewRow, 'payee' | 'categoryId' | 'category' | 'tags' | 'splits'>;

/** Returns planned rows as the preview shows them, with the names behind their ids; what is there already as it is there. */
export const previewRows = (reader: Reader, plan: readonly PlannedRow[]): PreviewRow[] => {
  const categories = new Map(allCategories(reader).map((category) => [category.id, category.name]));
  const nameOf = (categoryId: number | null, newCategory: string | null = null): string | null =>
    categoryId === null ? newCategory : (categories.get(categoryId) ?? null);
  const ids = plan.flatMap((row) => (row.matchId === null ? [] : [row.matchId]));
  const matched = new Map(transactionsById(reader, ids).map((transaction) => [transaction.id, transaction]));
  const planned = ({ payee, categoryId, newCategory, tags, splits }: PlannedRow): Filing => ({
    payee,
    categoryId,
    category: nameOf(categoryId, newCategory),
    tags: [...tags],
    splits: splits.map(({ amount, notes, ...split }) => ({
      amount,
      category: nameOf(split.categoryId, split.newCategory),
      notes,
    })),
  });
  const known = ({ payee, payeeText, categoryId, tags, splits }: Transaction): Filing => ({
    payee: payee === '' ? payeeText : payee,
    categoryId,
    category: nameOf(categoryId),
    tags,
    splits: splits.map(({ amount, notes, ...split }) => ({ amount, category: nameOf(split.categoryId), notes })),
  });
  return plan.map((row) => {
    const match = row.matchId === null ? undefined : matched.get(row.matchId);
    const { row: place, line, date, amount, payeeText, notes, confidence, reason, transferTo, status } = row;
    return {
      row: place,
      line,
      date,
      amount,
      payeeText,
      notes,
      confidence,
      reason,
      transferTo,
      status,
      ...(match && status === 'duplicate' ? known(match) : planned(row)),
      matches: match
        ? { id: match.id, date: match.date, payee: match.payee === '' ? match.payeeText : match.payee }
        : null,
    };
  });
};
