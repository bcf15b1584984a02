import { Button, Group, Paper, Text, Title } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconLink, IconUnlink } from '@tabler/icons-react';
import { useState } from 'react';

import type { ReceiptDetail } from '../../../src-shared/contract/receipts.ts';
import { orpc } from '../../app/api.ts';
import { useFormat } from '../../app/format.ts';
import { useChange } from '../../app/use-change.ts';
import { Money } from '../../components/money.tsx';
import { TransactionsLink } from '../../components/transactions-link.tsx';
import { MakeTransaction } from './make-transaction.tsx';
import { MatchList } from './match-list.tsx';
import classes from './review.module.css';

/** The transaction of a receipt: the linked one, else what it may be, else a new one. */
export function LinkCard({ detail }: { readonly detail: ReceiptDetail }) {
  const { t } = useLingui();
  const [isMaking, setMaking] = useState(false);
  return (
    <Paper component="section" className={classes.part ?? ''} aria-label={t`Transaction`}>
      <Title order={2} size="h5" mb={6}>
        <Trans>Transaction</Trans>
      </Title>
      {detail.transaction ? (
        <Linked receiptId={detail.id} transaction={detail.transaction} />
      ) : (
        <>
          <MatchList detail={detail} />
          {isMaking ? (
            <MakeTransaction detail={detail} onClose={() => setMaking(false)} />
          ) : (
            <Button size="xs" variant="default" mt="xs" onClick={() => setMaking(true)}>
              <Trans>Make a transaction…</Trans>
            </Button>
          )}
        </>
      )}
    </Paper>
  );
}

type LinkedProps = {
  readonly receiptId: number;
  readonly transaction: NonNullable<ReceiptDetail['transaction']>;
};

function Linked({ receiptId, transaction: { payee, date: day, amount, currency, account } }: LinkedProps) {
  const { date } = useFormat();
  const unlink = useChange(orpc.receipts.unlink.mutationOptions());
  return (
    <>
      <Group gap={8} wrap="nowrap" align="flex-start">
        <IconLink size={18} className={classes.linkedIcon ?? ''} aria-hidden />
        <div className={classes.words}>
          <Text size="sm" fw={600}>
            {payee || <Trans>No payee</Trans>}
          </Text>
          <Text size="sm" c="dimmed">
            <Money amount={amount} currency={currency} /> · {date(day)} · {account}
          </Text>
        </div>
      </Group>
      <Group gap="xs" mt="xs">
        <TransactionsLink filter={{ from: day, to: day, ...(payee !== '' && { search: payee }) }} underline="always">
          <Trans>Show the transaction</Trans>
        </TransactionsLink>
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconUnlink size={15} />}
          loading={unlink.isPending}
          onClick={() => unlink.mutate({ id: receiptId })}
        >
          <Trans>Unlink</Trans>
        </Button>
      </Group>
    </>
  );
}
