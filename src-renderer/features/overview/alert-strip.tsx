import { Paper, Text } from '@mantine/core';
import { Plural, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';

import type { Alert } from '../../../src-shared/contract/alerts.ts';
import { orpc } from '../../app/api.ts';
import { SeverityBadge } from '../../components/status-badge.tsx';
import { useAlertWords } from '../alerts/alert-words.ts';
import classes from './overview.module.css';

const SHOWN = 2;

/** The worst alerts, and how many more there are; nothing when all is well. */
export function AlertStrip() {
  const { t } = useLingui();
  const { data: alerts = [] } = useQuery(orpc.alerts.list.queryOptions({ input: {} }));
  if (alerts.length === 0) return null;
  const more = alerts.length - SHOWN;
  return (
    <Paper component="section" aria-label={t`Alerts`} style={{ overflow: 'hidden' }}>
      {alerts.slice(0, SHOWN).map((alert) => (
        <AlertLine key={alert.id} alert={alert} />
      ))}
      {more > 0 ? (
        <Link to="/alerts" className={classes.alert}>
          <Text span size="sm" c="dimmed">
            <Plural value={more} one="# more alert" other="# more alerts" />
          </Text>
        </Link>
      ) : null}
    </Paper>
  );
}

function AlertLine({ alert }: { readonly alert: Alert }) {
  const { data: held } = useQuery(orpc.buckets.list.queryOptions());
  const { data: categories } = useQuery(orpc.categories.list.queryOptions());
  const bucket = held?.buckets.find(({ id }) => id === alert.bucketId);
  const category = categories?.find(({ id }) => id === alert.categoryId);
  const { title, message } = useAlertWords(alert, bucket?.name ?? category?.name ?? '');
  return (
    <Link to="/alerts" className={classes.alert}>
      <SeverityBadge severity={alert.severity} />
      <Text span size="sm" fw={600}>
        {title}
      </Text>
      <Text span size="sm" c="dimmed">
        {message}
      </Text>
    </Link>
  );
}
