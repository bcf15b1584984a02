import { Button, Group, Text, Title } from '@mantine/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { IconLockOpen } from '@tabler/icons-react';

import type { Reconciliation } from '../../../src-shared/contract/reconcile.ts';
import { orpc } from '../../app/api.ts';
import { useFormat } from '../../app/format.ts';
import { useChange } from '../../app/use-change.ts';
import { Money } from '../../components/money.tsx';
import classes from './reconcile.module.css';

type PastProps = { readonly reconciliations: readonly Reconciliation[]; readonly currency: string };

/** What was reconciled before, newest first; the newest can be unlocked. */
export function PastReconciliations({ reconciliations, currency }: PastProps) {
  const { t } = useLingui();
  if (reconciliations.length === 0) return null;
  return (
    <section aria-label={t`Reconciled before`}>
      <Title order={3} size="h6" mb={4}>
        <Trans>Reconciled before</Trans>
      </Title>
      <ul className={classes.past}>
        {reconciliations.map((one, index) => (
          <PastLine key={one.id} reconciliation={one} currency={currency} newest={index === 0} />
        ))}
      </ul>
    </section>
  );
}

type PastLineProps = { readonly reconciliation: Reconciliation; readonly currency: string; readonly newest: boolean };

function PastLine({ reconciliation: { id, date, balance, transactions }, currency, newest }: PastLineProps) {
  const { t } = useLingui();
  const format = useFormat();
  const unlock = useChange(orpc.reconcile.unlock.mutationOptions());
  const day = format.date(date);
  return (
    <li className={classes.pastLine}>
      <div>
        <Text size="sm">{day}</Text>
        <Text size="xs" c="dimmed">
          <Plural value={transactions} one="# transaction locked" other="# transactions locked" />
        </Text>
      </div>
      <Group gap="sm" wrap="nowrap">
        <Money amount={balance} currency={currency} />
        {newest && (
          <Button
            size="xs"
            variant="default"
            leftSection={<IconLockOpen size={14} />}
            loading={unlock.isPending}
            aria-label={t`Unlock what was reconciled to ${day}`}
            onClick={() => unlock.mutate({ id })}
          >
            <Trans>Unlock</Trans>
          </Button>
        )}
      </Group>
    </li>
  );
}
