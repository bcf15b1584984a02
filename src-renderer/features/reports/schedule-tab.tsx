import { Button, Group, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconAlertTriangle, IconCalendarEvent, IconPlayerPlay } from '@tabler/icons-react';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';

import type { SavedReport } from '../../../src-shared/contract/reports.ts';
import { orpc } from '../../app/api.ts';
import { useToasts } from '../../app/use-toasts.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { RunLog } from './run-log.tsx';
import { ScheduleDialog } from './schedule-dialog.tsx';
import type { ScheduleSubject } from './schedule-dialog.tsx';
import { ScheduleList } from './schedule-list.tsx';

/** Reports that are made by themselves, and what was made so far. */
export function ScheduleTab({ all }: { readonly all: readonly SavedReport[] }) {
  const schedules = useQuery(orpc.reports.schedules.queryOptions());
  const [subject, setSubject] = useState<ScheduleSubject | null>(null);
  const begin = (): void => setSubject({ kind: 'new', reportId: null });
  return (
    <QueryView query={schedules}>
      {(list) => (
        <Stack gap="lg">
          {list.length === 0 ? (
            <NoSchedules hasSaved={all.length > 0} onBegin={begin} />
          ) : (
            <>
              <Group gap="sm" justify="flex-end">
                <RunDueButton />
                <Button leftSection={<IconCalendarEvent size={16} />} onClick={begin}>
                  <Trans>Schedule a report</Trans>
                </Button>
              </Group>
              <ScheduleList schedules={list} onOpen={(schedule) => setSubject({ kind: 'existing', schedule })} />
            </>
          )}
          <RunLog />
          <ScheduleDialog subject={subject} all={all} onClose={() => setSubject(null)} />
        </Stack>
      )}
    </QueryView>
  );
}

function NoSchedules({ hasSaved, onBegin }: { readonly hasSaved: boolean; readonly onBegin: () => void }) {
  const { t } = useLingui();
  return (
    <EmptyState
      icon={IconCalendarEvent}
      title={t`Nothing is made by itself yet`}
      action={
        hasSaved ? (
          <Button leftSection={<IconCalendarEvent size={16} />} onClick={onBegin}>
            <Trans>Schedule a report</Trans>
          </Button>
        ) : (
          <Button renderRoot={(root) => <Link {...root} to="/reports" />}>
            <Trans>Choose a report</Trans>
          </Button>
        )
      }
    >
      {hasSaved ? (
        <Trans>A saved report can be written into a folder at each month’s end, or by any rule of yours.</Trans>
      ) : (
        <Trans>Open a report and save it. A saved report can be written into a folder at each month’s end.</Trans>
      )}
    </EmptyState>
  );
}

// It reports no failed call, and is none that went well either.
const warn = (message: string): void => {
  notifications.show({ message, color: 'red', icon: <IconAlertTriangle size={16} />, autoClose: 10_000 });
};

function RunDueButton() {
  const { t } = useLingui();
  const client = useQueryClient();
  const { said, failed } = useToasts();
  const run = useMutation(
    orpc.reports.runDue.mutationOptions({
      onSuccess: (runs) => {
        const made = runs.filter(({ status }) => status === 'made').length;
        const problems = runs.length - made;
        if (runs.length === 0) said(t`Nothing is due.`);
        else if (problems === 0) said(t`Made: ${made}`);
        else warn(t`Made: ${made}. Failed: ${problems}, see the log.`);
      },
      onError: failed,
      onSettled: () => client.invalidateQueries({ queryKey: orpc.reports.runs.key() }),
    }),
  );
  return (
    <Button
      variant="default"
      leftSection={<IconPlayerPlay size={16} />}
      loading={run.isPending}
      onClick={() => run.mutate(undefined)}
    >
      {t`Make what is due`}
    </Button>
  );
}
