import { Paper, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconAlertTriangle, IconCheck } from '@tabler/icons-react';

import type { ReportRun } from '../../../src-shared/contract/reports.ts';
import { orpc } from '../../app/api.ts';
import { useFormat } from '../../app/format.ts';
import classes from './reports.module.css';

const SHOWN = 50;

/** What was made by itself, newest first, and why something was not; nothing before the first time. */
export function RunLog() {
  const { t } = useLingui();
  const { data: runs = [] } = useQuery(orpc.reports.runs.queryOptions({ input: { limit: SHOWN } }));
  if (runs.length === 0) return null;
  return (
    <Paper component="section" aria-label={t`What was made`}>
      <Title order={2} size="h5" px={18} pt={14} pb={6}>
        <Trans>What was made</Trans>
      </Title>
      <ul className={classes.lines}>
        {runs.map((run) => (
          <RunLine key={run.id} run={run} />
        ))}
      </ul>
    </Paper>
  );
}

function RunLine({ run: { reportName, dueDate, at, status, files, message } }: { readonly run: ReportRun }) {
  const { date, time } = useFormat();
  const isMade = status === 'made';
  return (
    <li className={classes.line} data-problem={!isMade || undefined}>
      <div className={classes.lineMain}>
        <Text size="sm" span>
          {isMade ? (
            <IconCheck size={15} aria-hidden className={classes.made} />
          ) : (
            <IconAlertTriangle size={15} aria-hidden className={classes.failed} />
          )}{' '}
          <strong>{reportName}</strong>{' '}
          {isMade ? <Trans>for {date(dueDate)}</Trans> : <Trans>was not made for {date(dueDate)}</Trans>}
        </Text>
        {message !== '' && (
          <Text size="sm" c="red" span>
            {message}
          </Text>
        )}
        {files.map((file) => (
          <Text key={file} size="xs" c="dimmed" span style={{ overflowWrap: 'anywhere' }}>
            {file}
          </Text>
        ))}
      </div>
      <Text size="xs" c="dimmed" span style={{ whiteSpace: 'nowrap' }}>
        {time(at)}
      </Text>
    </li>
  );
}
