import { Button, Group, Select, Switch } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconNote } from '@tabler/icons-react';

import type { ReportDocument } from '../../../src-shared/contract/report-document.ts';
import { FilterChips } from './filter-chips.tsx';
import { PeriodControl } from './period-control.tsx';
import { COMPARISON_NAMES, GROUPING_NAMES, choicesOf } from './report-words.ts';
import classes from './reports.module.css';
import type { OpenReport } from './use-report.ts';

export type ControlProps = {
  readonly report: OpenReport;
  readonly document: ReportDocument | undefined;
  /** Begins a note. */
  readonly onNote: () => void;
};

/** What a report shows: its time, what it is compared with, how it is grouped, and what counts. */
export function ReportBar({ report, document, onNote }: ControlProps) {
  const { i18n, t } = useLingui();
  const { kind, request, change, isSetUp, reset } = report;
  const hasCharts = !request.charts || document?.sections.some((section) => section.kind === 'chart') === true;
  return (
    <div className={classes.bar} data-screen-only>
      <Group gap="sm" role="group" aria-label={t`What the report shows`}>
        <PeriodControl report={report} document={document} />
        {kind.comparisons.length > 1 && (
          <Select
            w={280}
            aria-label={t`Compare with`}
            leftSection={<span className={classes.prefix}>{t`Compared with`}</span>}
            leftSectionWidth={122}
            leftSectionPointerEvents="none"
            allowDeselect={false}
            data={choicesOf(kind.comparisons, COMPARISON_NAMES, (words) => i18n._(words))}
            value={request.comparison}
            onChange={(comparison) => comparison && change({ comparison })}
          />
        )}
        {kind.groupings.length > 1 && (
          <Select
            w={130}
            aria-label={t`Grouped by`}
            leftSection={<span className={classes.prefix}>{t`By`}</span>}
            leftSectionWidth={38}
            leftSectionPointerEvents="none"
            allowDeselect={false}
            data={choicesOf(kind.groupings, GROUPING_NAMES, (words) => i18n._(words))}
            value={request.grouping}
            onChange={(grouping) => grouping && change({ grouping })}
          />
        )}
        {hasCharts && (
          <Switch
            label={t`Charts`}
            checked={request.charts}
            onChange={(event) => change({ charts: event.currentTarget.checked })}
          />
        )}
        {request.notes === '' && (
          <Button variant="subtle" color="gray" leftSection={<IconNote size={16} />} onClick={onNote}>
            <Trans>Add a note</Trans>
          </Button>
        )}
        {isSetUp && (
          <Button variant="subtle" color="gray" onClick={reset}>
            <Trans>Reset</Trans>
          </Button>
        )}
      </Group>
      {kind.filters.length > 0 && <FilterChips report={report} />}
    </div>
  );
}
