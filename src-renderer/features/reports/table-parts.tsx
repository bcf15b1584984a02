import type { ReportRow, ReportTable } from '../../../src-shared/contract/report-document.ts';
import { ReportTableRow } from './report-table-row.tsx';
import { typeMark } from './use-cell.tsx';

/** What each part of a table gets. */
export type TablePartProps = { readonly table: ReportTable; readonly currency: string };

/** Marks a table that ends in its only amounts: they stay in view when it scrolls. */
export const endMark = ({ columns }: ReportTable): { readonly 'data-amount-last'?: true } =>
  columns.findIndex(({ type }) => type === 'amount') === columns.length - 1 ? { 'data-amount-last': true } : {};

/** The names of a table's columns. */
export function TableHead({ table: { columns } }: Pick<TablePartProps, 'table'>) {
  return (
    <thead>
      <tr>
        {columns.map(({ key, title, type }) => (
          <th key={key} scope="col" data-type={typeMark(type)}>
            {title}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** The sums of a table, one line for each currency; none without rows. */
export function TableFoot({ table, currency }: TablePartProps) {
  if (table.totals.length === 0 || table.rows.length === 0) return null;
  return (
    <tfoot>
      {table.totals.map((row, index) => (
        // One for each currency, always in the same order.
        <TableLine key={index} row={row} table={table} currency={currency} />
      ))}
    </tfoot>
  );
}

type TableLineProps = TablePartProps & { readonly row: ReportRow; readonly rowIndex?: number };

/** A row in its own currency, else in the document's. */
export const TableLine = ({ row, table, currency, rowIndex }: TableLineProps) => (
  <ReportTableRow row={row} columns={table.columns} currency={row.currency ?? currency} rowIndex={rowIndex} />
);
