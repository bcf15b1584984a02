import { Group, Text } from '@mantine/core';
import { Plural, Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';

import { Money } from '../../components/money.tsx';
import type { TransactionSummary } from './pages.ts';

/** How many rows match, and what they sum to in each currency. */
export function SummaryBar({ summary }: { readonly summary: TransactionSummary | undefined }) {
  if (!summary) return <Group h={44} />;
  return (
    <Group h={44} gap="xl" wrap="nowrap" role="status">
      <Text size="sm" c="dimmed">
        <Plural value={summary.count} one="# transaction" other="# transactions" />
      </Text>
      <Group gap="lg" wrap="nowrap">
        {summary.perCurrency.map(({ currency, income, expenses, net }) => (
          <Group key={currency} gap="md" wrap="nowrap">
            <Sum label={<Trans>In</Trans>} amount={income} currency={currency} />
            <Sum label={<Trans>Out</Trans>} amount={-Math.abs(expenses)} currency={currency} />
            <Sum label={<Trans>Net</Trans>} amount={net} currency={currency} />
          </Group>
        ))}
      </Group>
    </Group>
  );
}

type SumProps = { readonly label: ReactNode; readonly amount: number; readonly currency: string };

const Sum = ({ label, amount, currency }: SumProps) => (
  <Text size="sm" component="span">
    <Text span c="dimmed" inherit mr={6}>
      {label}
    </Text>
    <Money amount={amount} currency={currency} tone="signed" />
  </Text>
);
