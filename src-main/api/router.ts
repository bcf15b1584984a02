import type { Router } from '@orpc/server';

import type { contract } from '../../src-shared/contract/index.ts';
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
import { os } from './router-base.ts';
import type { ApiContext } from './router-base.ts';
import { rules } from './rules.ts';
import { sample } from './sample.ts';
import { settings } from './settings.ts';
import { transactions } from './transactions.ts';

/** The contract carried out; every host serves this one router. */
export const router: Router<typeof contract, ApiContext> = os.router({
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
});
