import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';

import classes from './virtual-list.module.css';

type VirtualListProps = {
  /** What the list holds, for screen readers. */
  readonly label: string;
  readonly count: number;
  /** Pixels. */
  readonly rowHeight: number;
  /** Draws a row; Tab should reach only the controls of the active one. */
  readonly renderRow: (index: number, active: boolean) => ReactNode;
  readonly getKey?: (index: number) => string | number;
  /** Enter on a row, or a double click. */
  readonly onActivate?: (index: number) => void;
  /** Space on a row. */
  readonly onToggle?: (index: number) => void;
  /** Which rows are in view, for reading pages of data. */
  readonly onRange?: (first: number, last: number) => void;
};

/** A list of any length: only the rows in view exist, and the arrow keys, Page, Home and End move among all of them. */
export function VirtualList({
  label,
  count,
  rowHeight,
  renderRow,
  getKey,
  onActivate,
  onToggle,
  onRange,
}: VirtualListProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const rows = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 8,
    ...(getKey && { getItemKey: getKey }),
    onChange: ({ range }) => {
      if (range) onRange?.(range.startIndex, range.endIndex);
    },
  });

  const moveTo = (index: number): void => {
    setActive(index);
    rows.scrollToIndex(index);
    requestAnimationFrame(() => scroller.current?.querySelector<HTMLElement>(`[data-index="${index}"]`)?.focus());
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? rowHeight) / rowHeight) - 1);
    const target = targetRow(event.key, active, count, page);
    if (target !== null) {
      event.preventDefault();
      moveTo(target);
    } else if (event.target instanceof HTMLElement && event.target.dataset['index'] !== undefined) {
      if (event.key === 'Enter') onActivate?.(active);
      if (event.key !== ' ' || !onToggle) return;
      event.preventDefault();
      onToggle(active);
    }
  };

  return (
    // The keys move among the rows; each row is the one that has the focus.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- it hears what its rows let through
    <div ref={scroller} className={classes.scroller} onKeyDown={onKeyDown}>
      <div role="list" aria-label={label} className={classes.rows} style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map((row) => (
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- one row has the focus, as in a grid
          <div
            key={row.key}
            role="listitem"
            aria-setsize={count}
            aria-posinset={row.index + 1}
            data-index={row.index}
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- one row has the focus, as in a grid
            tabIndex={row.index === active ? 0 : -1}
            className={classes.row}
            style={{ height: rowHeight, transform: `translateY(${row.start}px)` }}
            onFocus={() => setActive(row.index)}
            onDoubleClick={() => onActivate?.(row.index)}
          >
            {renderRow(row.index, row.index === active)}
          </div>
        ))}
      </div>
    </div>
  );
}

function targetRow(key: string, active: number, count: number, page: number): number | null {
  const last = count - 1;
  const targets: Readonly<Record<string, number>> = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    PageDown: active + page,
    PageUp: active - page,
    Home: 0,
    End: last,
  };
  const target = targets[key];
  return target === undefined || count === 0 ? null : Math.min(last, Math.max(0, target));
}
