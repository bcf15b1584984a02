import { Paper, Text, Title, UnstyledButton } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';

import type { ReviewGroup } from '../../../src-shared/contract/review.ts';
import { Money } from '../../components/money.tsx';
import classes from './review.module.css';

type QueueListProps = {
  readonly groups: readonly ReviewGroup[];
  readonly current: string;
  readonly onChoose: (key: string) => void;
};

/** The payees to come; a click takes one out of turn. */
export function QueueList({ groups, current, onChoose }: QueueListProps) {
  const { t } = useLingui();
  return (
    <Paper component="section" className={classes.queue ?? ''} aria-label={t`Up next`}>
      <Title order={2} size="h5" mb={6}>
        <Trans>Up next</Trans>
      </Title>
      <ol className={classes.queueList}>
        {groups.map(({ key, payee, count, amount, direction, currency }) => (
          <li key={key}>
            <UnstyledButton
              className={classes.queued}
              aria-current={key === current ? 'step' : undefined}
              onClick={() => onChoose(key)}
            >
              <span className={classes.queuedName}>{payee === '' ? <Trans>Without a payee</Trans> : payee}</span>
              <Text component="span" size="xs" c="dimmed">
                {count > 1 && `× ${count}`}
              </Text>
              <Text component="span" size="sm">
                <Money amount={direction === 'out' ? -amount : amount} currency={currency} tone="signed" />
              </Text>
            </UnstyledButton>
          </li>
        ))}
      </ol>
    </Paper>
  );
}
