import { Drawer } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';

import { orpc } from '../../app/api.ts';
import { QueryView } from '../../components/query-view.tsx';
import { Details } from './details.tsx';
import { LinkTransfer } from './link-transfer.tsx';
import { SplitEditor } from './split-editor.tsx';
import type { Lookups } from './use-lookups.ts';

type View = 'details' | 'split' | 'link';

type DetailsDrawerProps = {
  readonly id: number | null;
  readonly lookups: Lookups;
  readonly onClose: () => void;
};

/** Everything about one transaction, and what can be done with it. */
export function DetailsDrawer({ id, lookups, onClose }: DetailsDrawerProps) {
  const { t } = useLingui();
  const [view, setView] = useState<View>('details');
  const titles: Readonly<Record<View, string>> = {
    details: t`Transaction`,
    split: t`Split`,
    link: t`Link as a transfer`,
  };
  const close = (): void => {
    setView('details');
    onClose();
  };
  return (
    <Drawer
      opened={id !== null}
      onClose={close}
      position="right"
      title={titles[view]}
      closeButtonProps={{ 'aria-label': t`Close` }}
    >
      {id !== null && <OneTransaction id={id} view={view} onView={setView} lookups={lookups} onGone={close} />}
    </Drawer>
  );
}

type OneTransactionProps = {
  readonly id: number;
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly lookups: Lookups;
  readonly onGone: () => void;
};

function OneTransaction({ id, view, onView, lookups, onGone }: OneTransactionProps) {
  const query = useQuery(orpc.transactions.get.queryOptions({ input: { id } }));
  const back = (): void => onView('details');
  return (
    <QueryView query={query}>
      {(transaction) => {
        const currency = lookups.accounts.get(transaction.accountId)?.currency;
        if (view === 'split') return <SplitEditor transaction={transaction} currency={currency} onClose={back} />;
        if (view === 'link') return <LinkTransfer transaction={transaction} lookups={lookups} onClose={back} />;
        return (
          <Details
            transaction={transaction}
            lookups={lookups}
            onSplit={() => onView('split')}
            onLink={() => onView('link')}
            onDeleted={onGone}
          />
        );
      }}
    </QueryView>
  );
}
