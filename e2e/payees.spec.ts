import { rmSync } from 'node:fs';
import { dirname } from 'node:path';

import { payeesPage } from './pages/payees.ts';
import { bankStatements } from './pages/reconcile.ts';
import { shellPage } from './pages/shell.ts';
import { transactionsPage } from './pages/transactions.ts';
import { expect, expectAccessible, test } from './support/app.ts';

const file = bankStatements();

test.use({ seed: [['import', file, '--account', 'Giro']] });

test.afterAll(() => rmSync(dirname(file), { recursive: true, force: true }));

test.beforeEach(async ({ page }) => {
  await payeesPage(page).open();
});

test('payees are searched, sorted, and open their transactions', async ({ page }) => {
  const payees = payeesPage(page);
  await payees.sortBy('Name');
  await expect(payees.list.getByRole('listitem').first()).toContainText('Ferntel Service');
  await payees.search('nordkauf');
  await payees.expectCount(2);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Transactions of Nordkauf Filiale 7: 1' }).click();
  await expect(transactionsPage(page).grid).toHaveAttribute('aria-rowcount', '2');
});

test('two payees are joined by keyboard, with a look at what changes, and parted by Undo', async ({ page }) => {
  const payees = payeesPage(page);
  await payees.search('nordkauf');
  await payees.expectCount(2);
  await page.getByRole('searchbox', { name: 'Search payees' }).focus();
  await payees.list.getByRole('listitem').first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(page.getByText('2 selected')).toBeVisible();
  await page.getByRole('button', { name: 'Merge…' }).click();
  await expect(payees.nameField).toBeFocused();
  await payees.nameField.fill('Nordkauf');
  await expect(payees.preview).toContainText('2 transactions get this name.');
  await expect(payees.preview.getByRole('listitem').first()).toContainText('Nordkauf Filiale 7');
  await page.keyboard.press('Tab');
  await expectAccessible(page);
  await payees.nameField.press('Enter');
  await expect(payees.dialog).toBeHidden();
  await payees.expectCount(1);
  await expect(payees.row('Nordkauf')).toContainText('Also Nordkauf Filiale 12, Nordkauf Filiale 7');
  await shellPage(page).undoByToast();
  await payees.expectCount(2);
});

test('a payee is renamed into one that is there, and a name is taken from it again', async ({ page }) => {
  const payees = payeesPage(page);
  await payees.search('hans berg');
  await payees.expectCount(1);
  await payees.list.getByRole('listitem').first().focus();
  await page.keyboard.press('Enter');
  await payees.nameField.fill('Musterwerk GmbH');
  await expect(payees.preview).toContainText('“Musterwerk GmbH” is there already: they join it.');
  await payees.dialog.getByRole('button', { name: 'Rename' }).click();
  await payees.search('musterwerk');
  await payees.expectCount(1);
  await expect(payees.row('Musterwerk GmbH')).toContainText('Also Hans Bergmann');
  await page.getByRole('button', { name: 'Rename Musterwerk GmbH' }).click();
  await payees.dialog.getByRole('button', { name: 'Remove the name Hans Bergmann' }).click();
  await expect(payees.dialog.getByText('Hans Bergmann')).toBeHidden();
  await expectAccessible(page);
  await payees.dialog.getByRole('button', { name: 'Cancel' }).click();
  await expect(payees.row('Musterwerk GmbH')).not.toContainText('Also');
});

test('payees that look alike are joined with a click, or called different for good', async ({ page }) => {
  const payees = payeesPage(page);
  await expect(payees.lookAlikes).toContainText('Nordkauf Filiale 12');
  await expectAccessible(page);
  await payees.lookAlikes.getByRole('button', { name: /^Merge into “Nordkauf/u }).click();
  await expect(payees.lookAlikes).toBeHidden();
  await shellPage(page).undoByToast();
  await payees.lookAlikes.getByRole('button', { name: /^They are different/u }).click();
  await expect(payees.lookAlikes).toBeHidden();
  await page.reload();
  await expect(payees.list).toBeVisible();
  await expect(payees.lookAlikes).toBeHidden();
});

test('axe finds nothing in the dark', async ({ page }) => {
  await shellPage(page).switchToDark();
  await payeesPage(page).choose('Hans Bergmann');
  await expectAccessible(page);
});
