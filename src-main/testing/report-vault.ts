import { openApp } from './memory-session.ts';
import type { Client, TestApp } from './memory-session.ts';

/** Minor units at the beginning; INR is the base currency. */
const ACCOUNTS = [
  { name: 'Main account', currency: 'INR', openingBalance: 123_456_789_01 },
  { name: 'Tokyo', currency: 'JPY', openingBalance: 1_234_567 },
  { name: 'الكويت', currency: 'KWD', openingBalance: 12_345_678 },
  { name: 'Euro account', currency: 'EUR', openingBalance: 99_999 },
  { name: 'Dollars', currency: 'USD', openingBalance: -5_001 },
  { name: 'Zürich', currency: 'CHF', openingBalance: 7 },
] as const;

const LONG_NAME =
  'Vereinigte Versicherungsgesellschaften für Donaudampfschifffahrt und angrenzende Gewerbe mbH & Co. KG';

type Given = readonly [account: string, date: string, amount: number, payee: string, category?: string];

const ROWS: readonly Given[] = [
  ['Main account', '2026-01-05', 50_000_00, 'Employer “Süd”', 'Salary'],
  ['Main account', '2026-02-05', 50_000_03, 'Employer “Süd”', 'Salary'],
  ['Main account', '2026-01-09', -1_234_567_89, LONG_NAME, 'Rent'],
  ['Main account', '2026-02-11', -333_33, 'مقهى الصباح', 'Food & Dining'],
  ['Main account', '2026-02-12', -66_67, 'קפה ביאליק', 'Food & Dining'],
  ['Main account', '2026-03-02', -1_01, 'गोपाल किराना स्टोर', 'Groceries'],
  ['Main account', '2026-03-03', -99, '株式会社セブン‐イレブン・ジャパン', 'Groceries'],
  ['Main account', '2026-03-04', -7_77, '=HYPERLINK("http://example.com")', 'Utilities'],
  ['Main account', '2026-03-05', 33_33, 'مقهى الصباح', 'Food & Dining'],
  ['Main account', '2026-03-06', -5_00, 'No category'],
  ['Main account', '2025-02-11', -123_45, 'Corner, "the" Shop', 'Groceries'],
  ['Main account', '2025-03-11', 40_000_00, 'Employer “Süd”', 'Salary'],
  ['Tokyo', '2026-01-15', -15_800, '株式会社セブン‐イレブン・ジャパン', 'Groceries'],
  ['Tokyo', '2026-03-01', 1, 'Interest'],
  ['الكويت', '2026-02-02', -1_005, 'مقهى الصباح', 'Food & Dining'],
  ['Euro account', '2026-02-20', -1_999, 'Bäckerei Groß', 'Groceries'],
  ['Dollars', '2026-03-09', 2_50, 'Refund desk'],
  ['Zürich', '2026-03-10', -5, 'Kiosk'],
];

const splitShopping = async (api: Client): Promise<void> => {
  const { id } = await api.transactions.create({
    accountName: 'Main account',
    date: '2026-02-25',
    amount: -100_00,
    payee: 'Department store',
    tags: ['family', '-minus'],
  });
  const categories = new Map((await api.categories.list()).map((category) => [category.name, category.id]));
  await api.transactions.split({
    id,
    splits: [
      { amount: -33_34, categoryId: categories.get('Groceries') ?? null },
      { amount: -70_00, categoryId: categories.get('Shopping') ?? null },
      { amount: 3_34, categoryId: categories.get('Shopping') ?? null, notes: 'Returned' },
    ],
  });
};

const moveMoney = async (api: Client): Promise<void> => {
  await api.accounts.create({ name: 'Savings', type: 'bank' });
  const rows = [
    { accountName: 'Main account', amount: -2_000_00 },
    { accountName: 'Savings', amount: 2_000_00 },
  ];
  const ids: number[] = [];
  for (const row of rows) ids.push((await api.transactions.create({ ...row, date: '2026-02-01', payee: '' })).id);
  const [id = 0, otherId = 0] = ids;
  await api.transactions.linkTransfer({ id, otherId });
};

/**
 * Opens a vault that is hard to report on: splits, refunds, a transfer, six currencies with none, two and three decimals, names in
 * many scripts and as long as they get, budgets that are overspent.
 */
export const openReportVault = async (): Promise<TestApp> => {
  const app = openApp();
  const { api } = app;
  for (const account of ACCOUNTS) await api.accounts.create({ ...account, openingDate: '2025-01-01' });
  for (const [accountName, date, amount, payee, categoryName] of ROWS)
    await api.transactions.create({ accountName, date, amount, payee, ...(categoryName && { categoryName }) });
  await splitShopping(api);
  await moveMoney(api);
  await api.months.setBudget({ month: '2026-03', categoryName: 'Groceries', amount: 1_00 });
  await api.months.setBudget({ month: '2026-02', categoryName: 'Food & Dining', amount: 500_00 });
  return app;
};
