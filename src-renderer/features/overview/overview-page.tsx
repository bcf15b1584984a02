import { Button } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconFileImport } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Suspense, lazy, useState } from 'react';

import { monthOf } from '../../../src-shared/month.ts';
import { orpc } from '../../app/api.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { Loading } from '../../components/loading.tsx';
import { MonthPicker } from '../../components/month-picker.tsx';
import { Page } from '../../components/page.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { AlertStrip } from './alert-strip.tsx';
import { BucketBalances } from './bucket-balances.tsx';
import { ForecastTeaser } from './forecast-teaser.tsx';
import { MonthFigures } from './month-figures.tsx';
import { CARD_HEIGHT } from './months-chart-size.ts';
import classes from './overview.module.css';
import { PinnedReports } from './pinned-reports.tsx';
import { RecentTransactions } from './recent-transactions.tsx';
import { TopCategories } from './top-categories.tsx';

// Charts are the most code of all, and the figures need not wait for it.
const MonthsChart = lazy(async () => ({ default: (await import('./months-chart.tsx')).MonthsChart }));

/** Everything at a glance: balances, a month, the months, and what needs a look. */
export function OverviewPage() {
  const { t } = useLingui();
  const info = useQuery(orpc.app.info.queryOptions());
  const range = useQuery(orpc.months.range.queryOptions());
  const [picked, setPicked] = useState<string | null>(null);
  const today = info.data?.today;
  if (today === undefined) return <Page title={t`Overview`}>{null}</Page>;
  const month = picked ?? monthOf(today);
  const bounds = range.data && {
    first: range.data.first,
    last: range.data.last > monthOf(today) ? range.data.last : monthOf(today),
  };
  return (
    <Page title={t`Overview`} actions={<MonthPicker value={month} onChange={setPicked} range={bounds} />}>
      <QueryView query={range}>
        {(held) => (held === null ? <NothingYet /> : <Glance month={month} thisMonth={monthOf(today)} />)}
      </QueryView>
    </Page>
  );
}

function NothingYet() {
  const { t } = useLingui();
  return (
    <EmptyState
      icon={IconFileImport}
      title={t`There is no money in here yet`}
      action={
        <Button renderRoot={(props) => <Link {...props} to="/import" />}>
          <Trans>Import a bank file</Trans>
        </Button>
      }
    >
      <Trans>Bring in your first bank file, and this page shows what you may still spend.</Trans>
    </EmptyState>
  );
}

function Glance({ month, thisMonth }: { readonly month: string; readonly thisMonth: string }) {
  return (
    <div className={classes.grid}>
      <div className={classes.wide}>
        <AlertStrip />
      </div>
      <div className={classes.wide}>
        <MonthFigures month={month} />
      </div>
      <div className={classes.chart}>
        <Suspense fallback={<Loading lines={1} lineHeight={CARD_HEIGHT} />}>
          <MonthsChart month={month} />
        </Suspense>
      </div>
      <div className={classes.side}>
        <BucketBalances />
      </div>
      <div className={classes.third}>
        <TopCategories month={month} />
      </div>
      <div className={classes.third}>
        <RecentTransactions />
      </div>
      <div className={classes.third}>
        <ForecastTeaser month={thisMonth} />
      </div>
      <PinnedReports />
    </div>
  );
}
