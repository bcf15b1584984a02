import { bulkInsert, nextId } from '../database/bulk-insert.ts';
import type { Value } from '../database/bulk-insert.ts';
import { allCategories } from '../database/categories.ts';
import type { CategoryRow } from '../database/categories.ts';
import type { Writer } from '../database/connection.ts';
import { payeeIdsFor } from '../database/payees.ts';
import { readSettings } from '../database/settings.ts';
import { withoutIndexes } from '../database/without-indexes.ts';
import { allocateByShares } from '../engine/allocation.ts';
import { chargedBucket, flowOf } from '../engine/charging.ts';
import type { Flow } from '../engine/charging.ts';
import { autoStrategy } from './charging.ts';

/** One of many whole transactions written at once. */
export type LedgerDraft = {
  readonly accountId: number;
  readonly onBudget: boolean;
  readonly date: string;
  readonly amount: number;
  readonly payee: string;
  readonly payeeText: string;
  readonly categoryId: number | null;
  readonly categoryReason: string;
  readonly notes: string;
  readonly bankId: string | null;
  readonly importId: number | null;
  /** The place in the list of the other side, when both are one transfer between accounts on the budget. */
  readonly transferWith: number | null;
};

type Charge = { readonly flow: Flow; readonly bucketId: number | null };

type Income = { readonly draft: LedgerDraft; readonly id: number };

const charger = (writer: Writer): ((draft: LedgerDraft) => Charge) => {
  const { defaultBucketId } = readSettings(writer);
  const categories = new Map<number, CategoryRow>(allCategories(writer).map((category) => [category.id, category]));
  return ({ categoryId, onBudget, amount, transferWith }) => {
    const category = categoryId === null ? undefined : categories.get(categoryId);
    const flow = flowOf({ onBudget, isTransfer: transferWith !== null, amount, categoryKind: category?.kind ?? null });
    const categoryBucketId = category?.bucketId ?? null;
    return { flow, bucketId: chargedBucket({ flow, categoryBucketId, chosenBucketId: null, defaultBucketId }) };
  };
};

const COLUMNS = [
  'id',
  'account_id',
  'date',
  'amount',
  'payee_id',
  'payee_text',
  'category_id',
  'category_reason',
  'bucket_id',
  'flow',
  'notes',
  'import_id',
  'bank_id',
  'transfer_id',
  'command_id',
] as const;

/** Writes the rows and returns the incomes among them. */
const insertRows = (writer: Writer, drafts: readonly LedgerDraft[]): readonly Income[] => {
  const payees = payeeIdsFor(writer, new Set(drafts.map((draft) => draft.payee)));
  const chargeOf = charger(writer);
  const firstId = nextId(writer, 'transactions');
  const incomes: Income[] = [];
  const rows = function* (): Generator<readonly Value[]> {
    for (const [index, draft] of drafts.entries()) {
      const { flow, bucketId } = chargeOf(draft);
      const id = firstId + index;
      if (flow === 1 && draft.amount > 0) incomes.push({ draft, id });
      yield [
        id,
        draft.accountId,
        draft.date,
        draft.amount,
        payees.get(draft.payee) ?? null,
        draft.payeeText,
        draft.categoryId,
        draft.categoryReason,
        bucketId,
        flow,
        draft.notes,
        draft.importId,
        draft.bankId,
        draft.transferWith === null ? null : firstId + draft.transferWith,
        writer.commandId,
      ];
    }
  };
  withoutIndexes(writer, 'transactions', drafts.length, () => bulkInsert(writer, 'transactions', COLUMNS, rows()));
  return incomes;
};

const ALLOCATION_COLUMNS = [
  'id',
  'date',
  'amount',
  'description',
  'strategy_id',
  'transaction_id',
  'automatic',
  'command_id',
];
const ENTRY_COLUMNS = ['id', 'bucket_id', 'date', 'amount', 'type', 'allocation_id', 'description', 'command_id'];

/** Divides every income by the strategy of the settings. */
const allocateIncomes = (writer: Writer, incomes: readonly Income[]): void => {
  const strategy = autoStrategy(writer);
  if (!strategy) return;
  let allocationId = nextId(writer, 'allocations');
  let entryId = nextId(writer, 'bucket_entries');
  const allocations: Value[][] = [];
  const entries: Value[][] = [];
  for (const { draft, id } of incomes) {
    const { date, payee } = draft;
    const parts = allocateByShares(draft.amount, strategy.shares).parts.filter((part) => part.amount !== 0);
    const amount = parts.reduce((sum, part) => sum + part.amount, 0);
    allocations.push([allocationId, date, amount, payee, strategy.id, id, 1, writer.commandId]);
    for (const part of parts) {
      entries.push([entryId, part.bucketId, date, part.amount, 'allocation', allocationId, payee, writer.commandId]);
      entryId += 1;
    }
    allocationId += 1;
  }
  bulkInsert(writer, 'allocations', ALLOCATION_COLUMNS, allocations);
  bulkInsert(writer, 'bucket_entries', ENTRY_COLUMNS, entries);
};

/** Writes many transactions, oldest first, with their payees, charges and automatic allocations. */
export const writeLedger = (writer: Writer, drafts: readonly LedgerDraft[]): void => {
  allocateIncomes(writer, insertRows(writer, drafts));
};
