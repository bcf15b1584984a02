import type { ReceiptRow } from '../../src-shared/contract/receipts.ts';
import type { Currency } from '../../src-shared/currency.ts';
import { daysBetween } from '../../src-shared/date.ts';
import type { IsoDate } from '../../src-shared/date.ts';
import { decimalAmount } from '../../src-shared/money.ts';
import type { Reader } from '../database/connection.ts';
import { listReceipts, receiptsById } from '../database/receipt-list.ts';
import { linkedReceiptIds, receiptFileInfos } from '../database/report-tax.ts';
import type { ReceiptFileInfo } from '../database/report-tax.ts';
import type { DaySpan } from '../engine/report-period.ts';
import { safeFileName } from '../reports/zip/file-name.ts';
import { rowOf } from './receipt-rows.ts';

/** A receipt with the name of its file in the package; empty where the vault does not have the picture any more. */
export type TaxReceipt = ReceiptRow & { readonly file: string };

/** A picture or PDF in the package; `size` is in bytes. */
export type PackedFile = { readonly name: string; readonly fileId: number; readonly size: number };

export type NamedReceipts = { readonly receipts: readonly TaxReceipt[]; readonly files: readonly PackedFile[] };

const FOLDER = 'receipts';

/** SQLite takes a negative limit for none. */
const NO_LIMIT = -1;

/** Returns the receipts that are linked to transactions of a span, in the order of the transactions. */
export const linkedReceipts = (reader: Reader, span: DaySpan, usual: Currency): readonly ReceiptRow[] =>
  receiptsById(reader, linkedReceiptIds(reader, span)).map((listed) => rowOf(listed, usual));

/** Returns the receipts of a span that no transaction is linked to, oldest first; a day that is not known is that of adding. */
export const unlinkedReceipts = (reader: Reader, span: DaySpan, usual: Currency): readonly ReceiptRow[] =>
  listReceipts(reader, { show: 'all', ...span }, { offset: 0, limit: NO_LIMIT })
    .filter(({ transactionId }) => transactionId === null)
    .map((listed) => rowOf(listed, usual))
    .toSorted((a, b) => daysBetween(dayOf(b), dayOf(a)) || a.id - b.id);

const dayOf = ({ date, addedAt }: ReceiptRow): IsoDate => date ?? addedAt.slice(0, 10);

/** Tells whether a receipt shows a tax. */
export const hasTax = ({ tax }: Pick<ReceiptRow, 'tax'>): boolean => tax !== null && tax !== 0;

/** Pictures are named by their kind: `image/jpeg` makes `jpg`. */
const extensionOf = (mime: string): string => (mime.split('/')[1] ?? '').replace('jpeg', 'jpg');

const fileNameOf = ({ id, date, merchant, total, currency }: ReceiptRow, { mime }: ReceiptFileInfo): string =>
  safeFileName({
    before: date ?? 'undated',
    name: merchant ?? '',
    after: `${total === null ? '' : `${decimalAmount(total, currency)} ${currency} `}(${id})`,
    extension: extensionOf(mime),
  });

/**
 * Names the files of receipts as `receipts/2026-03-14 Corner Shop 12.30 EUR (12).jpg`. A file with several receipts is packed once,
 * under the name of the first.
 */
export const nameReceipts = (reader: Reader, rows: readonly ReceiptRow[]): NamedReceipts => {
  const infos = receiptFileInfos(
    reader,
    rows.map(({ id }) => id),
  );
  const files = new Map<number, PackedFile>();
  const receipts = rows.map((row): TaxReceipt => {
    const info = infos.get(row.id);
    if (!info || info.size === 0) return { ...row, file: '' };
    const file = files.get(info.id) ?? {
      name: `${FOLDER}/${fileNameOf(row, info)}`,
      fileId: info.id,
      size: info.size,
    };
    files.set(info.id, file);
    return { ...row, file: file.name };
  });
  return { receipts, files: [...files.values()] };
};
