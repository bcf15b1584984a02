import type { ReceiptStatus } from '../../src-shared/contract/receipts.ts';
import { foldName } from '../../src-shared/fold-name.ts';
import type { Reader } from './connection.ts';
import { containsPattern } from './payees.ts';

/** A receipt as lists need it: what was read, and the user's edits beside it. */
export type ListedReceipt = {
  readonly id: number;
  readonly fileId: number;
  readonly part: number;
  readonly status: ReceiptStatus;
  readonly problem: string | null;
  readonly fileName: string;
  readonly addedAt: number;
  readonly edits: string;
  readonly merchant: string | null;
  readonly date: string | null;
  readonly total: number | null;
  readonly currency: string | null;
  readonly tax: number | null;
  readonly doubtful: string;
  /** Null also where the linked transaction is gone. */
  readonly transactionId: number | null;
  readonly hasThumbnail: number;
};

/** Which receipts; dates are days of the receipt, or of its adding where it tells none. */
export type ReceiptFilter = {
  readonly search?: string | undefined;
  readonly show: 'all' | 'review' | 'unlinked' | 'doubtful' | 'tax' | 'failed';
  readonly from?: string | undefined;
  readonly to?: string | undefined;
};

type Params = Readonly<Record<string, string | number>>;

const EDITS = `nullif(r.edits, '')`;

/** As it stands: what the user said, also that there is none, before what was read. */
const standing = (field: string): string =>
  `iif(json_type(${EDITS}, '$.${field}') IS NULL, q.${field}, json_extract(${EDITS}, '$.${field}'))`;

const STATUS = `
  CASE WHEN q.status IN ('waiting', 'reading') THEN q.status
    WHEN r.confirmed_at IS NOT NULL THEN 'done'
    WHEN q.status = 'read' THEN 'review' ELSE 'failed' END`;

const FROM = `
  FROM receipts r LEFT JOIN receipt_files f ON f.id = r.file_id
  LEFT JOIN receipt_readings q ON q.file_id = r.file_id AND q.part = r.part
  LEFT JOIN transactions t ON t.id = r.transaction_id`;

const COLUMNS = `
  r.id, r.file_id AS fileId, r.part, ${STATUS} AS status, q.problem, ifnull(f.file_name, '') AS fileName, r.added_at AS addedAt,
  r.edits, q.merchant, q.date, q.total, q.currency, q.tax, ifnull(q.doubtful, '') AS doubtful, t.id AS transactionId,
  q.thumbnail IS NOT NULL AS hasThumbnail`;

const IS_DOUBTFUL = `${STATUS} = 'review' AND EXISTS (
  SELECT 1 FROM json_each(nullif(q.doubtful, '')) d WHERE json_type(${EDITS}, '$.' || d.value) IS NULL)`;

const SHOWN: Readonly<Record<ReceiptFilter['show'], string>> = {
  all: '1',
  review: `${STATUS} = 'review'`,
  unlinked: `${STATUS} IN ('review', 'done') AND t.id IS NULL`,
  doubtful: IS_DOUBTFUL,
  tax: `ifnull(${standing('tax')}, 0) <> 0`,
  failed: `${STATUS} = 'failed'`,
};

const FOLD = 'pecunia_fold';

const prepared = new WeakSet<object>();

const ensureFold = (reader: Reader): void => {
  if (prepared.has(reader.raw)) return;
  reader.raw.function(FOLD, { deterministic: true }, (text: unknown) => foldName(typeof text === 'string' ? text : ''));
  prepared.add(reader.raw);
};

const SEARCHED = `ifnull(q.text, '') || ' ' || ${FOLD}(${standing('merchant')}) || ' ' || ${FOLD}(f.file_name)`;

const DAY = `ifnull(${standing('date')}, date(r.added_at / 1000, 'unixepoch'))`;

const whereOf = (reader: Reader, { search = '', show, from, to }: ReceiptFilter): { sql: string; params: Params } => {
  const words = search.split(/\s+/u).filter((word) => word !== '');
  if (words.length > 0) ensureFold(reader);
  const tests = [
    SHOWN[show],
    ...words.map((_, index) => `${SEARCHED} LIKE :word${index} ESCAPE '\\'`),
    ...(from === undefined ? [] : [`${DAY} >= :from`]),
    ...(to === undefined ? [] : [`${DAY} <= :to`]),
  ];
  const params = {
    ...Object.fromEntries(words.map((word, index) => [`word${index}`, containsPattern(word)])),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
  };
  return { sql: tests.map((test) => `(${test})`).join(' AND '), params };
};

const NEWEST_FIRST = 'ORDER BY r.added_at DESC, r.id DESC';

/** Returns a page of the receipts that match, newest first; of the others no more is read than the filter needs. */
export const listReceipts = (
  reader: Reader,
  filter: ReceiptFilter,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): readonly ListedReceipt[] => {
  const { sql, params } = whereOf(reader, filter);
  return reader
    .sql(
      `SELECT ${COLUMNS} ${FROM}
       WHERE r.id IN (SELECT r.id ${FROM} WHERE ${sql} ${NEWEST_FIRST} LIMIT :receiptLimit OFFSET :receiptOffset)
       ${NEWEST_FIRST}`,
    )
    .all({ ...params, receiptLimit: limit, receiptOffset: offset }) as readonly ListedReceipt[];
};

/** Counts the receipts that match. */
export const countReceipts = (reader: Reader, filter: ReceiptFilter): number => {
  const { sql, params } = whereOf(reader, filter);
  return reader.sql(`SELECT count(*) ${FROM} WHERE ${sql}`).pluck().get(params) as number;
};

export type ReceiptCounts = {
  readonly waiting: number;
  readonly review: number;
  readonly unlinked: number;
  readonly failed: number;
};

/** Counts all receipts by where they stand; `waiting` are also those being read. */
export const countByStatus = (reader: Reader): ReceiptCounts =>
  reader
    .sql(
      `SELECT count(*) FILTER (WHERE status IN ('waiting', 'reading')) AS waiting,
         count(*) FILTER (WHERE status = 'review') AS review,
         count(*) FILTER (WHERE status IN ('review', 'done') AND transactionId IS NULL) AS unlinked,
         count(*) FILTER (WHERE status = 'failed') AS failed
       FROM (SELECT ${STATUS} AS status, t.id AS transactionId ${FROM})`,
    )
    .get() as ReceiptCounts;

/** Returns receipts by id, in the order asked for; those that are gone are left out. */
export const receiptsById = (reader: Reader, ids: readonly number[]): readonly ListedReceipt[] => {
  const rows = reader
    .sql(`SELECT ${COLUMNS} ${FROM} WHERE r.id IN (SELECT value FROM json_each(?))`)
    .all(JSON.stringify(ids)) as readonly ListedReceipt[];
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
};

const neighbour = (reader: Reader, id: number, comes: '<' | '>'): number | null => {
  const order = comes === '<' ? 'DESC' : 'ASC';
  return (
    (reader
      .sql(
        `SELECT r.id ${FROM} WHERE ${STATUS} = 'review'
           AND (r.added_at, r.id) ${comes} (SELECT added_at, id FROM receipts WHERE id = ?)
         ORDER BY r.added_at ${order}, r.id ${order} LIMIT 1`,
      )
      .pluck()
      .get(id) as number | undefined) ?? null
  );
};

/** Returns the receipts to review before and after one, in the order of the list. */
export const reviewNeighbours = (
  reader: Reader,
  id: number,
): { readonly previousId: number | null; readonly nextId: number | null } => ({
  previousId: neighbour(reader, id, '>'),
  nextId: neighbour(reader, id, '<'),
});
