import { useElementSize, useMergedRef } from '@mantine/hooks';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useLingui } from '@lingui/react/macro';
import { useMemo, useRef } from 'react';

import { useFormat } from '../../app/format.ts';
import { columnWidths, fittedWidths } from './column-widths.ts';
import classes from './document.module.css';
import { TableFoot, TableHead, TableLine, endMark } from './table-parts.tsx';
import type { TablePartProps } from './table-parts.tsx';

const ROW_HEIGHT = 34;
/** The widths of so many digits are measured, to know how many have room. */
const RULER = 100;

/** Only the rows in view, in columns whose widths are known beforehand. */
export function LongTable({ table, currency }: TablePartProps) {
  const { t } = useLingui();
  const format = useFormat();
  const scroller = useRef<HTMLDivElement>(null);
  const place = useElementSize<HTMLDivElement>();
  const ruler = useElementSize<HTMLDivElement>();
  const columns = useMemo(() => columnWidths(table, currency, format), [table, currency, format]);
  const widths = fittedWidths(columns, ruler.width === 0 ? 0 : (place.width / ruler.width) * RULER);
  const virtual = useVirtualizer({
    count: table.rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 16,
  });
  const items = virtual.getVirtualItems();
  const before = items[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  return (
    <div
      ref={useMergedRef(scroller, place.ref)}
      className={classes.scroller}
      data-long
      role="region"
      aria-label={t`Rows of ${table.title}`}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by keyboard
      tabIndex={0}
    >
      <div ref={ruler.ref} className={classes.ruler} style={{ width: `${RULER}ch` }} aria-hidden />
      <table
        className={classes.table}
        data-fixed
        {...endMark(table)}
        style={{ minWidth: `${widths.reduce((sum, width) => sum + width, 0)}ch` }}
        aria-rowcount={table.rows.length + table.totals.length + 1}
      >
        <colgroup>
          {table.columns.map(({ key }, index) => (
            <col key={key} style={{ width: `${widths[index]}ch` }} />
          ))}
        </colgroup>
        <TableHead table={table} />
        <tbody>
          <Gap height={before} />
          {items.map(({ index }) => {
            const row = table.rows[index];
            return row && <TableLine key={index} row={row} table={table} currency={currency} rowIndex={index + 2} />;
          })}
          <Gap height={after} />
        </tbody>
        <TableFoot table={table} currency={currency} />
      </table>
    </div>
  );
}

/** The height of rows that are out of view. */
const Gap = ({ height }: { readonly height: number }) => (height <= 0 ? null : <tr aria-hidden style={{ height }} />);
