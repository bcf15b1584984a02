import { Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { SyntheticEvent } from 'react';

import type { ReceiptDetail } from '../../../src-shared/contract/receipts.ts';
import { orpc } from '../../app/api.ts';
import { AccountSelect } from '../../components/account-select.tsx';
import { CategorySelect } from '../../components/category-select.tsx';
import { Money } from '../../components/money.tsx';
import { useReconciledChange } from '../transactions/use-reconciled-change.ts';
import classes from './review.module.css';

type MakeTransactionProps = { readonly detail: ReceiptDetail; readonly onClose: () => void };

/** Makes a transaction of a receipt: where the money came from, and what it was for. */
export function MakeTransaction({ detail, onClose }: MakeTransactionProps) {
  const { t } = useLingui();
  const { total, date } = detail.fields;
  const currency = detail.fields.currency.value ?? detail.currency;
  const usualAccount = useUsualAccount(currency);
  const [hasTried, setTried] = useState(false);
  const [accountId, setAccountId] = useState<number | null>(null);
  const [categoryId, setCategoryId] = useState(detail.categoryId);
  const isDivisible = new Set(detail.items.map((item) => item.categoryId)).size > 1;
  const [splitByItem, setSplitByItem] = useState(isDivisible);
  const make = useReconciledChange(orpc.receipts.makeTransaction.mutationOptions({ onSuccess: onClose }));
  const chosen = accountId ?? usualAccount;
  const isReady = total.value !== null && date.value !== null;
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    setTried(true);
    if (!isReady || chosen === null) return;
    make.mutate({ id: detail.id, accountId: chosen, categoryId, splitByItem: splitByItem && isDivisible });
  };
  return (
    <form onSubmit={submit} className={classes.make} aria-label={t`Make a transaction`} noValidate>
      <Stack gap={8}>
        {isReady ? (
          <Text size="sm">
            <Trans>
              <Money amount={-(total.value ?? 0)} currency={currency} /> to {detail.fields.merchant.value ?? '?'}
            </Trans>
          </Text>
        ) : (
          <Text size="sm" c="dimmed">
            <Trans>It needs the date and the total of the receipt first.</Trans>
          </Text>
        )}
        <AccountSelect
          size="xs"
          data-autofocus
          label={t`Paid from`}
          withAsterisk
          value={chosen}
          currency={currency}
          description={
            usualAccount === null
              ? t`No account is in ${currency}: make one under Accounts, or link the bank's transaction.`
              : undefined
          }
          error={hasTried && chosen === null ? t`Choose an account.` : undefined}
          onChange={setAccountId}
        />
        <CategorySelect
          size="xs"
          label={splitByItem && isDivisible ? t`Category of the rest` : t`Category`}
          description={categoryId !== null && categoryId === detail.categoryId ? detail.categoryReason : undefined}
          value={categoryId}
          onChange={setCategoryId}
        />
        {isDivisible && (
          <Checkbox
            size="xs"
            label={t`Split by the items' categories`}
            checked={splitByItem}
            onChange={(event) => setSplitByItem(event.currentTarget.checked)}
          />
        )}
        <Group gap="xs">
          <Button size="xs" type="submit" disabled={!isReady} loading={make.isPending}>
            <Trans>Make it</Trans>
          </Button>
          <Button size="xs" variant="default" onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

/** The first open account in the receipt's currency; null where there is none. */
function useUsualAccount(currency: string): number | null {
  const { data: accounts = [] } = useQuery(orpc.accounts.list.queryOptions());
  const open = accounts.filter(({ closed }) => !closed);
  return open.find((account) => account.currency === currency)?.id ?? null;
}
