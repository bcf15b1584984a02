import type { LineItem } from '../../receipt.ts';
import type { ReaderName } from '../../page.ts';
import { readItems } from '../items/read-items.ts';
import type { Row } from '../rows/row.ts';
import { doubtLostSigns } from './lost-signs.ts';
import { labelledAmounts } from './labelled-amounts.ts';
import type { LabelledAmount } from './labelled-amounts.ts';
import type { NumberStyle } from './number-style.ts';
import { rowAmounts } from './row-amounts.ts';
import type { RowAmount } from './row-amounts.ts';
import { readTaxRows, taxTableRows } from './tax-table.ts';
import type { TaxRow } from './tax-table.ts';

/** All amounts that one reader read on a page, and what they are. */
export type PageAmounts = {
  readonly reader: ReaderName;
  readonly rows: readonly Row[];
  readonly amounts: readonly (readonly RowAmount[])[];
  /** What labels name, without the rows of tax summaries. */
  readonly labelled: readonly LabelledAmount[];
  readonly taxRows: readonly TaxRow[];
  readonly items: readonly LineItem[];
};

/** Reads the amounts of the rows of one page. */
export const readPageAmounts = (rows: readonly Row[], style: NumberStyle, reader: ReaderName): PageAmounts => {
  const amounts = doubtLostSigns(rows.map((row) => rowAmounts(row, style, reader)));
  const page = { rows, amounts };
  const labelled = labelledAmounts(page);
  const firstTotal =
    labelled.find(({ kind }) => kind === 'total' || kind === 'subtotal')?.amount.row.index ?? rows.length;
  const table = taxTableRows(page, firstTotal);
  const outside = labelled.filter(({ amount }) => !table.has(rows.indexOf(amount.row)));
  return {
    reader,
    rows,
    amounts,
    labelled: outside,
    taxRows: readTaxRows(page, table),
    items: readItems(page, outside, style),
  };
};
