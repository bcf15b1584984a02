import type { PreviewRow } from '../../src-shared/contract/imports.ts';
import { addDays } from '../../src-shared/date.ts';
import { foldName } from '../../src-shared/fold-name.ts';
import type { Reader } from '../database/connection.ts';
import { filedUnder, ledgerBetween } from '../database/imports.ts';
import { allCategories, getCategory } from '../database/categories.ts';
import { listRules } from '../database/rules.ts';
import { createCategorizer } from '../engine/categorize.ts';
import type { CategorizerInput, CategorizerResult, PayeeHistory } from '../engine/categorize.ts';
import { createPayeeCleaner } from '../engine/clean-payee.ts';
import { matchDuplicates, NEAR_DAYS } from '../engine/match-duplicates.ts';
import type { DuplicateMatch, LedgerRow } from '../engine/match-duplicates.ts';
import type { Reading, ReadRow } from '../imports/reading.ts';

export type PlannedRow = Omit<PreviewRow, 'category' | 'matches'> & {
  readonly bankId: string | null;
  /** The transaction that it repeats or resembles. */
  readonly matchId: number | null;
};

export type PlanChoices = {
  readonly leftOut: readonly number[];
  /** Categories that the user chose, by line. */
  readonly categories: Readonly<Record<string, number | null>>;
};

const rangeOf = (rows: readonly ReadRow[]): { readonly from: string; readonly to: string } | null => {
  let from: string | null = null;
  let to: string | null = null;
  for (const { date } of rows) {
    if (from === null || date < from) from = date;
    if (to === null || date > to) to = date;
  }
  return from === null || to === null ? null : { from, to };
};

const ledgerFor = (
  reader: Reader,
  accountId: number | null,
  rows: readonly ReadRow[],
): readonly LedgerRow<number>[] => {
  const range = rangeOf(rows);
  if (accountId === null || range === null) return [];
  return ledgerBetween(reader, accountId, addDays(range.from, -NEAR_DAYS), addDays(range.to, NEAR_DAYS));
};

/** The categorizer asks by lower-case name, the vault keeps payees by folded name. */
const historyFor = (reader: Reader, payees: Iterable<string>): ReadonlyMap<string, PayeeHistory<number>> => {
  const names = new Map([...payees].map((payee) => [payee.toLowerCase(), foldName(payee)]));
  const byFolded = new Map<string, PayeeHistory<number>>();
  for (const { payee, categoryId, count } of filedUnder(reader, [...new Set(names.values())])) {
    const past = byFolded.get(payee) ?? { categoryId, count: 0, total: 0 };
    const best = count > past.count ? { categoryId, count } : past;
    byFolded.set(payee, { ...best, total: past.total + count });
  }
  const history = new Map<string, PayeeHistory<number>>();
  for (const [name, folded] of names) {
    const past = byFolded.get(folded);
    if (past) history.set(name, past);
  }
  return history;
};

const cleanAll = (rows: readonly ReadRow[]): ReadonlyMap<string, string> => {
  const clean = createPayeeCleaner();
  return new Map(rows.map(({ payeeText }) => [payeeText, clean(payeeText)]));
};

const categorizerFor = (
  reader: Reader,
  payees: Iterable<string>,
): ((input: CategorizerInput) => CategorizerResult<number>) =>
  createCategorizer({
    rules: listRules(reader),
    history: historyFor(reader, payees),
    categories: allCategories(reader),
  });

/** The reason of a category that the user chose in the preview; a row filed by the user keeps none. */
export const CHOSEN_REASON = 'You chose it';

const chosen = (categoryId: number | null) => ({ categoryId, confidence: 1, reason: CHOSEN_REASON });

const statusOf = (match: DuplicateMatch<number>, leftOut: boolean): PreviewRow['status'] => {
  if (match.kind === 'duplicate') return 'duplicate';
  return leftOut ? 'left_out' : match.kind;
};

/** Decides for each row read what the import will do with it; pure but for the ledger that it reads. */
export const planImport = (
  reader: Reader,
  reading: Reading,
  accountId: number | null,
  choices: PlanChoices,
): readonly PlannedRow[] => {
  const { rows } = reading;
  for (const categoryId of Object.values(choices.categories)) if (categoryId !== null) getCategory(reader, categoryId);
  const matches = matchDuplicates<number>({
    incoming: rows,
    ledger: ledgerFor(reader, accountId, rows),
  });
  const clean = cleanAll(rows);
  const categorize = categorizerFor(reader, clean.values());
  const leftOut = new Set(choices.leftOut);
  return rows.map((row, index) => {
    const payee = clean.get(row.payeeText) ?? row.payeeText;
    const match = matches[index] ?? { kind: 'new' };
    const { line, date, amount, payeeText, notes, bankId, bankCategory } = row;
    const own = choices.categories[String(line)];
    const filed = own === undefined ? categorize({ payeeText, payee, amount, bankCategory }) : chosen(own);
    return {
      line,
      date,
      amount,
      payee,
      payeeText,
      notes,
      bankId,
      categoryId: filed.categoryId,
      confidence: filed.confidence,
      reason: filed.reason,
      status: statusOf(match, leftOut.has(line)),
      matchId: match.kind === 'new' ? null : match.of,
    };
  });
};
