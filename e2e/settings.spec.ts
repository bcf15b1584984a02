import { settingsPage } from './pages/settings.ts';
import { shellPage } from './pages/shell.ts';
import { expect, expectAccessible, test } from './support/app.ts';

test.use({ seed: [['sample']] });

test('an amount is saved on Enter, said in a toast, and undone by key', async ({ page }) => {
  const settings = settingsPage(page);
  const shell = shellPage(page);
  await settings.open('Alerts');
  await settings.setAmount('Emergency fund below', '7500');
  await expect(settings.amount('Emergency fund below')).toHaveValue('7500');
  await shell.expectToast(/./u);
  await page.getByRole('heading', { level: 1 }).click();
  await expect(settings.amount('Emergency fund below')).toHaveValue('7,500.00');
  await shell.undoByKey();
  await shell.expectToast(/Undone/u);
  await expect(settings.amount('Emergency fund below')).toHaveValue('5,000.00');
  await shell.redoByKey();
  await shell.expectToast(/Done again/u);
  await expect(settings.amount('Emergency fund below')).toHaveValue('7,500.00');
});

test('what is no amount is said in words and not saved', async ({ page }) => {
  const settings = settingsPage(page);
  await settings.open('Months');
  await settings.setAmount('Monthly limit', '80O0');
  await expect(page.getByText('That is not an amount.')).toBeVisible();
  await page.reload();
  await expect(settings.amount('Monthly limit')).not.toHaveValue('80O0');
});

test('another currency is asked about first, and one that is refused goes back', async ({ page }) => {
  const settings = settingsPage(page);
  const shell = shellPage(page);
  await settings.open('General');
  await settings.typeCurrency('euro');
  await expect(settings.dialog.getByText(/becomes €[\d,.]+\. Nothing is converted/u)).toBeVisible();
  await expectAccessible(page);
  await settings.dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(settings.currency).toHaveValue(/^INR/u);
  await settings.typeCurrency('JPY');
  await shell.expectToast(/not counted in the same units/u);
  await expect(settings.currency).toHaveValue(/^INR/u);
  await settings.typeCurrency('euro');
  await settings.dialog.getByRole('button', { name: 'Change the currency' }).click();
  await expect(settings.currency).toHaveValue(/^EUR/u);
});

test('a double click on Undo takes one change back, and the journal says so', async ({ page }) => {
  const settings = settingsPage(page);
  await settings.open('Alerts');
  await settings.setAmount('Emergency fund below', '7.500,5');
  await page.getByRole('alert').getByRole('button', { name: 'Undo', exact: true }).dblclick();
  await settings.open('Journal');
  const journal = page.getByRole('tabpanel', { name: 'Journal' });
  await expect(journal.getByText(/^Undid:/u)).toHaveCount(1);
  await expect(journal.getByText('Undone', { exact: true })).toHaveCount(1);
});

test('the theme is remembered', async ({ page }) => {
  const settings = settingsPage(page);
  const shell = shellPage(page);
  await settings.open('General');
  await settings.chooseSegment('Dark');
  await expect.poll(shell.theme).toBe('dark');
  await page.reload();
  await expect.poll(shell.theme).toBe('dark');
});

test('a category is made, mapped to a bucket, renamed, archived and deleted', async ({ page }) => {
  const settings = settingsPage(page);
  const shell = shellPage(page);
  await settings.open('Categories');
  await settings.newCategory('Pets', 'Savings & Goals');
  await expect(settings.categoryRow('Pets')).toBeVisible();
  await settings.chooseInMenu('Pets', 'Change');
  await settings.dialog.getByRole('textbox', { name: 'Name' }).fill('Rent');
  await expect(settings.dialog.getByText('There is already a category with this name.')).toBeVisible();
  await settings.dialog.getByRole('textbox', { name: 'Name' }).fill('Cats');
  await settings.dialog.getByRole('textbox', { name: 'Name' }).press('Enter');
  await expect(settings.categoryRow('Cats')).toBeVisible();
  await settings.chooseInMenu('Cats', 'Archive');
  await expect(settings.categoryRow('Cats')).toBeHidden();
  await shell.undoByToast();
  await expect(settings.categoryRow('Cats')).toBeVisible();
  await settings.chooseInMenu('Cats', 'Delete');
  await settings.dialog.getByRole('button', { name: 'Delete the category' }).click();
  await expect(settings.categoryRow('Cats')).toBeHidden();
});

test('mapping a category to another bucket can take along what is there', async ({ page }) => {
  const settings = settingsPage(page);
  await settings.open('Categories');
  await settings.moveCategory('Groceries', 'Emergency Fund', true);
  await expect(page.getByRole('combobox', { name: 'Bucket of Groceries' })).toHaveValue('Emergency Fund');
  await page.getByRole('link', { name: /transactions of Groceries/u }).click();
  await expect(page.getByRole('grid', { name: 'Transactions' }).getByText('Emergency Fund').first()).toBeVisible();
});

test('a strategy is made with its sum in sight', async ({ page }) => {
  const settings = settingsPage(page);
  await settings.open('Allocation');
  await page.getByRole('button', { name: 'New strategy' }).click();
  await settings.dialog.getByRole('textbox', { name: 'Name' }).fill('Careful');
  await settings.dialog.getByRole('textbox', { name: 'Living Expenses: percent' }).fill('70');
  await settings.dialog.getByRole('textbox', { name: 'Emergency Fund: percent' }).fill('40');
  await expect(settings.dialog.getByText('Together 110%: 10% too much.')).toBeVisible();
  await expect(settings.dialog.getByRole('button', { name: 'Save' })).toBeDisabled();
  await settings.dialog.getByRole('textbox', { name: 'Emergency Fund: percent' }).fill('20');
  await expect(settings.dialog.getByText('Together 90%: 10% of each income stays unallocated.')).toBeVisible();
  await expectAccessible(page);
  await settings.dialog.getByRole('button', { name: 'Save' }).click();
  await settings.pick('Strategy', 'Careful');
  await expect(page.getByRole('combobox', { name: 'Strategy' })).toHaveValue('Careful');
});

test('a rule reads as a sentence, and the journal verifies', async ({ page }) => {
  const settings = settingsPage(page);
  await settings.open('Rules');
  await settings.addRule('Nandini', 'Food & Dining');
  await expect(
    page.getByRole('listitem').filter({ hasText: /payee contains “Nandini”: Food & Dining/u }),
  ).toBeVisible();
  await expectAccessible(page);
  await settings.open('Journal');
  await page.getByRole('button', { name: 'Verify the journal' }).click();
  await expect(page.getByText('All 2 entries are intact.')).toBeVisible();
});

for (const section of ['General', 'Months', 'Allocation', 'Alerts', 'Categories', 'Journal', 'Vault']) {
  test(`axe finds nothing in ${section}`, async ({ page }) => {
    await settingsPage(page).open(section);
    await expectAccessible(page);
    await shellPage(page).switchToDark();
    await expectAccessible(page);
  });
}
