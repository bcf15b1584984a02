import { Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';

import type { BalanceCheck } from '../../../src-shared/contract/imports.ts';
import { useFormat } from '../../app/format.ts';
import { Money } from '../../components/money.tsx';
import classes from './imports.module.css';

type BalanceNoteProps = { readonly balance: BalanceCheck; readonly currency: string };

/** Whether the account will hold what the bank says, and if not, since when. */
export function BalanceNote({ balance, currency }: BalanceNoteProps) {
  const { date } = useFormat();
  const day = date(balance.date);
  const stated = <Money amount={balance.stated} currency={currency} />;
  if (balance.difference === 0) {
    return (
      <Text size="sm" className={classes.balance ?? ''}>
        <IconCircleCheck size={17} color="var(--mantine-color-teal-6)" aria-hidden />
        <span>
          <Trans>
            Agrees with the bank's balance of {stated} on {day}.
          </Trans>
        </span>
      </Text>
    );
  }
  return (
    <Text size="sm" className={classes.balance ?? ''} component="div">
      <IconAlertTriangle size={17} color="var(--mantine-color-yellow-7)" aria-hidden />
      <span>
        <Trans>
          The bank says {stated} on {day}; this account would hold{' '}
          <Money amount={balance.expected} currency={currency} />, which is{' '}
          <Money amount={Math.abs(balance.difference)} currency={currency} /> apart.
        </Trans>{' '}
        <FirstDifference first={balance.first} />
      </span>
    </Text>
  );
}

function FirstDifference({ first }: { readonly first: BalanceCheck['first'] }) {
  const { date } = useFormat();
  if (first === null) return null;
  const by = date(first.by);
  if (first.after === null) return <Trans>They differ from the first balance that is known, of {by}.</Trans>;
  const after = date(first.after);
  return (
    <Trans>
      They agreed on {after} and first differ on {by}.
    </Trans>
  );
}
