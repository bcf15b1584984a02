import { Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';

import type { Transaction } from '../../../src-shared/contract/transactions.ts';
import { orpc } from '../../app/api.ts';
import { CategoryBadge } from '../../components/category-badge.tsx';
import { Money } from '../../components/money.tsx';
import { TransactionsLink } from '../../components/transactions-link.tsx';
import { ReceiptsOfTransaction } from '../receipts/receipts-of-transaction.tsx';
import { AlwaysFile } from './always-file.tsx';
import { DetailsActions } from './details-actions.tsx';
import classes from './details.module.css';
import { TagsFact } from './tags-fact.tsx';
import type { Lookups } from './use-lookups.ts';
import { WhyCategory } from './why-category.tsx';

type DetailsProps = {
  readonly transaction: Transaction;
  readonly lookups: Lookups;
  readonly onSplit: () => void;
  readonly onLink: () => void;
  readonly onDeleted: () => void;
};

export function Details({ transaction, lookups, onSplit, onLink, onDeleted }: DetailsProps) {
  const account = lookups.accounts.get(transaction.accountId);
  return (
    <Stack gap="lg">
      <div>
        <Text size="xl" fw={650}>
          <Money amount={transaction.amount} currency={account?.currency} tone="signed" />
        </Text>
        <Text fw={550}>{transaction.payee || <Trans>No payee</Trans>}</Text>
        <Text size="sm" c="dimmed">
          {lookups.format.date(transaction.date)} · {account?.name}
        </Text>
      </div>
      <Facts transaction={transaction} lookups={lookups} />
      {transaction.splits.length > 0 && (
        <Parts transaction={transaction} lookups={lookups} currency={account?.currency} />
      )}
      {transaction.payee !== '' && transaction.transferId === null && transaction.splits.length === 0 && (
        <AlwaysFile key={transaction.id} transaction={transaction} />
      )}
      <DetailsActions transaction={transaction} onSplit={onSplit} onLink={onLink} onDeleted={onDeleted} />
    </Stack>
  );
}

type FactsProps = { readonly transaction: Transaction; readonly lookups: Lookups };

function Facts({ transaction, lookups }: FactsProps) {
  const { t } = useLingui();
  const { categoryId, bucketId, splits, transferId } = transaction;
  const bucket = bucketId === null ? null : lookups.buckets.get(bucketId)?.name;
  return (
    <dl className={classes.facts}>
      {splits.length === 0 && transferId === null && (
        <Fact label={t`Category`}>
          <CategoryBadge category={categoryId === null ? null : lookups.categories.get(categoryId)} />
          <WhyCategory key={transaction.id} transaction={transaction} lookups={lookups} />
        </Fact>
      )}
      {transferId !== null && (
        <Fact label={t`Transfer`}>
          {lookups.accounts.get(transaction.transferAccountId ?? 0)?.name ?? t`To another account`}
        </Fact>
      )}
      {bucket && <Fact label={t`Charged to`}>{bucket}</Fact>}
      {transaction.notes !== '' && <Fact label={t`Notes`}>{transaction.notes}</Fact>}
      <Fact label={t`Tags`}>
        <TagsFact key={transaction.id} transaction={transaction} />
      </Fact>
      <ReceiptsOfTransaction transactionId={transaction.id}>
        {(receipts) => <Fact label={t`Receipt`}>{receipts}</Fact>}
      </ReceiptsOfTransaction>
      <Fact label={t`The bank wrote`}>{transaction.payeeText || t`Nothing: it was entered by hand.`}</Fact>
      {transaction.reconciliationId !== null && <Reconciled transaction={transaction} lookups={lookups} />}
      {transaction.importId !== null && (
        <Fact label={t`Imported from`}>
          <ImportLink importId={transaction.importId} />
        </Fact>
      )}
    </dl>
  );
}

function Reconciled({ transaction: { accountId, date }, lookups }: FactsProps) {
  const { t } = useLingui();
  const to = lookups.format.date(lookups.accounts.get(accountId)?.reconciledTo ?? date);
  return (
    <Fact label={t`Reconciled`}>
      <IconLock size={14} className={classes.lock} aria-hidden />
      <Trans>To {to}: its day, amount and account are checked against the bank.</Trans>
    </Fact>
  );
}

const Fact = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <div>
    <dt>{label}</dt>
    <dd>{children}</dd>
  </div>
);

function ImportLink({ importId }: { readonly importId: number }) {
  const { t } = useLingui();
  const { data } = useQuery(orpc.imports.history.queryOptions());
  return (
    <TransactionsLink filter={{ importId }}>
      {data?.find(({ id }) => id === importId)?.fileName ?? t`A file`}
    </TransactionsLink>
  );
}

function Parts({ transaction, lookups, currency }: FactsProps & { readonly currency: string | undefined }) {
  const { t } = useLingui();
  return (
    <ul className={classes.parts} aria-label={t`Parts`}>
      {transaction.splits.map((part) => (
        <li key={part.id}>
          <CategoryBadge category={part.categoryId === null ? null : lookups.categories.get(part.categoryId)} />
          <span className={classes.partNotes}>{part.notes}</span>
          <Money amount={part.amount} currency={currency} />
        </li>
      ))}
    </ul>
  );
}
