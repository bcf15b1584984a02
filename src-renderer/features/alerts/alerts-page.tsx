import { Anchor, Button, Stack, Switch } from '@mantine/core';
import { IconMoodSmile } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';

import type { Alert } from '../../../src-shared/contract/alerts.ts';
import { orpc } from '../../app/api.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Loading } from '../../components/loading.tsx';
import { Page } from '../../components/page.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { AlertList } from './alert-list.tsx';

/** The alert room: what to look at now, worst first. */
export function AlertsPage() {
  const { t } = useLingui();
  const [showDismissed, setShowDismissed] = useState(false);
  const query = useQuery(orpc.alerts.list.queryOptions({ input: { dismissed: true } }));
  const dismissedCount = query.data?.filter((alert) => alert.dismissed).length ?? 0;
  return (
    <Page
      title={t`Alerts`}
      subtitle={<ThresholdsLink />}
      actions={
        dismissedCount > 0 && (
          <Switch
            label={t`Show dismissed (${dismissedCount})`}
            checked={showDismissed}
            onChange={(event) => setShowDismissed(event.currentTarget.checked)}
          />
        )
      }
    >
      <QueryView query={query} loading={<Loading lines={3} lineHeight={104} />}>
        {(alerts) => <Alerts alerts={alerts} showDismissed={showDismissed} />}
      </QueryView>
    </Page>
  );
}

function ThresholdsLink() {
  return (
    <Trans>
      What to look at now. When an alert is raised is up to you:{' '}
      <Anchor component={Link} to="/settings" inherit underline="always">
        change the thresholds
      </Anchor>
    </Trans>
  );
}

function Alerts({ alerts, showDismissed }: { readonly alerts: readonly Alert[]; readonly showDismissed: boolean }) {
  const open = alerts.filter((alert) => !alert.dismissed);
  const dismissed = alerts.filter((alert) => alert.dismissed);
  return (
    <Stack gap="lg">
      {open.length === 0 ? <AllCalm /> : <AlertList alerts={open} />}
      {showDismissed && dismissed.length > 0 && <AlertList alerts={dismissed} dismissed />}
    </Stack>
  );
}

function AllCalm() {
  const { t } = useLingui();
  return (
    <EmptyState
      icon={IconMoodSmile}
      title={t`All calm`}
      action={
        <Button component={Link} to="/forecast" variant="default">
          <Trans>See how the month will end</Trans>
        </Button>
      }
    >
      <Trans>Nothing needs you now. When a bucket runs low or a budget is exceeded, it shows up here.</Trans>
    </EmptyState>
  );
}
