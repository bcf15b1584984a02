import { Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';

import type { MonthForecast } from '../../../src-shared/contract/forecast.ts';
import { lastDay, monthOf } from '../../../src-shared/month.ts';
import { useFormat } from '../../app/format.ts';
import classes from './forecast.module.css';

type Props = { readonly forecast: MonthForecast };

/** The forecast in one sentence, with how sure it is. */
export function Headline({ forecast }: Props) {
  const format = useFormat();
  const amount = format.money(forecast.projectedSpend);
  const end = format.date(lastDay(forecast.month));
  const month = format.month(forecast.month);
  const isOver = forecast.month < monthOf(forecast.today);
  return (
    <div>
      <Text className={classes.headline} component="p" m={0}>
        {isOver ? (
          <Trans>
            You spent <strong>{amount}</strong> in {month}
          </Trans>
        ) : (
          <Trans>
            You will likely spend <strong>{amount}</strong> by {end}
          </Trans>
        )}
      </Text>
      <Text c="dimmed" component="p" m={0} mt={4}>
        {!isOver && <Certainty forecast={forecast} />} <AgainstBudget forecast={forecast} />
      </Text>
    </div>
  );
}

function Certainty({ forecast: { interval } }: Props) {
  const format = useFormat();
  if (interval === null) return <Trans>There are too few past months yet to say how far this may be off.</Trans>;
  if (interval.low === interval.high) {
    return <Trans>Past months varied too little to tell a range.</Trans>;
  }
  const low = format.money(interval.low);
  const high = format.money(interval.high);
  const sure = format.percent(interval.confidencePercent);
  return (
    <Trans>
      With {sure} confidence between {low} and {high}, from how far past months were off.
    </Trans>
  );
}

function AgainstBudget({ forecast: { totalBudget, projectedSpend } }: Props) {
  const format = useFormat();
  if (totalBudget === null || totalBudget === 0) return null;
  const budget = format.money(totalBudget);
  const difference = format.money(Math.abs(totalBudget - projectedSpend));
  return projectedSpend > totalBudget ? (
    <Trans>
      That is {difference} above your budgets of {budget}.
    </Trans>
  ) : (
    <Trans>
      That is {difference} below your budgets of {budget}.
    </Trans>
  );
}
