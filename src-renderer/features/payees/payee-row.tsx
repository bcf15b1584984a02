import { ActionIcon, Checkbox, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconPencil } from '@tabler/icons-react';

import type { Payee } from '../../../src-shared/contract/payees.ts';
import { useFormat } from '../../app/format.ts';
import { TransactionsLink } from '../../components/transactions-link.tsx';
import classes from './payees.module.css';

type PayeeRowProps = {
  readonly payee: Payee;
  /** Whether Tab reaches its controls: only in the row that has the focus. */
  readonly active: boolean;
  readonly chosen: boolean;
  readonly onToggle: () => void;
  readonly onRename: () => void;
};

/** One payee with its other names; its count opens its transactions. */
export function PayeeRow({ payee, active, chosen, onToggle, onRename }: PayeeRowProps) {
  const { t } = useLingui();
  const { date, number } = useFormat();
  const { id, name, count, lastDate, aliases } = payee;
  const tabIndex = active ? 0 : -1;
  return (
    <div className={classes.row} data-chosen={chosen || undefined}>
      <Checkbox aria-label={t`Select ${name}`} tabIndex={tabIndex} checked={chosen} onChange={onToggle} />
      <div className={classes.name}>
        <Text size="sm" fw={550} truncate="end" title={name}>
          {name}
        </Text>
        {aliases.length > 0 && (
          <Text size="xs" c="dimmed" truncate="end" title={aliases.join(', ')}>
            <Trans>Also {aliases.join(', ')}</Trans>
          </Text>
        )}
      </div>
      <span className={classes.count}>
        {count === 0 ? (
          <Text size="sm" c="dimmed" component="span">
            <Trans>None</Trans>
          </Text>
        ) : (
          <TransactionsLink
            filter={{ payeeId: id }}
            tabIndex={tabIndex}
            aria-label={t`Transactions of ${name}: ${number(count)}`}
          >
            {number(count)}
          </TransactionsLink>
        )}
      </span>
      <Text size="sm" c="dimmed">
        {lastDate !== null && date(lastDate)}
      </Text>
      <ActionIcon color="gray" tabIndex={tabIndex} aria-label={t`Rename ${name}`} title={t`Rename`} onClick={onRename}>
        <IconPencil size={16} />
      </ActionIcon>
    </div>
  );
}
