import { bulkInsert, nextId } from '../database/bulk-insert.ts';
import type { Value } from '../database/bulk-insert.ts';
import { allCategories } from '../database/categories.ts';
import type { CategoryRow } from '../database/categories.ts';
import type { Writer } from '../database/connection.ts';
import { payeeIdsFor } from '../database/payees.ts';
import { readSettings } from '../database/settings.ts';
import { packTags } from '../database/tags.ts';
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
  /** The place in the list of the other side of a transfer. */
  readonly transferWith: number | null;
  /** The other side of a transfer, where it is a transaction that is there already. */
  readonly linkedTo?: { readonly id: number; readonly onBudget: boolean };
  readonly tags?: readonly string[];
  /** The bucket to charge, rather than the category's; of what is split it is the parts'. */
  readonly chosenBucketId?: number;
  /** What a split transaction is divided into; the parts sum to its amount. */
  readonly parts?: readonly LedgerPart[];
};

export type LedgerPart = { readonly amount: number; readonly categoryId: number | null; readonly notes: string };

type Charge = { readonly flow: Flow; readonly bucketId: number | null };

/** What decides where a row counts. */
type Leaf = Pick<LedgerDraft, 'amount' | 'categoryId' | 'onBudget'> & {
  readonly isTransfer: boolean;
  readonly chosenBucketId: number | null;
};

type Income = Pick<LedgerDraft, 'date' | 'amount' | 'payee'> & { readonly id: number };

const charger = (writer: Writer): ((leaf: Leaf) => Charge) => {
  const { defaultBucketId } = readSettings(writer);
  const categories = new Map<number, CategoryRow>(allCategories(writer).map((category) => [category.id, category]));
  return ({ categoryId, onBudget, amount, isTransfer, chosenBucketId }) => {
    const category = categoryId === null ? undefined : categories.get(categoryId);
    const flow = flowOf({ onBudget, isTransfer, amount, categoryKind: category?.kind ?? null });
    const categoryBucketId = category?.bucketId ?? null;
    return { flow, bucketId: chargedBucket({ flow, categoryBucketId, chosenBucketId, defaultBucketId }) };
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

/** Columns that are written only where a row of the list needs them, so that plain lists stay small. */
const MORE_COLUMNS = ['tags', 'chosen_bucket_id', 'parent_id', 'is_split'] as const;

const isPlain = ({ tags, chosenBucketId, parts }: LedgerDraft): boolean =>
  tags === undefined && chosenBucketId === undefined && parts === undefined;

const NOT_CHARGED: Charge = { flow: 0, bucketId: null };

/** What the rows of one list have in common. */
type Writing = {
  readonly drafts: readonly LedgerDraft[];
  readonly firstId: number;
  readonly commandId: number;
  readonly payees: ReadonlyMap<string, number>;
  readonly chargeOf: (leaf: Leaf) => Charge;
  /** Whether the rows have the further columns. */
  readonly isTold: boolean;
  readonly incomes: Income[];
};

const noteIncome = ({ incomes }: Writing, { flow }: Charge, income: Income): void => {
  if (flow === 1 && income.amount > 0) incomes.push(income);
};

const chargeWhole = ({ drafts, chargeOf }: Writing, draft: LedgerDraft): Charge => {
  const { amount, categoryId, onBudget, transferWith, linkedTo, chosenBucketId = null, parts } = draft;
  if (parts !== undefined) return NOT_CHARGED;
  const otherOnBudget = transferWith === null ? linkedTo?.onBudget : drafts[transferWith]?.onBudget;
  return chargeOf({ amount, categoryId, onBudget, isTransfer: otherOnBudget === true, chosenBucketId });
};

const wholeRows = function* (writing: Writing): Generator<readonly Value[]> {
  const { drafts, firstId, payees, commandId, isTold } = writing;
  for (const [index, draft] of drafts.entries()) {
    const { date, amount, payee, parts, transferWith } = draft;
    const id = firstId + index;
    const charge = chargeWhole(writing, draft);
    noteIncome(writing, charge, { id, date, amount, payee });
    const row: Value[] = [
      id,
      draft.accountId,
      date,
      amount,
      payees.get(payee) ?? null,
      draft.payeeText,
      parts === undefined ? draft.categoryId : null,
      draft.categoryReason,
      charge.bucketId,
      charge.flow,
      draft.notes,
      draft.importId,
      draft.bankId,
      transferWith === null ? (draft.linkedTo?.id ?? null) : firstId + transferWith,
      commandId,
    ];
    if (isTold) {
      const chosen = parts === undefined ? (draft.chosenBucketId ?? null) : null;
      row.push(packTags(draft.tags ?? []), chosen, null, parts === undefined ? 0 : 1);
    }
    yield row;
  }
};

/** The parts of split transactions follow all the whole ones, so that these count up without a gap. */
const partRows = function* (writing: Writing): Generator<readonly Value[]> {
  const { drafts, firstId, payees, commandId, chargeOf } = writing;
  let id = firstId + drafts.length;
  for (const [index, draft] of drafts.entries()) {
    const { accountId, onBudget, date, payee, chosenBucketId = null, parts = [] } = draft;
    for (const { amount, categoryId, notes } of parts) {
      const charge = chargeOf({ amount, categoryId, onBudget, isTransfer: false, chosenBucketId });
      noteIncome(writing, charge, { id, date, amount, payee });
      const head = [id, accountId, date, amount, payees.get(payee) ?? null, '', categoryId, ''];
      yield [
        ...head,
        charge.bucketId,
        charge.flow,
        notes,
        null,
        null,
        null,
        commandId,
        '',
        chosenBucketId,
        firstId + index,
        0,
      ];
      id += 1;
    }
  }
};

const allRows = function* (writing: Writing): Generator<readonly Value[]> {
  yield* wholeRows(writing);
  if (writing.isTold) yield* partRows(writing);
};

/** Writes the rows and returns the incomes among them, and the id of the first. */
const insertRows = (writer: Writer, drafts: readonly LedgerDraft[]): Pick<Writing, 'incomes' | 'firstId'> => {
  const writing: Writing = {
    drafts,
    firstId: nextId(writer, 'transactions'),
    commandId: writer.commandId,
    payees: payeeIdsFor(writer, new Set(drafts.map((draft) => draft.payee))),
    chargeOf: charger(writer),
    isTold: !drafts.every(isPlain),
    incomes: [],
  };
  const columns = writing.isTold ? [...COLUMNS, ...MORE_COLUMNS] : COLUMNS;
  const write = (): void => bulkInsert(writer, 'transactions', columns, allRows(writing));
  withoutIndexes(writer, 'transactions', drafts.length, write);
  return writing;
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
  for (const { id, date, payee, amount: income } of incomes) {
    const parts = allocateByShares(income, strategy.shares).parts.filter((part) => part.amount !== 0);
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

/**
 * Writes many transactions, oldest first, with their payees, parts, charges and automatic allocations. Returns the id of the
 * first; the others, without the parts, count up from it.
 */
export const writeLedger = (writer: Writer, drafts: readonly LedgerDraft[]): number => {
  const { incomes, firstId } = insertRows(writer, drafts);
  allocateIncomes(writer, incomes);
  return firstId;
};
