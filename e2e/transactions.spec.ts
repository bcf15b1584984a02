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
