import { getAccount } from '../database/accounts.ts';
import type { Writer } from '../database/connection.ts';
import { insertImport } from '../database/imports.ts';
import { addAccount } from './account-changes.ts';
import { writeLedger } from './bulk-ledger.ts';
import { adoptCurrency } from './currency-change.ts';
import { CHOSEN_REASON } from './import-plan.ts';
import type { PlannedRow } from './import-plan.ts';
import type { ImportTarget } from './import-target.ts';

export type ImportRecord = {
  readonly fileName: string;
  readonly format: string;
  readonly encoding: string;
  readonly answers: Readonly<Record<string, string>>;
  readonly failed: number;
};

export type ImportResult = {
  /** Null when nothing was new, so that nothing was written. */
  readonly importId: number | null;
  readonly accountId: number;
  readonly imported: number;
  readonly duplicates: number;
  readonly failed: number;
};

/** Banks list the newest row first or last; rows of one day keep the order in which they happened. */
const oldestFirst = (rows: readonly PlannedRow[]): readonly PlannedRow[] => {
  const first = rows[0]?.date ?? '';
  const last = rows.at(-1)?.date ?? '';
  const inOrder = first > last ? rows.toReversed() : rows;
  return inOrder.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
};

const accountFor = (writer: Writer, target: ImportTarget): { readonly id: number; readonly onBudget: boolean } => {
  if (target.id !== null) return getAccount(writer, target.id);
  if (target.adoptsCurrency) adoptCurrency(writer, target.currency);
  return addAccount(writer, { name: target.name, type: 'bank', currency: target.currency });
};

/** Writes a plan's new rows with their payees, charges and allocations, exactly as the preview showed them. */
export const commitImport = (
  writer: Writer,
  plan: readonly PlannedRow[],
  target: ImportTarget,
  record: ImportRecord,
): ImportResult => {
  const rows = oldestFirst(plan.filter((row) => row.status === 'new' || row.status === 'near'));
  const duplicates = plan.filter((row) => row.status === 'duplicate').length;
  if (rows.length === 0 && target.id !== null) {
    return { importId: null, accountId: target.id, imported: 0, duplicates, failed: record.failed };
  }
  const { id: accountId, onBudget } = accountFor(writer, target);
  const { answers, ...rest } = record;
  const importId = insertImport(writer, {
    ...rest,
    accountId,
    answers: JSON.stringify(answers),
    imported: rows.length,
    duplicates,
  });
  writeLedger(
    writer,
    rows.map(({ date, amount, payee, payeeText, categoryId, reason, notes, bankId }) => ({
      accountId,
      onBudget,
      date,
      amount,
      payee,
      payeeText,
      categoryId,
      notes,
      bankId,
      importId,
      categoryReason: reason === CHOSEN_REASON ? '' : reason,
      transferWith: null,
    })),
  );
  return { importId, accountId, imported: rows.length, duplicates, failed: record.failed };
};
