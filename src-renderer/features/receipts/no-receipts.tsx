import { Button } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconReceipt, IconSearchOff } from '@tabler/icons-react';

import type { ReceiptSearch } from '../../app/receipt-search.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import classes from './receipts.module.css';

type NoReceiptsProps = {
  readonly filter: ReceiptSearch;
  readonly onClear: () => void;
  readonly onChoose: () => void;
};

/** What the gallery shows while nothing is in it. */
export function NoReceipts({ filter, onClear, onChoose }: NoReceiptsProps) {
  const { t } = useLingui();
  if (Object.keys(filter).length > 0)
    return (
      <EmptyState
        icon={IconSearchOff}
        title={t`No receipt matches`}
        action={
          <Button variant="default" onClick={onClear}>
            <Trans>Show all receipts</Trans>
          </Button>
        }
      >
        <Trans>Search for a merchant, for words on the receipt or for the file's name.</Trans>
      </EmptyState>
    );
  return (
    <div className={classes.dropPlace}>
      <EmptyState
        icon={IconReceipt}
        title={t`Drop your receipts here`}
        action={
          <Button onClick={onChoose}>
            <Trans>Choose files…</Trans>
          </Button>
        }
      >
        <Trans>
          Photos, scans and PDFs, as many at once as you like; paste and the camera work too. Pecunia reads shop, date,
          total and items on this computer, shows where each stands, and asks where it is not sure.
        </Trans>
      </EmptyState>
    </div>
  );
}
