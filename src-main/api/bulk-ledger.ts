import { bulkInsert, nextId } from '../database/bulk-insert.ts';
import { allCategories } from '../database/categories.ts';
import type { CategoryRow } from '../database/categories.ts';
import type { Writer } from '../database/connection.ts';
import { payeeIdsFor } from '../database/payees.ts';
import { readSettings } from '../database/settings.ts';
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

type Charged = {
  readonly draft: LedgerDraft;
  readonly id: number;
  readonly flow: Flow;
  readonly bucketId: number | null;
};

type Value = string | number | null;

const charge = (writer: Writer, drafts: readonly LedgerDraft[]): readonly Charged[] => {
  const { defaultBucketId } = readSettings(writer);
  const categories = new Map<number, CategoryRow>(allCategories(writer).map((category) => [category.id, category]));
  const firstId = nextId(writer, 'transactions');
  return drafts.map((draft, index) => {
    const category = draft.categoryId === null ? undefined : categories.get(draft.categoryId);
    const { onBudget, amount } = draft;
    const flow = flowOf({
      onBudget,
      isTransfer: draft.transferWith !== null,
      amount,
      categoryKind: category?.kind ?? null,
    });
    const bucketId = chargedBucket({
      flow,
      categoryBucketId: category?.bucketId ?? null,
      chosenBucketId: null,
      defaultBucketId,
    });
    return { draft, id: firstId + index, flow, bucketId };
  });
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

const insertRows = (writer: Writer, charged: readonly Charged[]): void => {
  const payees = payeeIdsFor(writer, new Set(charged.map(({ draft }) => draft.payee)));
  const rows = charged.map(({ draft, id, flow, bucketId }): readonly Value[] => [
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
    draft.transferWith === null ? null : (charged[draft.transferWith]?.id ?? null),
    writer.commandId,
  ]);
  bulkInsert(writer, 'transactions', { columns: COLUMNS, rows });
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
const allocateIncomes = (writer: Writer, charged: readonly Charged[]): void => {
  const strategy = autoStrategy(writer);
  if (!strategy) return;
  let allocationId = nextId(writer, 'allocations');
  let entryId = nextId(writer, 'bucket_entries');
  const allocations: Value[][] = [];
  const entries: Value[][] = [];
  for (const { draft, id } of charged.filter(({ draft: { amount }, flow }) => flow === 1 && amount > 0)) {
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
  bulkInsert(writer, 'allocations', { columns: ALLOCATION_COLUMNS, rows: allocations });
  bulkInsert(writer, 'bucket_entries', { columns: ENTRY_COLUMNS, rows: entries });
};

/** Writes many transactions, oldest first, with their payees, charges and automatic allocations. */
export const writeLedger = (writer: Writer, drafts: readonly LedgerDraft[]): void => {
  const charged = charge(writer, drafts);
  insertRows(writer, charged);
  allocateIncomes(writer, charged);
};
