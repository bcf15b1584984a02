import type { Currency } from '../../src-shared/currency.ts';
import type { IsoDate } from '../../src-shared/date.ts';
import type { Reader } from '../database/connection.ts';
import { taxRows } from '../database/report-tax.ts';
import type { TaxRow } from '../database/report-tax.ts';
import { hasTax, linkedReceipts, nameReceipts, unlinkedReceipts } from './report-tax-receipts.ts';
import type { PackedFile, TaxReceipt } from './report-tax-receipts.ts';
import { mattersForTaxes } from './report-tax-sums.ts';

/** What a tax adviser gets to see. */
export type TaxContents = {
  readonly rows: readonly TaxRow[];
  /** The receipts of each transaction among the rows. */
  readonly receiptsOf: ReadonlyMap<number, readonly TaxReceipt[]>;
  /** Linked to a transaction among the rows, in their order. */
  readonly linked: readonly TaxReceipt[];
  readonly unlinked: readonly TaxReceipt[];
  /** Spending that matters for taxes and that no receipt proves. */
  readonly withoutReceipt: readonly TaxRow[];
  readonly files: readonly PackedFile[];
};

/** Which span, and whether only what concerns taxes. */
export type TaxChoice = { readonly from: IsoDate; readonly to: IsoDate; readonly taxRelevantOnly: boolean };

const byTransaction = (receipts: readonly TaxReceipt[]): ReadonlyMap<number, readonly TaxReceipt[]> => {
  const found = new Map<number, TaxReceipt[]>();
  for (const receipt of receipts) {
    if (receipt.transactionId === null) continue;
    found.set(receipt.transactionId, [...(found.get(receipt.transactionId) ?? []), receipt]);
  }
  return found;
};

const needsReceipt = (row: TaxRow): boolean => mattersForTaxes(row) && row.categoryKind === 'expense' && row.amount < 0;

/**
 * Gathers the transactions of a span with their receipts. `usual` is the vault's currency. With `taxRelevantOnly` these are the
 * parts in categories with the tax flag and whole transactions that have a receipt with tax; unlinked receipts only with tax.
 */
export const taxContents = (reader: Reader, choice: TaxChoice, usual: Currency): TaxContents => {
  const candidates = linkedReceipts(reader, choice, usual);
  const taxed = candidates.filter(hasTax).flatMap(({ transactionId }) => transactionId ?? []);
  const rows = taxRows(reader, { ...choice, transactionIds: taxed });
  const shown = new Set(rows.map(({ transactionId }) => transactionId));
  const isShown = ({ transactionId }: { readonly transactionId: number | null }): boolean =>
    transactionId !== null && shown.has(transactionId);
  const unlinked = unlinkedReceipts(reader, choice, usual).filter((row) => !choice.taxRelevantOnly || hasTax(row));
  const { receipts, files } = nameReceipts(reader, [...candidates.filter(isShown), ...unlinked]);
  const linked = receipts.filter(isShown);
  const receiptsOf = byTransaction(linked);
  return {
    rows,
    receiptsOf,
    linked,
    unlinked: receipts.filter((receipt) => !isShown(receipt)),
    withoutReceipt: rows.filter((row) => needsReceipt(row) && !receiptsOf.has(row.transactionId)),
    files,
  };
};
