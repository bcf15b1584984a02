import { foldName } from '../../src-shared/fold-name.ts';
import { getAccount } from '../database/accounts.ts';
import type { AccountRow } from '../database/accounts.ts';
import type { Writer } from '../database/connection.ts';
import { getTransaction } from '../database/transactions.ts';
import type { LedgerDraft } from './bulk-ledger.ts';
import { CHOSEN_REASON } from './import-filing.ts';
import type { PlannedRow } from './import-plan.ts';

/** Where a row of the plan goes. */
export type Destination = { readonly account: AccountRow; readonly importId: number };

type Sources = {
  readonly destinations: readonly (Destination | null)[];
  /** Ids of the categories that this import made, by folded name. */
  readonly made: ReadonlyMap<string, number>;
};

/** Banks list the newest row first or last; rows of one day keep the order in which they happened. */
const oldestFirst = (rows: readonly PlannedRow[]): readonly PlannedRow[] => {
  const first = rows[0]?.date ?? '';
  const last = rows.at(-1)?.date ?? '';
  const inOrder = first > last ? rows.toReversed() : rows;
  return inOrder.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
};

/** Returns the rows in the order in which they happened over all accounts. */
export const inOrder = (rows: readonly PlannedRow[]): readonly PlannedRow[] => {
  if (rows.every(({ part }) => part === rows[0]?.part)) return oldestFirst(rows);
  const lists = [...Map.groupBy(rows, ({ part }) => part).values()].flatMap(oldestFirst);
  return lists.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
};

const categoryOf = (
  { categoryId, newCategory }: Pick<PlannedRow, 'categoryId' | 'newCategory'>,
  made: Sources['made'],
): number | null => categoryId ?? (newCategory === null ? null : (made.get(foldName(newCategory)) ?? null));

/** What the user filed keeps no reason, which is how it is known as theirs. */
const keptReason = ({ reason, byUser }: PlannedRow): string => (byUser || reason === CHOSEN_REASON ? '' : reason);

const specials = (writer: Writer, row: PlannedRow, made: Sources['made']): Partial<LedgerDraft> => {
  const { tags, bucketId, splits, link } = row;
  const other = link?.kind === 'ledger' ? getTransaction(writer, link.id) : null;
  return {
    ...(tags.length === 0 ? {} : { tags }),
    ...(bucketId === null ? {} : { chosenBucketId: bucketId }),
    ...(splits.length === 0
      ? {}
      : {
          parts: splits.map(({ amount, notes, ...split }) => ({ amount, notes, categoryId: categoryOf(split, made) })),
        }),
    ...(other ? { linkedTo: { id: other.id, onBudget: getAccount(writer, other.accountId).onBudget } } : {}),
  };
};

const isPlain = ({ tags, bucketId, splits, link }: PlannedRow): boolean =>
  tags.length === 0 && bucketId === null && splits.length === 0 && link === null;

/** Turns planned rows, in the order in which they happened, into what is written to the ledger. */
export const draftsOf = (
  writer: Writer,
  rows: readonly PlannedRow[],
  { destinations, made }: Sources,
): readonly LedgerDraft[] => {
  const places = new Map<number, number>();
  if (rows.some(({ link }) => link?.kind === 'row')) rows.forEach(({ row }, place) => places.set(row, place));
  const drafts: LedgerDraft[] = [];
  for (const row of rows) {
    const destination = destinations[row.part];
    if (!destination) continue;
    const { date, amount, payee, payeeText, notes, bankId, link } = row;
    const draft: LedgerDraft = {
      accountId: destination.account.id,
      onBudget: destination.account.onBudget,
      importId: destination.importId,
      date,
      amount,
      payee,
      payeeText,
      categoryId: categoryOf(row, made),
      categoryReason: keptReason(row),
      notes,
      bankId,
      transferWith: link?.kind === 'row' ? (places.get(link.row) ?? null) : null,
    };
    drafts.push(isPlain(row) ? draft : { ...draft, ...specials(writer, row, made) });
  }
  return drafts;
};
