import { overviewPage } from './pages/overview.ts';
import { shellPage } from './pages/shell.ts';
import { startPage } from './pages/start.ts';
import { expect, expectAccessible, test } from './support/app.ts';

test('sample data shows a household at once', async ({ page }) => {
  const start = startPage(page);
  const overview = overviewPage(page);
  await start.expectWelcome();
  await expectAccessible(page);
  await start.exploreSample();
  await overview.expectOpen();
  await expect(overview.buckets.getByText('Living Expenses')).toBeVisible();
  await expect(overview.recent.getByRole('listitem')).toHaveCount(7);
});

test('a newcomer sees their own bucket balances after four answers', async ({ page }) => {
  const start = startPage(page);
  const overview = overviewPage(page);
  await start.startOwn();
  await start.chooseCurrency('euro', /EUR/u);
  await start.limit.fill('12.5O');
  await expect(page.getByText('That is not an amount.')).toBeVisible();
  await start.limit.fill('2,500');
  await start.chooseStrategy('Conservative');
  await expectAccessible(page);
  await start.continue();
  await start.addByHand();
  await expectAccessible(page);
  await start.addAccount('Girokonto', '1,000');
  await overview.expectOpen();
  await overview.expectFigure('Total balance', '€1,000.00');
  await expect(overview.buckets.getByText('€400.00')).toBeVisible();
  await expect(overview.buckets.getByText('€350.00')).toBeVisible();
});

test('what is typed by keyboard is taken, in another way of writing too, and a double click adds one account', async ({
  page,
}) => {
  const start = startPage(page);
  const overview = overviewPage(page);
  await start.startOwn();
  await start.typeCurrency('euro');
  await expect(start.currency).toHaveValue(/^EUR/u);
  await start.chooseLocale('German (Germany)');
  await start.limit.fill('2,500.00');
  await start.limit.blur();
  await expect(start.limit).toHaveValue('2.500,00');
  await page.getByRole('button', { name: 'Continue' }).dblclick();
  await start.addByHand();
  await page.getByRole('textbox', { name: 'Name' }).fill('Girokonto');
  await page.getByRole('textbox', { name: 'In it today' }).fill('1.000,00');
  await page.getByRole('button', { name: 'Add the account' }).dblclick();
  await overview.expectOpen();
  await overview.expectFigure('Total balance', '1.000,00 €');
});

test('a first file is one click away, and the welcome does not come back', async ({ page }) => {
  const start = startPage(page);
  await start.startOwn();
  await start.continue();
  await start.importFile();
  await expect(page.getByRole('heading', { level: 1, name: 'Import' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Import' })).toBeVisible();
  await shellPage(page).goTo('Overview');
  await expect(page.getByText('There is no money in here yet')).toBeVisible();
  await expectAccessible(page);
});
