import { useQuery } from '@tanstack/react-query';
import { Suspense, lazy } from 'react';

import { orpc } from '../../app/api.ts';
import { Loading } from '../../components/loading.tsx';
import { PartBoundary } from '../reports/part-boundary.tsx';
import { CARD_HEIGHT } from './months-chart-size.ts';
import classes from './overview.module.css';

// Reports bring their charts with them, which nobody waits for who has pinned none.
const PinnedReport = lazy(async () => ({ default: (await import('../reports/pinned-report.tsx')).PinnedReport }));

/** The reports that the user pinned; nothing without one. */
export function PinnedReports() {
  const { data: saved = [] } = useQuery(orpc.reports.saved.queryOptions());
  const pinned = saved.filter((report) => report.pinned);
  if (pinned.length === 0) return null;
  return (
    <div className={classes.pinned}>
      {pinned.map((report) => (
        <PartBoundary key={report.id} of={report}>
          <Suspense fallback={<Loading lines={1} lineHeight={CARD_HEIGHT} />}>
            <PinnedReport saved={report} />
          </Suspense>
        </PartBoundary>
      ))}
    </div>
  );
}
