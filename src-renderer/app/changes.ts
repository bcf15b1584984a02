import type { QueryClient, QueryKey } from '@tanstack/react-query';

import type { Room } from '../../src-shared/contract/app.ts';
import { api, orpc } from './api.ts';

/** How long to wait before a stream that ended is opened again. */
export const RECONNECT_MS = 500;

const money = [orpc.buckets, orpc.overview, orpc.months, orpc.forecast, orpc.alerts, orpc.reports.view] as const;

type Namespace = { key: () => QueryKey };

// Pictures stay: what is read from them changes, they do not.
const receipts = [
  orpc.receipts.list,
  orpc.receipts.summary,
  orpc.receipts.get,
  orpc.receipts.ofTransaction,
  orpc.receipts.folder,
] as const;

/** What each room's rows show up in. */
const SHOWN_IN: Readonly<Record<Exclude<Room, 'vault'>, readonly Namespace[]>> = {
  accounts: [orpc.accounts, orpc.transactions, orpc.reconcile, orpc.quickEntry, ...money],
  alerts: [orpc.alerts],
  buckets: [orpc.buckets, orpc.overview, orpc.alerts, orpc.categories, orpc.settings, orpc.forecast, orpc.reports.view],
  categories: [orpc.categories, orpc.transactions, orpc.rules, orpc.review, orpc.quickEntry, ...money],
  imports: [orpc.imports.history, orpc.imports.inbox, orpc.imports.openFiles],
  journal: [orpc.journal],
  months: [orpc.months, orpc.overview, orpc.forecast, orpc.alerts, orpc.reports.view],
  payees: [orpc.payees, orpc.transactions, orpc.review, orpc.quickEntry, orpc.reports.view, ...receipts],
  receipts,
  reports: [orpc.reports.saved, orpc.reports.schedules, orpc.reports.runs],
  rules: [orpc.rules, orpc.review, orpc.quickEntry],
  settings: [orpc.settings, orpc.accounts, orpc.receipts.folder, ...money],
  transactions: [
    orpc.transactions,
    orpc.accounts,
    orpc.categories,
    orpc.payees,
    orpc.reconcile,
    orpc.review,
    orpc.quickEntry,
    ...receipts,
    ...money,
  ],
};

/** Marks every query that shows rows of these rooms as stale, so that what is on the screen reads again. */
export async function refresh(client: QueryClient, rooms: readonly Room[]): Promise<void> {
  if (rooms.includes('vault')) return client.invalidateQueries();
  const namespaces = new Set<Namespace>([orpc.journal, orpc.app.info]);
  for (const room of rooms) {
    if (room !== 'vault') for (const namespace of SHOWN_IN[room]) namespaces.add(namespace);
  }
  await Promise.all([...namespaces].map((namespace) => client.invalidateQueries({ queryKey: namespace.key() })));
}

/** Resolves after a while. */
export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

/** Follows the app's changes until the signal aborts; after a break it reads everything again, once the app answers. */
export async function followChanges(client: QueryClient, signal: AbortSignal): Promise<void> {
  let isBroken = false;
  while (!signal.aborted) {
    try {
      const changes = await api.app.changes(undefined, { signal });
      if (isBroken) void client.invalidateQueries();
      isBroken = false;
      for await (const { rooms } of changes) void refresh(client, rooms);
    } catch {
      // A closed window or a restarted host ends the stream; the loop opens the next one.
    }
    isBroken = true;
    if (!signal.aborted) await pause(RECONNECT_MS);
  }
}
