import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useLingui } from '@lingui/react/macro';

import { addMonths, monthOf } from '../../../src-shared/month.ts';
import type { Month } from '../../../src-shared/month.ts';
import { orpc } from '../../app/api.ts';
import { useFormat } from '../../app/format.ts';
import { ChartCard } from '../../components/chart-card.tsx';
import { useChartColours } from '../../components/chart-colours.ts';
import { Money } from '../../components/money.tsx';
import { MonthsPlot } from './months-plot.tsx';
import { useCurrencyName } from './use-currency-name.ts';
import { useMonth } from './use-month.ts';

type Props = { readonly month: Month; readonly onMonth: (month: Month) => void };

const SPAN = 12;

/** Income and spending of twelve months; a click opens a month. */
export function MonthsChart({ month, onMonth }: Props) {
  const { t } = useLingui();
  const format = useFormat();
  const colours = useChartColours();
  const currency = useCurrencyName();
  const to = useLastShown(month);
  const input = { from: addMonths(to, 1 - SPAN), to };
  const { data: series = [] } = useQuery(orpc.months.series.queryOptions({ input, placeholderData: keepPreviousData }));
  const names = { income: t`Income`, expenses: t`Spending`, budget: t`Budget` };
  return (
    <ChartCard
      title={t`Income and spending, month by month`}
      unit={t`${currency} a month.`}
      hint={t`Click a month to open it.`}
      table={{
        head: [t`Month`, names.income, names.expenses, names.budget],
        rows: series.map((point) => [
          format.month(point.month),
          <Money key="income" amount={point.income} />,
          <Money key="expenses" amount={point.expenses} />,
          <Money key="budget" amount={point.budget} />,
        ]),
      }}
      legend={[
        { colour: colours.income, name: names.income },
        { colour: colours.spending, name: names.expenses },
        { colour: colours.budget, name: names.budget, mark: 'dashes' },
      ]}
    >
      <MonthsPlot series={series} names={names} month={month} onMonth={onMonth} />
    </ChartCard>
  );
}

// The chart stays in place while one looks at its months, and moves only for a month outside of it.
function useLastShown(month: Month): Month {
  const { today } = useMonth();
  const range = useQuery(orpc.months.range.queryOptions()).data;
  const last = [today === null ? month : monthOf(today), range?.last ?? month].toSorted().at(-1) ?? month;
  return month > last || month <= addMonths(last, -SPAN) ? month : last;
}
