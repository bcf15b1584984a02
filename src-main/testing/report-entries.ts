import * as fc from 'fast-check';

import { reportDocument } from '../../src-shared/contract/report-document.ts';
import type { ReportDocument, ReportTable } from '../../src-shared/contract/report-document.ts';
import { reportRequest } from '../../src-shared/contract/report-request.ts';
import type { ReportRequestInput } from '../../src-shared/contract/report-request.ts';
import type { TransactionFilter } from '../../src-shared/contract/transactions.ts';
import { buildReport } from '../api/report-build.ts';
import { openApp, TODAY } from './memory-session.ts';
import type { TestApp } from './memory-session.ts';

/** A transaction to put into a vault; with `parts` it is split into them. */
export type ReportEntry = {
  readonly account: string;
  readonly date: string;
  readonly payee: string;
  readonly category: string | null;
  readonly amount: number;
  readonly tags: readonly string[];
  readonly parts: readonly { readonly amount: number; readonly category: string | null }[];
};

/** Returns a transaction of 10 INR spent on groceries on 5 January 2026, with what is given in its place. */
export const reportEntry = (more: Partial<ReportEntry>): ReportEntry => ({
  account: 'Bank',
  date: '2026-01-05',
  payee: 'Corner Shop',
  category: 'Groceries',
  amount: -1_000,
  tags: [],
  parts: [],
  ...more,
});

const CATEGORIES = ['Groceries', 'Rent', 'Health', 'Salary', null] as const;

const entry: fc.Arbitrary<ReportEntry> = fc
  .record({
    account: fc.constantFrom('Bank', 'Bank', 'Wallet', 'Broker', 'Dollars'),
    date: fc.constantFrom('2026-01-01', '2026-01-31', '2026-02-01', '2026-02-14', '2026-03-15', '2026-03-31'),
    payee: fc.constantFrom('', 'Corner Shop', 'Café', 'Landlord', 'Employer'),
    category: fc.constantFrom(...CATEGORIES),
    amount: fc.integer({ min: -9_999, max: 9_999 }).filter((amount) => amount !== 0),
    tags: fc.subarray(['trip', 'Trip', 'work']),
    split: fc.option(fc.tuple(fc.integer({ min: -9_999, max: 9_999 }), fc.constantFrom(...CATEGORIES)), { freq: 3 }),
  })
  .map(({ split, ...row }) => ({
    ...row,
    parts:
      split === null || split[0] === 0 || split[0] === row.amount
        ? []
        : [
            { amount: split[0], category: split[1] },
            { amount: row.amount - split[0], category: row.category },
          ],
  }));

/** Transactions of four accounts: two on the budget, one off it, one in another currency. */
export const reportEntries: fc.Arbitrary<readonly ReportEntry[]> = fc.array(entry, { maxLength: 14 });

const ACCOUNTS = [
  { name: 'Bank' },
  { name: 'Wallet', type: 'cash' },
  { name: 'Broker', type: 'investment' },
  { name: 'Dollars', currency: 'USD' },
] as const;

/** Opens a vault with four accounts and puts transactions into it. */
export const vaultOfEntries = async (entries: readonly ReportEntry[]): Promise<TestApp> => {
  const app = openApp();
  const { api } = app;
  const accounts = new Map<string, number>();
  for (const account of ACCOUNTS) accounts.set(account.name, (await api.accounts.create(account)).id);
  const categories = new Map<string | null, number>((await api.categories.list()).map(({ id, name }) => [name, id]));
  const idOf = (category: string | null): number | null => categories.get(category) ?? null;
  for (const { account, category, tags, parts, ...row } of entries) {
    const accountId = accounts.get(account) ?? 0;
    const { id } = await api.transactions.create({ ...row, accountId, categoryId: idOf(category), tags: [...tags] });
    const splits = parts.map((part) => ({ amount: part.amount, categoryId: idOf(part.category) }));
    if (splits.length > 0) await api.transactions.split({ id, splits });
  }
  return app;
};

/** Makes a report of a vault on the test's day, and checks it against its schema. */
export const reportOf = async ({ session }: TestApp, request: ReportRequestInput): Promise<ReportDocument> =>
  reportDocument.parse(
    await buildReport({
      reader: session.vault(),
      request: reportRequest.parse(request),
      today: TODAY,
      vaultName: 'Home',
    }),
  );

/** Returns a maker of requests for a kind of report over the first quarter of 2026, in which TODAY lies. */
export const firstQuarterOf =
  (kind: string) =>
  (more: Partial<ReportRequestInput> = {}): ReportRequestInput => ({
    kind,
    period: { kind: 'range', from: '2026-01-01', to: '2026-03-31' },
    ...more,
  });

/** Returns a table of a report by its key. Throws when there is none. */
export const reportTableOf = ({ sections }: ReportDocument, key: string): ReportTable => {
  const table = sections.find((section) => section.kind === 'table' && section.key === key);
  if (table?.kind === 'table') return table;
  throw new Error(`No table ${key} among ${sections.map((section) => section.key).join(', ')}`);
};

/** Returns what the list of transactions shows behind a figure: how many, and minor units of the base currency. */
export const behind = async (
  { api }: TestApp,
  open: TransactionFilter,
): Promise<{ readonly count: number; readonly net: number }> => {
  const { count, perCurrency } = await api.transactions.summary(open);
  return { count, net: perCurrency.find(({ currency }) => currency === 'INR')?.net ?? 0 };
};
