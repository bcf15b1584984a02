import { transactionsPage } from './pages/transactions.ts';
import { expect, expectAccessible, test } from './support/app.ts';

test.use({ seed: [['sample']] });

test.beforeEach(async ({ page }) => {
  await transactionsPage(page).open();
});

test('a transaction is added, edited in its cell, and both are undone', async ({ page }) => {
  const list = transactionsPage(page);
  await list.add({ amount: '1250', payee: 'Corner Shop', category: 'Shopping' });
  await expect(list.row('Corner Shop')).toContainText('-₹1,250.00');
  await expect(list.row('Corner Shop')).toContainText('Shopping');

  await list.editText('Corner Shop', 'payee', 'Village Shop');
  await expect(list.row('Village Shop')).toContainText('-₹1,250.00');
  await expectAccessible(page);
  await list.undo();
  await expect(list.row('Corner Shop')).toBeVisible();
});

test('Tab keeps an edit and moves on, Escape leaves it as it was', async ({ page }) => {
  const list = transactionsPage(page);
  await list.add({ amount: '99', payee: 'Tea Stall' });
  await list.cell('Tea Stall', 'payee').click();
  await page.keyboard.press('F2');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Coffee Stall');
  await page.keyboard.press('Tab');
  await expect(list.row('Coffee Stall')).toBeVisible();
  await expect(list.grid.getByRole('combobox', { name: 'Category' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(list.cell('Coffee Stall', 'category')).toBeFocused();
  await expect(list.cell('Coffee Stall', 'category')).toHaveText('Uncategorized');
});

test('a transaction is split into parts that add up', async ({ page }) => {
  const list = transactionsPage(page);
  await list.add({ amount: '800', payee: 'Super Store' });
  await list.openDetails('Super Store');
  await list.split('-300', ['Groceries', 'Household']);
  await expect(list.dialog.getByRole('list', { name: 'Parts' })).toContainText('-₹500.00');
  await expectAccessible(page);
  await list.close();
  await expect(list.cell('Super Store', 'category')).toHaveText('Split in 2');
});

test('several rows are chosen by keyboard and changed as one step', async ({ page }) => {
  const list = transactionsPage(page);
  for (const payee of ['Bulk One', 'Bulk Two', 'Bulk Three']) await list.add({ amount: '10', payee });
  await list.search('Bulk');
  await list.expectCount(3);
  await list.cell('Bulk', 'payee').click();
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByText('3 selected')).toBeVisible();
  await expectAccessible(page);
  await list.categorizeSelected('Travel');
  await expect(list.grid.locator('[data-key="category"]').filter({ hasText: 'Travel' })).toHaveCount(3);
  await list.undo();
  await expect(list.grid.locator('[data-key="category"]').filter({ hasText: 'Uncategorized' })).toHaveCount(3);
});

test('everything that matches is chosen at once', async ({ page }) => {
  const list = transactionsPage(page);
  await list.add({ amount: '10', payee: 'Whole One' });
  await list.add({ amount: '10', payee: 'Whole Two' });
  await list.search('Whole');
  await list.expectCount(2);
  await list.cell('Whole', 'payee').click();
  await page.keyboard.press('ControlOrMeta+a');
  await expect(page.getByText('2 selected')).toBeVisible();
  await page.getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByRole('heading', { name: 'Nothing matches' })).toBeVisible();
  await list.undo();
  await list.expectCount(2);
});

test('filters narrow the list and stay in the address', async ({ page }) => {
  const list = transactionsPage(page);
  await list.openFilter('Category');
  await page.getByRole('button', { name: 'Only uncategorized' }).click();
  await expect(page.getByRole('button', { name: 'Category: Uncategorized', exact: true })).toBeVisible();
  expect(page.url()).toContain('categoryId=null');
  await page.reload();
  await expect(page.getByRole('button', { name: 'Category: Uncategorized', exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Clear all' }).click();
  await expect(page.getByRole('button', { name: 'Category', exact: true }).first()).toBeVisible();
});

test('the arrow keys reach the last row, and N adds', async ({ page }) => {
  const list = transactionsPage(page);
  await list.grid.locator('[data-row="0"] [data-key="payee"]').click();
  await page.keyboard.press('ControlOrMeta+End');
  const rows = Number(await list.grid.getAttribute('aria-rowcount'));
  await expect(list.grid.locator(':focus')).toHaveAttribute('data-key', 'details');
  await expect(list.grid.locator('[role="row"]:has(:focus)')).toHaveAttribute('aria-rowindex', String(rows));
  await page.keyboard.press('n');
  await expect(list.dialog.getByLabel('Amount')).toBeFocused();
  await expectAccessible(page);
});

test('a rule is made from a transaction', async ({ page }) => {
  const list = transactionsPage(page);
  await list.add({ amount: '60', payee: 'Metro Card', category: 'Transport' });
  await list.openDetails('Metro Card');
  await list.dialog.getByRole('button', { name: 'Make it a rule' }).click();
  await expect(list.dialog.getByRole('button', { name: 'It is a rule' })).toBeVisible();
});

test('tags are given, completed, filtered by, and written as #tag into the search', async ({ page }) => {
  const list = transactionsPage(page);
  await list.add({ amount: '300', payee: 'Sea View Hotel', tags: ['#Goa trip', 'holiday'] });
  await expect(list.cell('Sea View Hotel', 'payee')).toContainText('Goa trip');
  await list.add({ amount: '80', payee: 'Beach Bar' });

  await list.openDetails('Beach Bar');
  await list.dialog.getByRole('combobox', { name: 'Tags' }).fill('hol');
  await page.getByRole('option', { name: 'holiday' }).click();
  await expect(list.cell('Beach Bar', 'payee')).toContainText('holiday');
  await page.keyboard.press('Shift+Tab');
  await expectAccessible(page);
  await list.close();

  await page.getByRole('searchbox').pressSequentially('#holiday ');
  await expect(page.getByRole('button', { name: 'Tag: holiday', exact: true })).toBeVisible();
  await expect(page.getByRole('searchbox')).toHaveValue('');
  await list.expectCount(2);
  await page.getByRole('button', { name: 'Clear all' }).click();
  await list.openFilter('Tag');
  await page.getByRole('option', { name: 'Goa trip (1)' }).click();
  await list.expectCount(1);
  await list.showColumn('Tags');
  await expect(list.cell('Sea View Hotel', 'tags')).toContainText('Goa trip');
  await expect(list.cell('Sea View Hotel', 'payee')).not.toContainText('Goa trip');
});

test('the tags of several rows are set as one step', async ({ page }) => {
  const list = transactionsPage(page);
  await list.add({ amount: '10', payee: 'Kit One', tags: ['old'] });
  await list.add({ amount: '10', payee: 'Kit Two' });
  await list.select('Kit One');
  await list.select('Kit Two');
  await page.getByRole('button', { name: 'Change…' }).click();
  await list.dialog.getByRole('checkbox', { name: 'Tags' }).check();
  await list.dialog.getByRole('combobox', { name: 'New tags' }).fill('team');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expectAccessible(page);
  await list.dialog.getByRole('button', { name: 'Change', exact: true }).click();
  await expect(list.row('Kit One')).toContainText('team');
  await expect(list.row('Kit One')).not.toContainText('old');
  await expect(list.row('Kit Two')).toContainText('team');
  await list.undo();
  await expect(list.row('Kit One')).toContainText('old');
});

test('an amount of zero is refused in words, in the form and in its cell', async ({ page }) => {
  const list = transactionsPage(page);
  await list.add({ amount: '10', payee: 'Small Thing' });
  await page.getByRole('button', { name: 'Add', exact: true }).click();
  await list.dialog.getByLabel('Amount').fill('0');
  await expect(list.dialog.getByText('Zero moves no money: enter another amount.')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(list.dialog).toBeVisible();
  await list.close();
  await list.editText('Small Thing', 'amount', '0');
  await expect(list.grid.getByText('Zero moves no money.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(list.cell('Small Thing', 'amount')).toHaveText('-₹10.00');
});

test('a transaction tells why it is filed where it is', async ({ page }) => {
  const list = transactionsPage(page);
  await list.add({ amount: '60', payee: 'Zomato', category: 'Transport' });
  await list.openDetails('Zomato');
  await expect(list.dialog).toContainText('You filed it there');
  await list.dialog.getByRole('button', { name: 'What was considered' }).click();
  await expect(list.dialog.getByRole('list', { name: 'What was considered' }).getByRole('listitem')).not.toHaveCount(0);
  await expectAccessible(page);
});
