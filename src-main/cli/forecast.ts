import type { Command } from 'commander';

import { monthOf } from '../../src-shared/month.ts';
import { monthArgument } from './arguments.ts';
import { action } from './run.ts';
import type { Tools } from './run.ts';

const forecast = async ({ api, session, words }: Tools, month: string | undefined) => {
  const found = await api.forecast.month({ month: month ?? monthOf(session.host.today()) });
  const { interval } = found;
  const json = {
    month: found.month,
    today: found.today,
    days_left: found.daysLeft,
    spent: words.amount(found.spent),
    burn_rate_per_day: words.amount(found.burnRatePerDay),
    known_rest: words.amount(found.knownRest),
    known_items: found.knownItems.map(({ payee, amount, date, reason }) => ({
      payee,
      amount: words.amount(amount),
      date,
      reason,
    })),
    estimated_rest: words.amount(found.estimatedRest),
    projected_spend: words.amount(found.projectedSpend),
    interval: interval && {
      low: words.amount(interval.low),
      high: words.amount(interval.high),
      confidence_percent: interval.confidencePercent,
    },
    income: words.amount(found.income),
    projected_net: words.amount(found.projectedNet),
    balance_today: words.amount(found.balanceToday),
    projected_balance: words.amount(found.projectedBalance),
    run_out_date: found.runOutDate,
    total_budget: words.amountOrNull(found.totalBudget),
    categories: found.categories.map((row) => ({
      category: row.category,
      spent: words.amount(row.spent),
      projected: words.amount(row.projected),
      budget: words.amountOrNull(row.budget),
    })),
    explanation: found.explanation,
  };
  const range = json.interval
    ? ` (${json.interval.confidence_percent} % between ${json.interval.low} and ${json.interval.high})`
    : '';
  const headline = `${found.month}: ${json.projected_spend} ${words.currency} spent by the end${range}`;
  const ends =
    found.runOutDate === null
      ? 'The money lasts beyond a year at this rate.'
      : `The money runs out on ${found.runOutDate}.`;
  return { json, text: [headline, ...found.explanation, ends].join('\n') };
};

/** `forecast [MONTH]`. */
export const addForecastCommands = (program: Command): void => {
  program
    .command('forecast')
    .description('foresee how a month ends')
    .argument('[month]', 'YYYY-MM; this month when left out', monthArgument)
    .action(action((tools, month: string | undefined) => forecast(tools, month)));
};
