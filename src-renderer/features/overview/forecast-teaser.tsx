import { Anchor, Progress, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';

import type { MonthForecast } from '../../../src-shared/contract/forecast.ts';
import { lastDay } from '../../../src-shared/month.ts';
import { orpc } from '../../app/api.ts';
import { useFormat } from '../../app/format.ts';
import { Explain } from '../../components/explain.tsx';
import { Loading } from '../../components/loading.tsx';
import { Money } from '../../components/money.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { Panel } from './panel.tsx';

/** Where this month's spending is heading. */
export function ForecastTeaser({ month }: { readonly month: string }) {
  const { t } = useLingui();
  const forecast = useQuery(orpc.forecast.month.queryOptions({ input: { month } }));
  return (
    <Panel
      title={t`This month's end`}
      more={
        <Anchor
          size="sm"
          renderRoot={(props) => <Link {...props} to="/forecast" aria-label={t`Show all of the forecast`} />}
        >{t`Show all`}</Anchor>
      }
    >
      <QueryView query={forecast} loading={<Loading lines={4} />}>
        {(data) => <Outlook forecast={data} />}
      </QueryView>
    </Panel>
  );
}

function Outlook({ forecast }: { readonly forecast: MonthForecast }) {
  const { t } = useLingui();
  const format = useFormat();
  const end = format.date(lastDay(forecast.month));
  return (
    <>
      <Text size="sm" c="dimmed">
        <Trans>Projected spending by {end}</Trans>
      </Text>
      <Text component="div" size="xl" fw={600}>
        <Explain
          title={t`Projected spending by ${end}`}
          formula={t`What was spent so far, the regular payments still to come, and everyday spending for the days left.`}
          rows={[
            {
              label: t`Spent so far`,
              value: <Money amount={forecast.spent} />,
              filter: { month: forecast.month, flow: 'expense' },
            },
            { sign: '+', label: t`Regular payments to come`, value: <Money amount={forecast.knownRest} /> },
            { sign: '+', label: t`Everyday spending, estimated`, value: <Money amount={forecast.estimatedRest} /> },
            { sign: '=', label: t`Projected`, value: <Money amount={forecast.projectedSpend} /> },
          ]}
        >
          <Money amount={forecast.projectedSpend} />
        </Explain>
      </Text>
      {forecast.interval === null ? null : <IntervalWords interval={forecast.interval} />}
      {forecast.totalBudget === null || forecast.totalBudget === 0 ? null : (
        <AgainstBudget forecast={forecast} budget={forecast.totalBudget} />
      )}
      <Text size="sm" mt="md">
        <Trans>
          Balance at the end of the month: <Money amount={forecast.projectedBalance} />
        </Trans>
      </Text>
      {forecast.runOutDate === null ? null : (
        <Text size="sm" mt={4} c="red">
          <Trans>At this rate the money runs out on {format.date(forecast.runOutDate)}.</Trans>
        </Text>
      )}
    </>
  );
}

function IntervalWords({ interval }: { readonly interval: NonNullable<MonthForecast['interval']> }) {
  const format = useFormat();
  const confidence = format.percent(interval.confidencePercent);
  return (
    <Text size="xs" c="dimmed">
      <Trans>
        Between <Money amount={interval.low} /> and <Money amount={interval.high} /> in {confidence} of such months
      </Trans>
    </Text>
  );
}

function AgainstBudget({ forecast, budget }: { readonly forecast: MonthForecast; readonly budget: number }) {
  const { t } = useLingui();
  const format = useFormat();
  const spent = (forecast.spent / budget) * 100;
  const projected = (forecast.projectedSpend / budget) * 100;
  return (
    <>
      <Progress.Root mt="md" size={8} aria-hidden>
        <Progress.Section value={Math.min(100, spent)} color="pine" />
        <Progress.Section value={Math.max(0, Math.min(100, projected) - Math.min(100, spent))} color="pine.3" />
      </Progress.Root>
      <Text size="xs" c="dimmed" mt={4}>
        {t`${format.percent(spent)} of the month's budgets used, ${format.percent(projected)} by the end`}
      </Text>
    </>
  );
}
