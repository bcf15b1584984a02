import { Paper, Text, Title } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useMemo } from 'react';

import { useFormat } from '../../app/format.ts';
import { usePrinting } from '../../app/use-printing.ts';
import { TransactionsLink } from '../../components/transactions-link.tsx';
import classes from './document.module.css';
import { LongTable } from './long-table.tsx';
import { TableFoot, TableHead, TableLine, endMark } from './table-parts.tsx';
import type { TablePartProps } from './table-parts.tsx';
import { withoutEmpty } from './without-empty.ts';

/** Beyond so many rows only those in view exist. */
const MOST_DRAWN = 120;
/** Beyond so many rows a table scrolls within itself, below its heading. */
const MOST_OPEN = 24;
/** More columns than these are printed smaller. */
const MOST_NARROW = 7;

/** A table of a report: its title, its rows with their sums, and a way to what is not shown. */
export function ReportTableView({ table, currency }: TablePartProps) {
  const { title, note, rows, rowCount, totals } = table;
  const { number } = useFormat();
  const isPrinting = usePrinting();
  const filled = useMemo(() => withoutEmpty(table), [table]);
  const all = totals[0]?.open;
  const isDrawn = isPrinting || rows.length <= MOST_DRAWN;
  return (
    <Paper className={classes.section ?? ''}>
      <div className={classes.tableHead}>
        <Title order={2} size="h5">
          {title}
        </Title>
        {note !== '' && (
          <Text size="sm" c="dimmed">
            {note}
          </Text>
        )}
      </div>
      {isDrawn ? <DrawnTable table={filled} currency={currency} /> : <LongTable table={filled} currency={currency} />}
      {rowCount > rows.length && (
        <Text className={classes.more ?? ''} size="sm" c="dimmed" component="div">
          <Trans>
            The first {number(rows.length)} of {number(rowCount)} rows. An export holds all of them.
          </Trans>{' '}
          {all && (
            <TransactionsLink filter={all}>
              <Trans>Show all in Transactions</Trans>
            </TransactionsLink>
          )}
        </Text>
      )}
    </Paper>
  );
}

/** Every row at once; a long one scrolls below its heading. */
function DrawnTable({ table, currency }: TablePartProps) {
  const { t } = useLingui();
  const isLong = table.rows.length > MOST_OPEN;
  return (
    // Whoever has no mouse scrolls it by the arrow keys.
    <div
      className={classes.scroller}
      data-long={isLong || undefined}
      role="region"
      aria-label={t`Rows of ${table.title}`}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
      tabIndex={0}
    >
      <table className={classes.table} data-wide={table.columns.length > MOST_NARROW || undefined} {...endMark(table)}>
        <TableHead table={table} />
        <tbody>
          {table.rows.length === 0 ? (
            <NoRows span={table.columns.length} />
          ) : (
            // The rows of a document keep their order.
            table.rows.map((row, index) => <TableLine key={index} row={row} table={table} currency={currency} />)
          )}
        </tbody>
        <TableFoot table={table} currency={currency} />
      </table>
    </div>
  );
}

function NoRows({ span }: { readonly span: number }) {
  return (
    <tr>
      <td colSpan={span} className={classes.nothing}>
        <Trans>Nothing in this time.</Trans>
      </td>
    </tr>
  );
}
