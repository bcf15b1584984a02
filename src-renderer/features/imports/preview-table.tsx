import { useVirtualizer } from '@tanstack/react-virtual';
import { Trans, useLingui } from '@lingui/react/macro';
import { Text, VisuallyHidden } from '@mantine/core';
import { useRef } from 'react';

import type { PreviewRow as Row } from '../../../src-shared/contract/imports.ts';
import classes from './imports.module.css';
import { PreviewRow } from './preview-row.tsx';
import type { RowWishes } from './preview-row.tsx';
import { usePreviewRows } from './use-preview-rows.ts';

const ROW_HEIGHT = 40;
const BORDERS = 2;

type PreviewTableProps = RowWishes & {
  readonly label: string;
  readonly token: string;
  readonly part: string;
  readonly status: Row['status'];
  readonly count: number;
  readonly currency: string;
};

/** The rows of one kind; only those in view are read and drawn. */
export function PreviewTable({ label, token, part, status, count, currency, ...wishes }: PreviewTableProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 6,
    paddingStart: ROW_HEIGHT,
  });
  const items = virtual.getVirtualItems();
  const rowAt = usePreviewRows(
    { token, part, status },
    { first: items[0]?.index ?? 0, last: items.at(-1)?.index ?? 0, count },
  );
  if (count === 0) return <NoRows />;
  return (
    <div
      ref={scroller}
      className={classes.table}
      style={{ height: virtual.getTotalSize() + BORDERS }}
      role="region"
      aria-label={label}
      // A region that scrolls must take the focus, so that the arrow keys move it.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <div
        role="table"
        aria-label={label}
        aria-rowcount={count + 1}
        className={classes.canvas}
        style={{ height: virtual.getTotalSize() }}
      >
        <TableHead />
        <div role="rowgroup">
          {items.map((item) => (
            <PreviewRow
              key={item.key}
              index={item.index}
              top={item.start}
              row={rowAt(item.index)}
              currency={currency}
              {...wishes}
            />
          ))}
        </div>
      </div>
    </div>
  );
}

function TableHead() {
  const { t } = useLingui();
  const names = [t`Import`, t`Date`, t`Payee`, t`Category`, t`State`];
  return (
    <div role="rowgroup" className={classes.sticky}>
      <div role="row" className={classes.head} aria-rowindex={1}>
        {names.map((name, index) => (
          <span key={name} role="columnheader" className={classes.cell}>
            {index === 0 ? <VisuallyHidden>{name}</VisuallyHidden> : name}
          </span>
        ))}
        <span role="columnheader" className={`${classes.cell} ${classes.right}`}>
          {t`Amount`}
        </span>
      </div>
    </div>
  );
}

const NoRows = () => (
  <Text c="dimmed" size="sm" py="xl" ta="center">
    <Trans>Nothing new in this file: every row is in Pecunia already, or could not be read.</Trans>
  </Text>
);
