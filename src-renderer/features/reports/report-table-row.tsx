import { memo } from 'react';

import type { ReportColumn, ReportRow } from '../../../src-shared/contract/report-document.ts';
import { TransactionsLink } from '../../components/transactions-link.tsx';
import classes from './document.module.css';
import { typeMark, useCell } from './use-cell.tsx';

type ReportTableRowProps = {
  readonly row: ReportRow;
  readonly columns: readonly ReportColumn[];
  readonly currency: string;
  /** Where it stands among all rows, if not all of them are drawn. */
  readonly rowIndex: number | undefined;
};

/** A row of a report; its first cell leads to the transactions behind it. */
export const ReportTableRow = memo(function ReportTableRow({ row, columns, currency, rowIndex }: ReportTableRowProps) {
  const show = useCell();
  return (
    <tr data-style={row.style} aria-rowindex={rowIndex}>
      {columns.map(({ key, type }, index) => {
        const cell = row.cells[index] ?? null;
        const shown = show(cell, type, currency);
        // What names nothing is no heading.
        if (index > 0 || shown === '')
          return (
            <td key={key} data-type={typeMark(type)} title={titleOf(cell)}>
              {shown}
            </td>
          );
        return (
          <th
            key={key}
            scope="row"
            data-type={typeMark(type)}
            title={titleOf(cell)}
            style={{ paddingInlineStart: 10 + row.level * 18 }}
          >
            {row.open === null ? (
              shown
            ) : (
              <TransactionsLink filter={row.open} {...LINK}>
                {shown}
              </TransactionsLink>
            )}
          </th>
        );
      })}
    </tr>
  );
});

const LINK = { inherit: true, c: 'inherit', className: classes.link ?? '' } as const;

// What is cut shows itself to the pointer.
const LONG_TEXT = 24;
const titleOf = (cell: ReportRow['cells'][number]): string | undefined =>
  typeof cell === 'string' && cell.length > LONG_TEXT ? cell : undefined;
