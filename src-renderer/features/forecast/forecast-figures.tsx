import { Plural, Trans, useLingui } from '@lingui/react/macro';

import type { MonthForecast } from '../../../src-shared/contract/forecast.ts';
import type { TransactionFilter } from '../../../src-shared/contract/transactions.ts';
import { monthOf } from '../../../src-shared/month.ts';
import { useFormat } from '../../app/format.ts';
import { Money } from '../../components/money.tsx';
import { StatCard } from '../../components/stat-card.tsx';
import classes from './forecast.module.css';

type Props = { readonly forecast: MonthForecast };

/** What the forecast is made of, and what follows from it; of a month that is over only what happened. */
export function ForecastFigures({ forecast }: Props) {
  return (
    <div className={classes.figures}>
      <SpentCard forecast={forecast} />
      {!isOver(forecast) && <KnownCard forecast={forecast} />}
      {!isOver(forecast) && <EverydayCard forecast={forecast} />}
      <NetCard forecast={forecast} />
      {!isOver(forecast) && <RunOutCard forecast={forecast} />}
      <BurnCard forecast={forecast} />
    </div>
  );
}

const isOver = ({ month, today }: MonthForecast): boolean => month < monthOf(today);

const spendingOf = ({ month, today }: MonthForecast): TransactionFilter => ({
  month,
  to: today,
  flow: 'expense',
});

function SpentCard({ forecast }: Props) {
  const { t } = useLingui();
  return (
    <StatCard
      label={isOver(forecast) ? t`Spent` : t`Spent so far`}
      value={<Money amount={forecast.spent} />}
      explain={{
        formula: <Trans>Everything spent in the month up to today, less refunds.</Trans>,
        transactionsFilter: spendingOf(forecast),
      }}
    />
  );
}

function KnownCard({ forecast }: Props) {
  const { t } = useLingui();
  const count = forecast.knownItems.length;
  return (
    <StatCard
      label={t`Still to come`}
      value={<Money amount={forecast.knownRest} />}
      note={<Plural value={count} one="# payment still to come" other="# payments still to come" />}
      explain={{
        formula: <Trans>Regular payments that are due before the month ends.</Trans>,
        rows: [
          ...forecast.knownItems.map((item) => ({
            label: item.payee,
            value: <Money amount={item.amount} />,
            sign: '+' as const,
          })),
          { label: t`Still to come`, value: <Money amount={forecast.knownRest} />, sign: '=' },
        ],
      }}
    />
  );
}

function EverydayCard({ forecast }: Props) {
  const { t } = useLingui();
  const days = forecast.daysLeft;
  return (
    <StatCard
      label={t`Everyday spending to come`}
      value={<Money amount={forecast.estimatedRest} />}
      note={<Plural value={days} one="Estimated for # day" other="Estimated for # days" />}
      explain={{
        formula: <Trans>What everyday spending usually costs in the days that are left.</Trans>,
        rows: [
          { label: t`Spent so far`, value: <Money amount={forecast.spent} />, filter: spendingOf(forecast) },
          { label: t`Still to come`, value: <Money amount={forecast.knownRest} />, sign: '+' },
          { label: t`Everyday spending to come`, value: <Money amount={forecast.estimatedRest} />, sign: '+' },
          { label: t`Projected spending`, value: <Money amount={forecast.projectedSpend} />, sign: '=' },
        ],
      }}
    />
  );
}

function NetCard({ forecast }: Props) {
  const { t } = useLingui();
  return (
    <StatCard
      label={isOver(forecast) ? t`Net` : t`Projected net`}
      tone={forecast.projectedNet < 0 ? 'negative' : 'positive'}
      value={<Money amount={forecast.projectedNet} tone="signed" />}
      note={
        forecast.projectedNet < 0 ? <Trans>More goes out than comes in</Trans> : <Trans>Stays at the month's end</Trans>
      }
      explain={{
        formula: <Trans>The month's income less its projected spending.</Trans>,
        rows: [
          {
            label: t`Income`,
            value: <Money amount={forecast.income} />,
            filter: { month: forecast.month, flow: 'income' },
          },
          { label: t`Projected spending`, value: <Money amount={forecast.projectedSpend} />, sign: '−' },
          { label: t`Projected net`, value: <Money amount={forecast.projectedNet} />, sign: '=' },
        ],
      }}
    />
  );
}

function RunOutCard({ forecast }: Props) {
  const { t } = useLingui();
  const format = useFormat();
  const held = format.money(forecast.balanceToday);
  const value = forecast.runOutDate === null ? t`Not within a year` : format.date(forecast.runOutDate);
  return (
    <StatCard
      label={t`The money runs out`}
      value={value}
      tone={forecast.runOutDate === null ? 'neutral' : 'negative'}
      note={<Trans>{held} is there today</Trans>}
      explain={{
        formula: (
          <Trans>What is there today, changed day by day by regular payments, income and everyday spending.</Trans>
        ),
        rows: [
          { label: t`There today`, value: <Money amount={forecast.balanceToday} /> },
          { label: t`When the month ends`, value: <Money amount={forecast.projectedBalance} /> },
        ],
      }}
    />
  );
}

function BurnCard({ forecast }: Props) {
  const { t } = useLingui();
  return (
    <StatCard
      label={t`Spent per day`}
      value={<Money amount={forecast.burnRatePerDay} />}
      note={isOver(forecast) ? <Trans>On average</Trans> : <Trans>On average, so far this month</Trans>}
      explain={{
        formula: <Trans>What was spent so far, divided by the days that are over.</Trans>,
        transactionsFilter: spendingOf(forecast),
      }}
    />
  );
}
