import type { HistoryEntry } from '../../src-shared/contract/buckets.ts';
import { PecuniaError } from '../../src-shared/errors.ts';
import { historyPage, NEWEST } from '../database/bucket-history.ts';
import type { HistoryPosition, HistoryRow } from '../database/bucket-history.ts';
import { bucketBalances } from '../database/buckets.ts';
import type { Reader } from '../database/connection.ts';
import { withBucketBalances } from '../engine/bucket-history.ts';

type Cursor = { readonly after: HistoryPosition; readonly balances: readonly (readonly [number, number])[] };

const encode = (cursor: Cursor): string => Buffer.from(JSON.stringify(cursor)).toString('base64url');

const decode = (text: string): Cursor => {
  try {
    return JSON.parse(Buffer.from(text, 'base64url').toString('utf8')) as Cursor;
  } catch {
    throw new PecuniaError('invalid_input', 'That page of the history is not known. Start again from the newest.', {
      cursor: text,
    });
  }
};

/** Returns a page of one bucket's history (or of all), newest first, with resulting balances and deficits. */
export const historyOf = (
  reader: Reader,
  bucketId: number | null,
  cursorText: string | undefined,
  limit: number,
): { readonly entries: HistoryEntry[]; readonly next: string | null } => {
  const balances = bucketBalances(reader);
  const cursor =
    cursorText === undefined
      ? { after: NEWEST, balances: balances.map(({ id, balance }) => [id, balance] as const) }
      : decode(cursorText);
  const rows = historyPage(reader, bucketId === null ? balances.map(({ id }) => id) : [bucketId], cursor.after, limit);
  const { entries, balancesBefore } = withBucketBalances(rows, new Map(cursor.balances));
  const last = rows.length === limit ? rows.at(-1) : undefined;
  return {
    entries: entries.map(asEntry),
    next: last === undefined ? null : encode({ after: placeOf(last), balances: [...balancesBefore] }),
  };
};

const placeOf = ({ commandId, date, kind, id }: HistoryRow): HistoryPosition => ({ commandId, date, kind, id });

type Balanced = HistoryRow & Pick<HistoryEntry, 'resultingBalance' | 'deficit'>;

const asEntry = ({ kind, id, commandId: _, ...row }: Balanced): HistoryEntry => ({
  ...row,
  key: `${kind === 0 ? 'entry' : 'transaction'}:${id}`,
});
