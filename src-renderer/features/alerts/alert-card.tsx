import { Group, Paper, Text, Title } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';

import type { Alert } from '../../../src-shared/contract/alerts.ts';
import { useFormat } from '../../app/format.ts';
import { SeverityBadge } from '../../components/status-badge.tsx';
import { useAlertWords } from './alert-words.ts';
import classes from './alerts.module.css';

type Props = {
  readonly alert: Alert;
  /** The name of its bucket or category; empty when it is about neither. */
  readonly about: string;
  /** What one can do about it. */
  readonly children: ReactNode;
};

/** One thing to look at: how much it matters, what it is, since when, and what to do. */
export function AlertCard({ alert, about, children }: Props) {
  const { title, message } = useAlertWords(alert, about);
  const since = useFormat().date(alert.since.slice(0, 10));
  return (
    <Paper component="article" className={classes.alert} aria-label={title}>
      <div className={classes.words}>
        <Group gap="sm">
          <SeverityBadge severity={alert.severity} />
          <Title order={2} size="h5">
            {title}
          </Title>
        </Group>
        <Text size="sm" mt={6}>
          {message}
        </Text>
        <Text size="xs" c="dimmed" mt={2}>
          <Trans>Since {since}</Trans>
        </Text>
      </div>
      <div className={classes.actions}>{children}</div>
    </Paper>
  );
}
