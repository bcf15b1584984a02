import { Link } from '@tanstack/react-router';
import { Trans, useLingui } from '@lingui/react/macro';

import type { ReceiptRow } from '../../../src-shared/contract/receipts.ts';
import { useFormat } from '../../app/format.ts';
import type { ReceiptSearch } from '../../app/receipt-search.ts';
import { Money } from '../../components/money.tsx';
import type { ReadingStep } from './after-step.ts';
import { ReadingState } from './reading-state.tsx';
import { ReceiptBadges } from './receipt-badges.tsx';
import classes from './receipts.module.css';
import { Thumbnail } from './thumbnail.tsx';

type ReceiptCardProps = {
  readonly receipt: ReceiptRow;
  readonly step: ReadingStep | undefined;
  /** The filter to come back to. */
  readonly search: ReceiptSearch;
  /** Whether Tab reaches it. */
  readonly isActive: boolean;
  readonly isChosen: boolean;
  readonly onToggle: (isExtending: boolean) => void;
};

/** One receipt of the gallery: its picture, whose it is, when, how much, and what it waits for. */
export function ReceiptCard({ receipt, step, search, isActive, isChosen, onToggle }: ReceiptCardProps) {
  const { t } = useLingui();
  const tabIndex = isActive ? 0 : -1;
  const name = receipt.merchant ?? receipt.fileName;
  const isRead = receipt.status === 'review' || receipt.status === 'done';
  return (
    <article className={classes.card} data-chosen={isChosen || undefined}>
      <Link
        to="/receipts/$receiptId"
        params={{ receiptId: String(receipt.id) }}
        search={search}
        className={classes.cardLink}
        tabIndex={tabIndex}
      >
        <Thumbnail receipt={receipt} />
        <span className={classes.cardName} title={name}>
          {name}
        </span>
        {isRead && <CardFigures receipt={receipt} />}
      </Link>
      <input
        type="checkbox"
        className={classes.check}
        tabIndex={tabIndex}
        aria-label={t`Select ${name}`}
        checked={isChosen}
        // A click tells about Shift, a change does not.
        onClick={(event) => onToggle(event.shiftKey)}
        readOnly
      />
      <div className={classes.cardFoot}>
        <ReceiptBadges receipt={receipt} />
        <ReadingState receipt={receipt} step={step} tabIndex={tabIndex} />
      </div>
    </article>
  );
}

function CardFigures({ receipt: { date: day, total, currency } }: { readonly receipt: ReceiptRow }) {
  const { date } = useFormat();
  return (
    <span className={classes.cardFigures}>
      <span className={classes.cardDate}>{day === null ? <Trans>No date</Trans> : date(day)}</span>
      <span className={classes.cardTotal}>
        {total === null ? <Trans>No total</Trans> : <Money amount={total} currency={currency} />}
      </span>
    </span>
  );
}
