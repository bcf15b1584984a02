import type { Writer } from '../database/connection.ts';
import { payeeIdsFor, payeeIdsOf } from '../database/payees.ts';
import { ruleNames } from '../database/rules-names.ts';
import { filedRows } from '../database/rules-rows.ts';
import { packTags } from '../database/tags.ts';
import { splitsOf, updateMany } from '../database/transactions.ts';
import { deleteUnusedPayees } from '../database/unused-payees.ts';
import { changeOf } from '../engine/rules-changes.ts';
import type { FiledRow, RowChange } from '../engine/rules-changes.ts';
import { compileRules } from '../engine/rules.ts';
import type { PlainRule } from '../engine/rules-words.ts';
import { recharge } from './charging.ts';
import { linkTransfers } from './rules-transfers.ts';
import type { TransferWish } from './rules-transfers.ts';
import { splitTransaction } from './transaction-changes.ts';

export type RunOptions = {
  /** The first day of the transactions that they are applied to; empty for all. */
  readonly from: string;
  /** Also changes what the user filed. */
  readonly overwrite: boolean;
};

type Planned = { readonly row: FiledRow; readonly change: RowChange };

const plan = (writer: Writer, rules: readonly PlainRule[], { from, overwrite }: RunOptions): readonly Planned[] => {
  const apply = compileRules(rules, ruleNames(writer));
  const planned: Planned[] = [];
  for (const page of filedRows(writer, from)) {
    for (const row of page) {
      const change = changeOf(row, apply(row), overwrite);
      if (change) planned.push({ row, change });
    }
  }
  return planned;
};

type Columns = Readonly<Record<string, string | number | null>>;

const columnsOf = ({ category, bucketId, tags }: RowChange): Columns => ({
  ...(category === null ? {} : { categoryId: category.id, categoryReason: category.reason }),
  ...(bucketId === null ? {} : { chosenBucketId: bucketId }),
  ...(tags === null ? {} : { tags: packTags(tags) }),
});

const idsOf = (planned: readonly Planned[]): readonly number[] => planned.map(({ row }) => row.id);

/** Writes many changes with one statement for each that is alike. */
const writeColumns = (writer: Writer, planned: readonly Planned[]): void => {
  const alike = Map.groupBy(planned, ({ change }) => JSON.stringify(columnsOf(change)));
  for (const [columns, those] of alike) updateMany(writer, idsOf(those), JSON.parse(columns) as Columns, false);
};

/** Payees that lose their last transaction here go with it. */
const writePayees = (writer: Writer, planned: readonly Planned[]): void => {
  const renamed = planned.filter(({ change }) => change.payee !== null);
  const before = payeeIdsOf(writer, idsOf(renamed));
  const byPayee = Map.groupBy(renamed, ({ change }) => change.payee);
  const ids = payeeIdsFor(writer, new Set([...byPayee.keys()].filter((name) => name !== null)));
  for (const [name, those] of byPayee) {
    const payeeId = name === null ? undefined : ids.get(name);
    if (payeeId !== undefined) updateMany(writer, idsOf(those), { payeeId }, true);
  }
  deleteUnusedPayees(writer, before);
};

const writeSplit = (writer: Writer, { row, change: { split } }: Planned): void => {
  if (split === null) return;
  splitTransaction(writer, row.id, split.parts);
  const parts = splitsOf(writer, row.id).map(({ id }) => id);
  updateMany(writer, parts, { categoryReason: split.reason }, false);
};

const wishOf = ({ row, change }: Planned): readonly TransferWish[] =>
  change.transferAccountId === null ? [] : [{ ...row, toAccountId: change.transferAccountId }];

const isOnlyWish = ({ change: { transferAccountId: _, ...others } }: Planned): boolean =>
  Object.values(others).every((value) => value === null);

/** Applies rules to the transactions that are there, with everything that follows; returns how many changed. */
export const runRules = (writer: Writer, rules: readonly PlainRule[], options: RunOptions): number => {
  const planned = plan(writer, rules, options);
  writePayees(writer, planned);
  writeColumns(writer, planned);
  const recharged = planned.filter(({ change }) => change.category !== null || change.bucketId !== null);
  recharge(writer, { transactions: idsOf(recharged) }, { anew: true });
  for (const each of planned) writeSplit(writer, each);
  const linked = new Set(linkTransfers(writer, planned.flatMap(wishOf)));
  return planned.filter((each) => linked.has(each.row.id) || !isOnlyWish(each)).length;
};
