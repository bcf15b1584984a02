import { Button, Stack, Tabs } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconReportAnalytics } from '@tabler/icons-react';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';

import type { SavedReport } from '../../../src-shared/contract/reports.ts';
import { orpc } from '../../app/api.ts';
import { readGallerySearch } from '../../app/report-search.ts';
import { Loading } from '../../components/loading.tsx';
import { Page } from '../../components/page.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { SavedReports } from './saved-reports.tsx';
import { ScheduleTab } from './schedule-tab.tsx';
import { StandardReports } from './standard-reports.tsx';
import { TakeShared } from './take-shared.tsx';

/** All reports: the user's own, those that come with the app, and those that are made by themselves. */
export function ReportsPage() {
  const { t } = useLingui();
  const saved = useQuery(orpc.reports.saved.queryOptions());
  const search: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const { tab = 'reports' } = readGallerySearch(search);
  const navigate = useNavigate();
  return (
    <Page
      title={t`Reports`}
      subtitle={t`What happened to your money, to read, to keep and to hand over.`}
      actions={
        <>
          <TakeShared />
          <Button
            leftSection={<IconReportAnalytics size={16} />}
            renderRoot={(root) => <Link {...root} to="/reports/$kind" params={{ kind: 'custom' }} />}
          >
            <Trans>Build a report</Trans>
          </Button>
        </>
      }
    >
      <Tabs
        value={tab}
        keepMounted={false}
        onChange={(picked) =>
          void navigate({ to: '/reports', search: picked === 'schedule' ? { tab: 'schedule' } : {}, replace: true })
        }
      >
        <Tabs.List mb="lg" aria-label={t`Reports and their schedule`}>
          <Tabs.Tab value="reports">
            <Trans>Reports</Trans>
          </Tabs.Tab>
          <Tabs.Tab value="schedule">
            <Trans>Schedule</Trans>
          </Tabs.Tab>
        </Tabs.List>
        <QueryView query={saved} loading={<Loading lines={4} lineHeight={120} />}>
          {(all) => <Panels all={all} />}
        </QueryView>
      </Tabs>
    </Page>
  );
}

function Panels({ all }: { readonly all: readonly SavedReport[] }) {
  return (
    <>
      <Tabs.Panel value="reports">
        <Stack gap="xl">
          <SavedReports all={all} />
          <StandardReports />
        </Stack>
      </Tabs.Panel>
      <Tabs.Panel value="schedule">
        <ScheduleTab all={all} />
      </Tabs.Panel>
    </>
  );
}
