import { Button, Divider, NumberInput, SegmentedControl, SimpleGrid, Stack } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';

import type { ReportSpan } from '../../../src-shared/contract/report-document.ts';
import type { RelativeSpan, ReportPeriod } from '../../../src-shared/contract/report-request.ts';
import type { ReportKindInfo } from '../../../src-shared/contract/reports.ts';
import { monthOf } from '../../../src-shared/month.ts';
import { MonthPicker } from '../../components/month-picker.tsx';
import { useToday } from '../transactions/use-today.ts';
import { DayInput } from './day-input.tsx';
import { SPAN_NAMES, keysOf } from './report-words.ts';

type Offers = ReportKindInfo['period'];

type PeriodFormProps = {
  readonly offers: Offers;
  readonly period: ReportPeriod;
  /** The days that the period means now. */
  readonly span: ReportSpan | undefined;
  readonly onChange: (period: ReportPeriod) => void;
  readonly onDone: () => void;
};

const SPANS: Readonly<Record<Offers, readonly RelativeSpan[]>> = {
  any: keysOf(SPAN_NAMES),
  month: ['this-month', 'last-month'],
  year: ['this-year', 'last-year'],
  day: ['this-month', 'last-month', 'last-quarter', 'last-year', 'last-30-days'],
};

type Fixed = 'month' | 'year' | 'range' | 'day';

const FIXED: Readonly<Record<Offers, readonly Fixed[]>> = {
  any: ['month', 'year', 'range'],
  month: ['month'],
  year: ['year'],
  day: ['day'],
};

/** Spans that move with today, and times that stay. */
export function PeriodForm({ offers, period, span, onChange, onDone }: PeriodFormProps) {
  const { t } = useLingui();
  const fixed = FIXED[offers];
  const [picked, setPicked] = useState<Fixed | undefined>(fixed.find((each) => each === period.kind) ?? fixed[0]);
  const names: Readonly<Record<Fixed, string>> = { month: t`Month`, year: t`Year`, range: t`Days`, day: t`Day` };
  return (
    <Stack gap="sm">
      <SpanButtons
        spans={SPANS[offers]}
        isEnd={offers === 'day'}
        period={period}
        onPick={(picked) => {
          onChange({ kind: 'relative', span: picked });
          onDone();
        }}
      />
      <Divider label={t`or a time that stays`} />
      {fixed.length > 1 && (
        <SegmentedControl
          fullWidth
          size="xs"
          aria-label={t`Kind of time`}
          data={fixed.map((value) => ({ value, label: names[value] }))}
          value={picked ?? ''}
          onChange={(value) => setPicked(fixed.find((each) => each === value))}
        />
      )}
      {picked && <FixedTime kind={picked} period={period} span={span} onChange={onChange} />}
    </Stack>
  );
}

type SpanButtonsProps = {
  readonly spans: readonly RelativeSpan[];
  /** Whether only its end counts. */
  readonly isEnd: boolean;
  readonly period: ReportPeriod;
  readonly onPick: (span: RelativeSpan) => void;
};

function SpanButtons({ spans, isEnd, period, onPick }: SpanButtonsProps) {
  const { i18n, t } = useLingui();
  const chosen = period.kind === 'relative' ? period.span : null;
  const ends: Partial<Record<RelativeSpan, string>> = {
    'this-month': t`End of this month`,
    'last-month': t`End of last month`,
    'last-quarter': t`End of last quarter`,
    'last-year': t`End of last year`,
    'last-30-days': t`Today`,
  };
  return (
    <SimpleGrid cols={2} spacing={4} verticalSpacing={4}>
      {spans.map((span) => (
        <Button
          key={span}
          size="xs"
          justify="flex-start"
          variant={span === chosen ? 'light' : 'subtle'}
          color={span === chosen ? 'pine' : 'gray'}
          aria-pressed={span === chosen}
          onClick={() => onPick(span)}
        >
          {(isEnd ? ends[span] : undefined) ?? i18n._(SPAN_NAMES[span])}
        </Button>
      ))}
    </SimpleGrid>
  );
}

type FixedTimeProps = Pick<PeriodFormProps, 'period' | 'span' | 'onChange'> & { readonly kind: Fixed };

function FixedTime({ kind, period, span, onChange }: FixedTimeProps) {
  const { t } = useLingui();
  const today = useToday();
  const days = { from: span?.from ?? today, to: span?.to ?? today };
  switch (kind) {
    case 'month':
      return (
        <MonthPicker
          value={period.kind === 'month' ? period.month : monthOf(days.to)}
          onChange={(month) => onChange({ kind: 'month', month })}
        />
      );
    case 'year':
      return (
        <NumberInput
          label={t`Year`}
          min={1900}
          max={2200}
          clampBehavior="blur"
          allowDecimal={false}
          value={Number(days.to.slice(0, 4))}
          onChange={(year) => {
            if (typeof year === 'number' && year >= 1900 && year <= 2200) onChange({ kind: 'year', year });
          }}
        />
      );
    case 'range':
      return (
        <>
          <DayInput
            label={t`From`}
            value={days.from}
            problemOf={(from) => (from > days.to ? t`This is after “Up to”.` : null)}
            onChange={(from) => onChange({ kind: 'range', ...days, from })}
          />
          <DayInput
            label={t`Up to`}
            value={days.to}
            problemOf={(to) => (to < days.from ? t`This is before “From”.` : null)}
            onChange={(to) => onChange({ kind: 'range', ...days, to })}
          />
        </>
      );
    case 'day':
      return (
        <DayInput label={t`Day`} value={days.to} onChange={(day) => onChange({ kind: 'range', from: day, to: day })} />
      );
  }
}
