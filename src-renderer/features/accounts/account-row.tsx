import { Badge, Button, Group, Text, Tooltip } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { IconFileImport } from '@tabler/icons-react';

import type { Account } from '../../../src-shared/contract/accounts.ts';
import { useFormat } from '../../app/format.ts';
import { useSettings } from '../../app/settings-context.tsx';
import { Money } from '../../components/money.tsx';
import { TransactionsLink } from '../../components/transactions-link.tsx';
import { AccountMenu } from './account-menu.tsx';
import classes from './accounts.module.css';

type AccountRowProps = {
  readonly account: Account;
  readonly onEdit: () => void;
  readonly onReconcile: () => void;
};

/** One account; its name opens its transactions. */
export function AccountRow({ account, onEdit, onReconcile }: AccountRowProps) {
  const { t } = useLingui();
  const { id, name, balance, closed } = account;
  const search = { account: id };
  return (
    <li className={classes.row}>
      <div className={classes.words}>
        <Group gap="xs">
          <TransactionsLink filter={{ accountId: id }} size="md" fw={550} c="bright">
            {name}
          </TransactionsLink>
          <AccountBadges account={account} />
        </Group>
        <LastMovement account={account} />
      </div>
      <span className={classes.balance}>
        <Money amount={balance} currency={account.currency} />
      </span>
      <Group gap={4} wrap="nowrap" className={classes.actions}>
        {!closed && (
          <Button
            renderRoot={(root) => <Link {...root} to="/import" search={search} />}
            size="xs"
            variant="default"
            leftSection={<IconFileImport size={14} />}
            aria-label={t`Import into ${name}`}
          >
            <Trans>Import</Trans>
          </Button>
        )}
        <AccountMenu account={account} onEdit={onEdit} onReconcile={onReconcile} />
      </Group>
    </li>
  );
}

function LastMovement({ account: { transactionCount, lastDate, reconciledTo } }: { readonly account: Account }) {
  const { date } = useFormat();
  return (
    <Text size="xs" c="dimmed">
      {lastDate === null ? (
        <Trans>No transactions yet</Trans>
      ) : (
        <>
          <Plural value={transactionCount} one="# transaction" other="# transactions" />,{' '}
          <Trans>last on {date(lastDate)}</Trans>
        </>
      )}
      {reconciledTo !== null && (
        <>
          {' · '}
          <Trans>Reconciled to {date(reconciledTo)}</Trans>
        </>
      )}
    </Text>
  );
}

function AccountBadges({ account }: { readonly account: Account }) {
  const { t } = useLingui();
  const base = useSettings().currency;
  const { currency, onBudget, closed } = account;
  return (
    <>
      {currency !== base && (
        <Tooltip label={t`It is in ${currency}, so it stays off the budget: no exchange rates are known.`}>
          <Badge variant="light" color="blue" tabIndex={0}>
            {currency}
          </Badge>
        </Tooltip>
      )}
      {!onBudget && (
        <Badge variant="light" color="gray">
          <Trans>Off the budget</Trans>
        </Badge>
      )}
      {closed && (
        <Badge variant="light" color="gray">
          <Trans>Closed</Trans>
        </Badge>
      )}
    </>
  );
}
