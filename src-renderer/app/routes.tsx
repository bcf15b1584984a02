import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
} from '@tanstack/react-router';

import { ErrorState } from '../components/error-state.tsx';
import { Loading } from '../components/loading.tsx';
import { NotFound } from './not-found.tsx';
import { Root } from './root.tsx';
import { readSettingsSection } from './settings-section.ts';
import { readImportSearch } from './import-search.ts';
import { readReceiptSearch } from './receipt-search.ts';
import { readGallerySearch, readReportSearch } from './report-search.ts';
import { readReviewSearch } from './review-search.ts';
import { readTransactionFilter } from './transaction-search.ts';

const root = createRootRoute({ component: Root, notFoundComponent: NotFound });
const getParentRoute = () => root;

const routeTree = root.addChildren([
  createRoute({
    getParentRoute,
    path: '/',
    component: lazyRouteComponent(() => import('../features/overview/overview-page.tsx'), 'OverviewPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/start',
    component: lazyRouteComponent(() => import('../features/start/start-page.tsx'), 'StartPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/accounts',
    component: lazyRouteComponent(() => import('../features/accounts/accounts-page.tsx'), 'AccountsPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/transactions',
    validateSearch: readTransactionFilter,
    component: lazyRouteComponent(() => import('../features/transactions/transactions-page.tsx'), 'TransactionsPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/import',
    validateSearch: readImportSearch,
    component: lazyRouteComponent(() => import('../features/imports/imports-page.tsx'), 'ImportsPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/review',
    validateSearch: readReviewSearch,
    component: lazyRouteComponent(() => import('../features/review/review-page.tsx'), 'ReviewPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/receipts',
    validateSearch: readReceiptSearch,
    component: lazyRouteComponent(() => import('../features/receipts/receipts-page.tsx'), 'ReceiptsPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/receipts/$receiptId',
    validateSearch: readReceiptSearch,
    component: lazyRouteComponent(() => import('../features/receipts/receipt-page.tsx'), 'ReceiptPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/buckets',
    component: lazyRouteComponent(() => import('../features/buckets/buckets-page.tsx'), 'BucketsPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/months',
    component: lazyRouteComponent(() => import('../features/months/months-page.tsx'), 'MonthsPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/forecast',
    component: lazyRouteComponent(() => import('../features/forecast/forecast-page.tsx'), 'ForecastPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/alerts',
    component: lazyRouteComponent(() => import('../features/alerts/alerts-page.tsx'), 'AlertsPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/reports',
    validateSearch: readGallerySearch,
    component: lazyRouteComponent(() => import('../features/reports/reports-page.tsx'), 'ReportsPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/reports/$kind',
    validateSearch: readReportSearch,
    component: lazyRouteComponent(() => import('../features/reports/report-page.tsx'), 'ReportPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/quick-entry',
    component: lazyRouteComponent(() => import('../features/quick-entry/quick-entry-page.tsx'), 'QuickEntryPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/settings',
    validateSearch: readSettingsSection,
    component: lazyRouteComponent(() => import('../features/settings/settings-page.tsx'), 'SettingsPage'),
  }),
]);

/** The app's router. Hash history, so that every host serves one page. */
export const router = createRouter({
  routeTree,
  history: createHashHistory(),
  defaultPreload: 'intent',
  defaultPendingMs: 150,
  defaultPendingComponent: () => <Loading lines={6} lineHeight={64} />,
  defaultErrorComponent: ({ error, reset }) => <ErrorState error={error} onRetry={reset} />,
});

declare module '@tanstack/react-router' {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface merges with another module's
  interface Register {
    router: typeof router;
  }
}
