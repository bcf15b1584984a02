import { monthOf } from '../../src-shared/month.ts';
import { orpc } from './api.ts';
import { queryClient } from './query-client.ts';

const isAtOverview = (): boolean => ['', '#', '#/'].includes(window.location.hash);

/** What fails here is asked again by the screen that needs it, which then says why. */
const unheard = (): undefined => undefined;

const readOverview = async (): Promise<void> => {
  await Promise.all([
    import('../features/overview/overview-page.tsx'),
    queryClient.query(orpc.months.range.queryOptions()),
    queryClient.query(orpc.buckets.list.queryOptions()),
    queryClient.query(orpc.alerts.list.queryOptions({ input: {} })),
    queryClient.query(orpc.journal.next.queryOptions()),
    queryClient.query(orpc.categories.list.queryOptions()),
  ]);
};

const readInfo = async (): Promise<void> => {
  const { today } = await queryClient.query(orpc.app.info.queryOptions());
  if (isAtOverview()) await queryClient.query(orpc.overview.metrics.queryOptions({ input: { month: monthOf(today) } }));
};

// Asked all at once, before the screens' code even runs; they find the answers in the query cache.
readInfo().catch(unheard);
queryClient.query(orpc.settings.get.queryOptions({ staleTime: Infinity })).catch(unheard);
if (isAtOverview()) readOverview().catch(unheard);
