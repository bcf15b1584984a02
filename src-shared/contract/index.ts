import { accounts } from './accounts.ts';
import { alerts } from './alerts.ts';
import { app } from './app.ts';
import { buckets } from './buckets.ts';
import { categories } from './categories.ts';
import { desktop } from './desktop.ts';
import { forecast } from './forecast.ts';
import { imports } from './imports.ts';
import { journal } from './journal.ts';
import { months } from './months.ts';
import { overview } from './overview.ts';
import { payees } from './payees.ts';
import { quickEntry } from './quick-entry.ts';
import { receipts } from './receipts.ts';
import { reconcile } from './reconcile.ts';
import { reports } from './reports.ts';
import { review } from './review.ts';
import { rules } from './rules.ts';
import { sample } from './sample.ts';
import { settings } from './settings.ts';
import { transactions } from './transactions.ts';

/** The whole bridge: what any host offers and any screen may ask for. */
export const contract = {
  accounts,
  alerts,
  app,
  buckets,
  categories,
  desktop,
  forecast,
  imports,
  journal,
  months,
  overview,
  payees,
  quickEntry,
  receipts,
  reconcile,
  reports,
  review,
  rules,
  sample,
  settings,
  transactions,
};
