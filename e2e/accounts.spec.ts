import { accountsPage } from './pages/accounts.ts';
import { transactionsPage } from './pages/transactions.ts';
import { expect, expectAccessible, test } from './support/app.ts';

test.use({ seed: [['sample']] });

test.beforeEach(async ({ page }) => {
  await accountsPage(page).open();
});

test('an account is added with an opening balance and opens its transactions', async ({ page }) => {
  const accounts = accountsPage(page);
  await accounts.add('Wallet', '1234.50');
  await expect(accounts.row('Wallet')).toContainText('₹1,234.50');
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Wallet', exact: true }).click();
  await transactionsPage(page).expectCount(1);
});

test('a name that is taken is refused while typing', async ({ page }) => {
  const accounts = accountsPage(page);
  await accounts.add('Wallet');
  await page.getByRole('button', { name: 'Add an account' }).click();
  await accounts.dialog.getByLabel('Name').fill('wallet');
  await expect(accounts.dialog.getByText('There is an account with this name.')).toBeVisible();
  await expectAccessible(page);
});

test('an account is closed, opened again, and deleted after a question', async ({ page }) => {
  const accounts = accountsPage(page);
  await accounts.add('Old Bank');
  await accounts.choose('Old Bank', 'Close');
  await expect(accounts.row('Old Bank')).toContainText('Closed');
  await accounts.choose('Old Bank', 'Open again');
  await expect(accounts.row('Old Bank')).not.toContainText('Closed');
  await accounts.choose('Old Bank', 'Delete');
  await accounts.dialog.getByRole('button', { name: 'Delete the account' }).click();
  await expect(accounts.row('Old Bank')).toBeHidden();
});

test('the import button chooses the account', async ({ page }) => {
  await page
    .getByRole('link', { name: /^Import into/u })
    .first()
    .click();
  await expect(page.getByRole('heading', { name: 'Import', level: 1 })).toBeVisible();
  expect(page.url()).toMatch(/account=\d+/u);
});

test('an account keeps the numbers by which files name it', async ({ page }) => {
  const accounts = accountsPage(page);
  await accounts.add('Wallet');
  await accounts.choose('Wallet', 'Edit');
  const numbers = accounts.dialog.getByRole('combobox', { name: 'Numbers' });
  await numbers.fill('de89 3704 0044 0532 0130 00');
  await page.keyboard.press('Enter');
  await numbers.fill('12345678');
  await accounts.dialog.getByRole('button', { name: 'Save' }).click();
  await expect(accounts.dialog).toBeHidden();
  await accounts.choose('Wallet', 'Edit');
  await expect(accounts.dialog.getByText('DE89370400440532013000')).toBeVisible();
  await expect(accounts.dialog.getByText('12345678')).toBeVisible();
  await expectAccessible(page);
});
