import { ActionIcon, Badge, Group, Paper, Text, Title, UnstyledButton } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconAlertTriangle, IconTrash } from '@tabler/icons-react';

import type { ReportSchedule } from '../../../src-shared/contract/reports.ts';
import { orpc } from '../../app/api.ts';
import { useFormat } from '../../app/format.ts';
import { useChange } from '../../app/use-change.ts';
import { FORMAT_NAMES } from './report-words.ts';
import classes from './reports.module.css';
import { useRuleWords } from './schedule-words.ts';

type ScheduleListProps = {
  readonly schedules: readonly ReportSchedule[];
  readonly onOpen: (schedule: ReportSchedule) => void;
};

/** The schedules: what is made when and where, and what keeps it from being made. */
export function ScheduleList({ schedules, onOpen }: ScheduleListProps) {
  const { t } = useLingui();
  return (
    <Paper component="section" aria-label={t`Schedules`}>
      <Title order={2} size="h5" px={18} pt={14} pb={6}>
        <Trans>Schedules</Trans>
      </Title>
      <ul className={classes.lines}>
        {schedules.map((schedule) => (
          <ScheduleLine key={schedule.id} schedule={schedule} onOpen={() => onOpen(schedule)} />
        ))}
      </ul>
    </Paper>
  );
}

type ScheduleLineProps = { readonly schedule: ReportSchedule; readonly onOpen: () => void };

function ScheduleLine({ schedule, onOpen }: ScheduleLineProps) {
  const { i18n, t } = useLingui();
  const ruleWords = useRuleWords();
  const { id, reportName, rule, folder, formats, problem } = schedule;
  const remove = useChange(orpc.reports.deleteSchedule.mutationOptions());
  return (
    <li className={classes.line}>
      <UnstyledButton className={classes.lineMain} onClick={onOpen} title={t`Change this schedule`}>
        <Text size="sm" fw={600} span>
          {reportName}
        </Text>
        <Text size="sm" c="dimmed" span>
          {ruleWords(rule)} · {formats.map((format) => i18n._(FORMAT_NAMES[format])).join(', ')}
        </Text>
        <Text size="xs" c="dimmed" span style={{ overflowWrap: 'anywhere' }}>
          {folder}
        </Text>
        {problem !== null && (
          <Text size="sm" c="red" span>
            <IconAlertTriangle size={14} aria-hidden style={{ verticalAlign: '-2px' }} /> {problem}
          </Text>
        )}
      </UnstyledButton>
      <Group gap="sm" wrap="nowrap">
        <NextDate schedule={schedule} />
        <ActionIcon
          variant="subtle"
          color="gray"
          aria-label={t`Delete the schedule of ${reportName}`}
          loading={remove.isPending}
          onClick={() => remove.mutate({ id })}
        >
          <IconTrash size={17} />
        </ActionIcon>
      </Group>
    </li>
  );
}

function NextDate({ schedule: { enabled, nextDate } }: Pick<ScheduleLineProps, 'schedule'>) {
  const { date } = useFormat();
  if (!enabled)
    return (
      <Badge variant="light" color="gray">
        <Trans>Off</Trans>
      </Badge>
    );
  return (
    <Text size="sm" span style={{ whiteSpace: 'nowrap' }}>
      {nextDate === null ? <Trans>Has ended</Trans> : <Trans>Next: {date(nextDate)}</Trans>}
    </Text>
  );
}
