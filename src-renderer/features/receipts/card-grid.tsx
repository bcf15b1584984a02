import { useElementSize, useMergedRef } from '@mantine/hooks';
import { useLingui } from '@lingui/react/macro';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';

import { targetCard } from './grid-keys.ts';
import classes from './receipts.module.css';
import type { ReceiptRange } from './use-receipt-rows.ts';

/** Pixels. */
const CARD_HEIGHT = 272;
const CARD_WIDTH = 196;
const GAP = 14;

type CardGridProps = {
  readonly count: number;
  readonly getKey: (position: number) => number | string;
  /** Draws a card; Tab should reach only the controls of the active one. */
  readonly renderCard: (position: number, isActive: boolean) => ReactNode;
  /** Which cards are in view, for reading pages of data. */
  readonly onRange: (range: ReceiptRange) => void;
  /** Space on a card; with Shift it reaches from the last one that was chosen. */
  readonly onToggle: (position: number, isExtending: boolean) => void;
  readonly onDelete: () => void;
};

/** Cards in rows, of which only those in view exist; the arrow keys, Page, Home and End move among all of them. */
export function CardGrid({ count, getKey, renderCard, onRange, onToggle, onDelete }: CardGridProps) {
  const { t } = useLingui();
  const scroller = useRef<HTMLDivElement>(null);
  const { ref: sized, width } = useElementSize<HTMLDivElement>();
  const both = useMergedRef(scroller, sized);
  const [active, setActive] = useState(0);
  const columns = Math.max(1, Math.floor((width + GAP) / (CARD_WIDTH + GAP)));
  const rows = useVirtualizer({
    count: Math.ceil(count / columns),
    getScrollElement: () => scroller.current,
    estimateSize: () => CARD_HEIGHT + GAP,
    overscan: 2,
  });
  const drawn = rows.getVirtualItems();
  const first = (drawn[0]?.index ?? 0) * columns;
  const last = Math.min(count - 1, ((drawn.at(-1)?.index ?? 0) + 1) * columns - 1);
  useEffect(() => onRange({ first, last: Math.max(0, last) }), [first, last, onRange]);
  const focusable = Math.min(active, count - 1);

  const onKeyDown = (event: KeyboardEvent): void => {
    const isTyping = event.target instanceof HTMLInputElement && event.target.type !== 'checkbox';
    if (isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
    const target = targetCard(event.key, focusable, count, columns);
    if (target !== null) {
      setActive(target);
      rows.scrollToIndex(Math.floor(target / columns));
      requestAnimationFrame(() => focusCard(scroller.current, target));
    } else if (event.key === 'Delete') onDelete();
    else if (event.key === ' ' && event.target instanceof HTMLAnchorElement) onToggle(focusable, event.shiftKey);
    else return;
    event.preventDefault();
  };
  return (
    // The keys move among the cards; each card's link is what has the focus.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- it hears what its cards let through
    <div ref={both} className={classes.scroller} onKeyDown={onKeyDown}>
      <div role="list" aria-label={t`Receipts`} className={classes.canvas} style={{ height: rows.getTotalSize() }}>
        {width > 0 &&
          Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index).map((position) => (
            // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it hears which of its controls has the focus
            <div
              key={getKey(position)}
              role="listitem"
              aria-setsize={count}
              aria-posinset={position + 1}
              data-position={position}
              className={classes.slot}
              style={placeOf(position, columns)}
              onFocus={() => setActive(position)}
            >
              {renderCard(position, position === focusable)}
            </div>
          ))}
      </div>
    </div>
  );
}

const placeOf = (position: number, columns: number) => ({
  top: Math.floor(position / columns) * (CARD_HEIGHT + GAP),
  left: `calc((100% + ${GAP}px) / ${columns} * ${position % columns})`,
  width: `calc((100% + ${GAP}px) / ${columns} - ${GAP}px)`,
  height: CARD_HEIGHT,
});

const focusCard = (scroller: HTMLElement | null, position: number): void =>
  scroller?.querySelector<HTMLElement>(`[data-position="${position}"] a`)?.focus({ preventScroll: true });
