import { Button, Group, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Trans } from '@lingui/react/macro';

import type { Transaction } from '../../../src-shared/contract/transactions.ts';
import { addDays } from '../../../src-shared/date.ts';
import { orpc } from '../../app/api.ts';
import { useChange } from '../../app/use-change.ts';
import { Money } from '../../components/money.tsx';
import { QueryView } from '../../components/query-view.tsx';
import classes from './details.module.css';
import type { Lookups } from './use-lookups.ts';

const DAYS_AROUND = 14;

type LinkTransferProps = { readonly transaction: Transaction; readonly lookups: Lookups; readonly onClose: () => void };

/** Offers the transactions of other accounts that may be the other side. */
export function LinkTransfer({ transaction, lookups, onClose }: LinkTransferProps) {
  const link = useChange(orpc.transactions.linkTransfer.mutationOptions({ onSuccess: onClose }));
  const amount = Math.abs(transaction.amount);
  const input = {
    direction: transaction.amount < 0 ? 'in' : 'out',
    minAmount: amount,
    maxAmount: amount,
    from: addDays(transaction.date, -DAYS_AROUND),
    to: addDays(transaction.date, DAYS_AROUND),
    limit: 50,
  } as const;
  const query = useQuery(orpc.transactions.list.queryOptions({ input }));
  return (
    <Stack gap="md">
      <Text size="sm" c="dimmed">
        <Trans>
          Money that only moved between your own accounts is neither income nor spending. Which one is the other side?
        </Trans>
      </Text>
      <QueryView query={query}>
        {(rows) => {
          const others = rows.filter(
            (row) => row.accountId !== transaction.accountId && row.transferId === null && row.splits.length === 0,
          );
          if (others.length === 0) return <NoneFound />;
          return (
            <ul className={classes.parts}>
              {others.map((other) => (
                <li key={other.id}>
                  <span style={{ flex: 1 }}>
                    {other.payee || <Trans>No payee</Trans>}
                    <span className={classes.reason}>
                      {lookups.format.date(other.date)} · {lookups.accounts.get(other.accountId)?.name}
                    </span>
                  </span>
                  <Money
                    amount={other.amount}
                    currency={lookups.accounts.get(other.accountId)?.currency}
                    tone="signed"
                  />
                  <Button
                    size="xs"
                    loading={link.isPending}
                    onClick={() => link.mutate({ id: transaction.id, otherId: other.id })}
                  >
                    <Trans>Link</Trans>
                  </Button>
                </li>
              ))}
            </ul>
          );
        }}
      </QueryView>
      <Group justify="flex-end">
        <Button variant="default" onClick={onClose}>
          <Trans>Back</Trans>
        </Button>
      </Group>
    </Stack>
  );
}

const NoneFound = () => (
  <Text size="sm">
    <Trans>No other account has the opposite amount within two weeks. Add or import the other side first.</Trans>
  </Text>
);
