import { Stack } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Trans, useLingui } from '@lingui/react/macro';

import type { MonthForecast } from '../../../src-shared/contract/forecast.ts';
import { addMonths, monthOf } from '../../../src-shared/month.ts';
import type { Month } from '../../../src-shared/month.ts';
import { orpc } from '../../app/api.ts';
import { Loading } from '../../components/loading.tsx';
import { MonthPicker } from '../../components/month-picker.tsx';
import { Page } from '../../components/page.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { useMonth } from '../months/use-month.ts';
import { CategoryForecasts } from './category-forecasts.tsx';
import { ForecastChart } from './forecast-chart.tsx';
import { ForecastFigures } from './forecast-figures.tsx';
import { Headline } from './headline.tsx';
import { KnownPayments } from './known-payments.tsx';
import { NothingToForecast } from './nothing-to-forecast.tsx';
import { WorkedOut } from './worked-out.tsx';

const MONTHS_AHEAD = 12;

/** The forecast room: how the month will likely end, and why. */
export function ForecastPage() {
  const { t } = useLingui();
  const { month, today, show } = useMonth();
  const range = useQuery(orpc.months.range.queryOptions()).data;
  const current = today && monthOf(today);
  const limits = current === null ? null : { first: range?.first ?? current, last: addMonths(current, MONTHS_AHEAD) };
  return (
    <Page
      title={t`Forecast`}
      subtitle={<Trans>How the month will likely end</Trans>}
      actions={month !== null && <MonthPicker value={month} onChange={show} range={limits} />}
    >
      {month === null ? <Loading lines={6} lineHeight={96} /> : <ForecastView month={month} />}
    </Page>
  );
}

function ForecastView({ month }: { readonly month: Month }) {
  const query = useQuery(orpc.forecast.month.queryOptions({ input: { month }, placeholderData: keepPreviousData }));
  return (
    <QueryView query={query} loading={<Loading lines={6} lineHeight={96} />}>
      {(forecast) => (isEmpty(forecast) ? <NothingToForecast /> : <ForecastContent forecast={forecast} />)}
    </QueryView>
  );
}

const isEmpty = ({ spent, projectedSpend, income, knownItems }: MonthForecast): boolean =>
  spent === 0 && projectedSpend === 0 && income === 0 && knownItems.length === 0;

function ForecastContent({ forecast }: { readonly forecast: MonthForecast }) {
  return (
    <Stack gap="lg">
      <Headline forecast={forecast} />
      <ForecastChart forecast={forecast} />
      <ForecastFigures forecast={forecast} />
      {forecast.knownItems.length > 0 && <KnownPayments forecast={forecast} />}
      <CategoryForecasts forecast={forecast} />
      <WorkedOut lines={forecast.explanation} />
    </Stack>
  );
}
