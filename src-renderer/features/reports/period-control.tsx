import { ActionIcon, Button, Group, Popover } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { IconCalendar, IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';

import type { ReportDocument } from '../../../src-shared/contract/report-document.ts';
import type { ReportPeriod } from '../../../src-shared/contract/report-request.ts';
import { PeriodForm } from './period-form.tsx';
import { usePeriodWords } from './report-words.ts';
import { stepPeriod } from './step-period.ts';
import type { OpenReport } from './use-report.ts';

type PeriodControlProps = {
  readonly report: Pick<OpenReport, 'kind' | 'request' | 'change'>;
  readonly document: ReportDocument | undefined;
  readonly isWide?: boolean;
};

/** The time of a report: its neighbours one click away, all others in a pop-up. */
export function PeriodControl({ report: { kind, request, change }, document, isWide = false }: PeriodControlProps) {
  const { t } = useLingui();
  const words = usePeriodWords()(request.period);
  const [open, setOpen] = useState(false);
  const span = document?.period;
  const isEverything = request.period.kind === 'relative' && request.period.span === 'all';
  const choose = (period: ReportPeriod): void => change({ period });
  const step = (by: 1 | -1): void => {
    if (span) choose(stepPeriod(span, by));
  };
  const arrow = { variant: 'default', size: 36, disabled: !span || isEverything } as const;
  return (
    <Group gap={4} wrap="nowrap" role="group" aria-label={t`Time`} {...(isWide && { w: '100%' })}>
      <ActionIcon {...arrow} aria-label={t`The time before`} onClick={() => step(-1)}>
        <IconChevronLeft size={18} />
      </ActionIcon>
      <Popover opened={open} onChange={setOpen} trapFocus returnFocus shadow="md" position="bottom-start" width={340}>
        <Popover.Target>
          <Button
            variant="default"
            {...(isWide ? { flex: 1, px: 8 } : { miw: 150, leftSection: <IconCalendar size={16} aria-hidden /> })}
            aria-label={t`Choose the time, now ${words}`}
            onClick={() => setOpen(!open)}
          >
            {words}
          </Button>
        </Popover.Target>
        <Popover.Dropdown aria-label={t`Time`}>
          <PeriodForm
            offers={kind.period}
            period={request.period}
            span={span}
            onChange={choose}
            onDone={() => setOpen(false)}
          />
        </Popover.Dropdown>
      </Popover>
      <ActionIcon {...arrow} aria-label={t`The time after`} onClick={() => step(1)}>
        <IconChevronRight size={18} />
      </ActionIcon>
    </Group>
  );
}
