import { accounts } from './accounts.ts';
import { alerts } from './alerts.ts';
import { app } from './app.ts';
import { buckets } from './buckets.ts';
import { categories } from './categories.ts';
import { forecast } from './forecast.ts';
import { imports } from './imports.ts';
import { journal } from './journal.ts';
import { months } from './months.ts';
import { overview } from './overview.ts';
import { os } from './router-base.ts';
import { rules } from './rules.ts';
import { sample } from './sample.ts';
import { settings } from './settings.ts';
import { transactions } from './transactions.ts';

/** The contract carried out; every host serves this one router. */
export const router = os.router({
  accounts,
  alerts,
  app,
  buckets,
  categories,
  forecast,
  imports,
  journal,
  months,
  overview,
  rules,
  sample,
  settings,
  transactions,
});
