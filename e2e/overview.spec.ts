import { overviewPage } from './pages/overview.ts';
import { shellPage } from './pages/shell.ts';
import { expect, expectAccessible, test } from './support/app.ts';

/** The worked example of the product page, from the command line. */
const WORKED_EXAMPLE = [
  ['settings', 'set', 'auto-allocate', 'off'],
  [
    'add',
    '--account',
    'Bank',
    '--date',
    '2026-03-01',
    '--amount',
    '50000',
    '--category',
    'Salary',
    '--payee',
    'Employer',
  ],
  ['allocate', '50000', '--to', 'Living Expenses=20000,Emergency Fund=10000,Investments=15000,Savings & Goals=5000'],
  [
    'add',
    '--account',
    'Bank',
    '--date',
    '2026-03-02',
    '--amount',
    '-1500',
    '--category',
    'Rent',
    '--payee',
    'Landlord',
  ],
  [
    'add',
    '--account',
    'Bank',
    '--date',
    '2026-03-03',
    '--amount',
    '-19000',
    '--category',
    'Groceries',
    '--payee',
    'Market',
  ],
];

test.describe('with the worked example', () => {
  // In a pair, because Playwright takes a list's second item for the fixture's options.
  test.use({ seed: [WORKED_EXAMPLE, { scope: 'test' }] });

  test('every figure is there and opens to its formula and its transactions', async ({ page }) => {
    const overview = overviewPage(page);
    await overview.expectOpen();
    await overview.expectFigure('Total balance', '₹29,500.00');
    await overview.expectFigure('Income', '₹50,000.00');
    await overview.expectFigure('Expenses', '₹20,500.00');
    await overview.expectFigure('Net', '+₹29,500.00');
    await expect(overview.buckets.getByText('-₹500.00')).toBeVisible();
    await overview.explain('Total balance');
    await expect(overview.explanation.getByRole('row', { name: /Lifetime income ₹50,000.00/u })).toBeVisible();
    await expect(overview.explanation.getByRole('row', { name: /Lifetime expenses ₹20,500.00/u })).toBeVisible();
    await expectAccessible(page);
    await overview.explanation.getByRole('link', { name: 'Lifetime expenses' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Transactions' })).toBeVisible();
    await expect(page.getByText('2 transactions')).toBeVisible();
  });

  test('the depleted bucket is told in the user’s own money', async ({ page }) => {
    await expect(
      page.getByRole('region', { name: 'Alerts' }).getByText('₹500.00', { exact: false }).first(),
    ).toBeVisible();
    await page.getByRole('region', { name: 'Alerts' }).getByRole('link').first().click();
    await expect(page.getByRole('heading', { level: 1, name: 'Alerts' })).toBeVisible();
  });
});

test.describe('with a household', () => {
  test.use({ seed: [['sample']] });

  test('the chart is also a table, and a month can be picked', async ({ page }) => {
    const overview = overviewPage(page);
    await overview.expectOpen();
    await overview.chart.getByRole('button', { name: 'Show as table' }).click();
    await expect(overview.chart.getByRole('row')).toHaveCount(13);
    await expect(overview.chart.getByRole('row', { name: /March 2026/u })).toBeVisible();
    await overview.pickMonth(2025, 'Dec 2025');
    await expect(overview.chart.getByRole('row', { name: /March 2026/u })).toBeHidden();
    await expect(page.getByRole('button', { name: /now December 2025/u })).toBeVisible();
  });

  test('axe finds nothing, light or dark, wide or narrow', async ({ page }) => {
    const overview = overviewPage(page);
    await overview.expectOpen();
    await expect(overview.recent.getByRole('listitem').first()).toBeVisible();
    await expectAccessible(page);
    await shellPage(page).switchToDark();
    await expectAccessible(page);
    await page.setViewportSize({ width: 900, height: 600 });
    await expectAccessible(page);
  });

  test('the palette goes anywhere and finds payees', async ({ page }) => {
    const shell = shellPage(page);
    await overviewPage(page).expectOpen();
    await shell.ask('forecast');
    await shell.run('Go to Forecast');
    await expect(page.getByRole('heading', { level: 1, name: 'Forecast' })).toBeVisible();
    await shell.ask('spotify');
    await expectAccessible(page);
    await shell.run('All transactions with “spotify”');
    await expect(page.getByRole('heading', { level: 1, name: 'Transactions' })).toBeVisible();
    await expect(page.getByRole('searchbox')).toHaveValue('spotify');
    await shell.ask('add a trans');
    await shell.run('Add a transaction');
    await expect(shell.palette).toBeHidden();
    await expect(page.getByRole('dialog', { name: 'Add a transaction' }).locator(':focus')).toBeVisible();
  });

  test('everything is reached by keyboard, the content first', async ({ page }) => {
    await overviewPage(page).expectOpen();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('link', { name: 'Skip to the content' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Previous month' })).toBeFocused();
  });
});
