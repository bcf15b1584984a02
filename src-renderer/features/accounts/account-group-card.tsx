import { Group, Paper, Text, Title } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';

import type { Account } from '../../../src-shared/contract/accounts.ts';
import { Money } from '../../components/money.tsx';
import type { AccountGroup } from './account-groups.ts';
import { AccountRow } from './account-row.tsx';
import classes from './accounts.module.css';
import { TYPE_WORDS } from './type-names.ts';

type AccountGroupCardProps = AccountEvents & { readonly group: AccountGroup };

/** What one can do with an account beyond its own row. */
export type AccountEvents = {
  readonly onEdit: (account: Account) => void;
  readonly onReconcile: (account: Account) => void;
};

/** The accounts of one type with their total. */
export function AccountGroupCard({ group, onEdit, onReconcile }: AccountGroupCardProps) {
  const { i18n } = useLingui();
  const words = TYPE_WORDS[group.type];
  const Icon = words.icon;
  return (
    <Paper component="section" aria-label={i18n._(words.many)}>
      <Group justify="space-between" className={classes.groupHead}>
        <Group gap="xs">
          <Icon size={18} stroke={1.7} aria-hidden />
          <Title order={2} size="h5">
            {i18n._(words.many)}
          </Title>
        </Group>
        <Group gap="md" className={classes.groupTotal}>
          {group.totals.map(({ currency, amount }) => (
            <Text key={currency} fw={600} size="sm" component="span">
              <Money amount={amount} currency={currency} />
            </Text>
          ))}
        </Group>
      </Group>
      <ul className={classes.list}>
        {group.accounts.map((account) => (
          <AccountRow
            key={account.id}
            account={account}
            onEdit={() => onEdit(account)}
            onReconcile={() => onReconcile(account)}
          />
        ))}
      </ul>
    </Paper>
  );
}
