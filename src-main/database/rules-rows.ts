import type { FiledRow } from '../engine/rules-changes.ts';
import type { Reader } from './connection.ts';
import { unpackTags } from './tags.ts';
import type { UnlinkedRow } from './transfers.ts';

type Row = Omit<FiledRow, 'payee' | 'tags' | 'isSplit' | 'isTransfer' | 'isInternal' | 'isReconciled'> & {
  readonly payeeId: number | null;
  readonly tags: string;
  readonly isSplit: number;
  readonly isTransfer: number;
  readonly isInternal: number;
  readonly isReconciled: number;
};

const PAGE = `
  SELECT t.id, t.account_id AS accountId, t.date, t.amount, t.payee_id AS payeeId, t.payee_text AS payeeText, t.notes,
    t.category_id AS categoryId, t.category_reason AS categoryReason, t.chosen_bucket_id AS chosenBucketId, t.tags,
    t.is_split AS isSplit, t.transfer_id IS NOT NULL AS isTransfer,
    t.transfer_id IS NOT NULL AND t.flow = 0 AS isInternal, t.reconciliation_id IS NOT NULL AS isReconciled
  FROM transactions t
  WHERE t.parent_id IS NULL AND (t.date, t.id) < (:date, :id) AND t.date >= :from
  ORDER BY t.date DESC, t.id DESC LIMIT :limit`;

const PAGE_ROWS = 2_000;

const LAST = { date: '9999-12-31', id: Number.MAX_SAFE_INTEGER };

const payeeNames = (reader: Reader): ReadonlyMap<number, string> =>
  new Map(reader.sql('SELECT id, name FROM payees').raw().all() as readonly (readonly [number, string])[]);

/** Hands out the whole transactions from a day on, newest first, in pages between which others may use the vault. */
export const filedRows = function* (reader: Reader, from: string): Generator<readonly FiledRow[]> {
  const names = payeeNames(reader);
  const nameOf = (id: number | null): string => (id === null ? '' : (names.get(id) ?? ''));
  let after: { readonly date: string; readonly id: number } | undefined = LAST;
  while (after) {
    const rows: readonly Row[] = reader
      .sql(PAGE)
      .all({ date: after.date, id: after.id, from, limit: PAGE_ROWS }) as readonly Row[];
    yield rows.map(({ payeeId, tags, isSplit, isTransfer, isInternal, isReconciled, ...row }) => ({
      ...row,
      payee: nameOf(payeeId),
      tags: unpackTags(tags),
      isSplit: isSplit === 1,
      isTransfer: isTransfer === 1,
      isInternal: isInternal === 1,
      isReconciled: isReconciled === 1,
    }));
    after = rows.length < PAGE_ROWS ? undefined : rows.at(-1);
  }
};

const UNLINKED = `
  SELECT id, account_id AS accountId, date, amount FROM transactions
  WHERE account_id = :accountId AND date BETWEEN :from AND :to
    AND parent_id IS NULL AND is_split = 0 AND transfer_id IS NULL
  ORDER BY date, id`;

/** Returns an account's whole transactions between two days that are no side of a transfer yet. */
export const unlinkedOn = (reader: Reader, accountId: number, from: string, to: string): readonly UnlinkedRow[] =>
  reader.sql(UNLINKED).all({ accountId, from, to }) as readonly UnlinkedRow[];

const BY_HAND = `
  SELECT NOT EXISTS (SELECT 1 FROM imports WHERE account_id = a.id AND undone_at IS NULL) AS byHand,
    (SELECT max(date) FROM reconciliations WHERE account_id = a.id) AS reconciledTo
  FROM accounts a WHERE a.id = ? AND a.closed = 0`;

/**
 * Returns the last day up to which nothing may be entered on an account, empty for none; null for an account on which
 * nothing is entered by hand, because it is closed or its bank delivers what moves on it.
 */
export const enteredAfter = (reader: Reader, accountId: number): string | null => {
  const row = reader.sql(BY_HAND).get(accountId) as { byHand: number; reconciledTo: string | null } | undefined;
  return row === undefined || row.byHand === 0 ? null : (row.reconciledTo ?? '');
};
