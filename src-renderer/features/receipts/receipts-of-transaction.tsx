import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useLingui } from '@lingui/react/macro';
import type { ReactNode } from 'react';

import { orpc } from '../../app/api.ts';
import classes from './receipts.module.css';
import { Thumbnail } from './thumbnail.tsx';

type ReceiptsOfTransactionProps = {
  readonly transactionId: number;
  /** Draws what surrounds them; it is not asked where there is none. */
  readonly children: (receipts: ReactNode) => ReactNode;
};

/** The receipts that are linked to a transaction, as small pictures that open them. */
export function ReceiptsOfTransaction({ transactionId, children }: ReceiptsOfTransactionProps) {
  const { t } = useLingui();
  const { data: receipts = [] } = useQuery(orpc.receipts.ofTransaction.queryOptions({ input: { transactionId } }));
  if (receipts.length === 0) return null;
  return children(
    <span className={classes.ofTransaction}>
      {receipts.map((receipt) => (
        <Link
          key={receipt.id}
          to="/receipts/$receiptId"
          params={{ receiptId: String(receipt.id) }}
          className={classes.smallPicture}
          aria-label={t`Receipt of ${receipt.merchant ?? receipt.fileName}`}
        >
          <Thumbnail receipt={receipt} />
        </Link>
      ))}
    </span>,
  );
}
