import { rmSync } from 'node:fs';
import { dirname } from 'node:path';

import { accountsPage } from './pages/accounts.ts';
import { bankStatements, reconcilePage } from './pages/reconcile.ts';
import { shellPage } from './pages/shell.ts';
import { transactionsPage } from './pages/transactions.ts';
import { expect, expectAccessible, test } from './support/app.ts';

const file = bankStatements();

test.use({ seed: [['import', file, '--account', 'Giro']] });

test.afterAll(() => rmSync(dirname(file), { recursive: true, force: true }));

test('what agrees is marked by Enter, shown at the account, and unlocked again', async ({ page }) => {
  const reconcile = reconcilePage(page);
  const row = accountsPage(page).row('Giro');
  await reconcile.open('Giro');
  await expect(reconcile.day).toHaveValue('2026-03-13');
  await expect(reconcile.balance).toHaveValue('2,594.50');
  await expect(reconcile.drawer.getByText('Marking it locks 7 transactions against silent change.')).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(reconcile.drawer).toBeHidden();
  await expect(row).toContainText('Reconciled to 13 Mar 2026');

  await reconcile.open('Giro');
  await expect(reconcile.past).toContainText('7 transactions locked');
  await expect(reconcile.drawer.getByRole('button', { name: 'It is reconciled' })).toBeDisabled();
  await reconcile.past.getByRole('button', { name: 'Unlock what was reconciled to 13 Mar 2026' }).click();
  await expect(reconcile.past).toBeHidden();
  await page.keyboard.press('Escape');
  await expect(row).not.toContainText('Reconciled');
});

test('a difference shows where it began, and an adjustment makes up for it', async ({ page }) => {
  const list = transactionsPage(page);
  const reconcile = reconcilePage(page);
  await list.open();
  await list.openDetails('Ferntel');
  await list.dialog.getByRole('button', { name: 'Delete' }).click();
  await expect(list.row('Ferntel')).toBeHidden();

  await reconcile.open('Giro');
  await expect(reconcile.drawer.getByText('€19.90 is too much here.')).toBeVisible();
  await expect(reconcile.drawer).toContainText(
    'They agreed at the end of 28 Feb 2026, and not any more at the end of 13 Mar 2026.',
  );
  await expectAccessible(page);
  await reconcile.drawer.getByRole('link', { name: 'Look at these transactions' }).click();
  await list.expectCount(2);
  await expect(list.row('Nordkauf Filiale 7')).toBeVisible();

  await reconcile.open('Giro');
  await page.keyboard.press('Enter');
  await reconcile.drawer.getByRole('button', { name: 'Add an adjustment of -€19.90 and mark' }).click();
  await expect(accountsPage(page).row('Giro')).toContainText('Reconciled to 13 Mar 2026');
  await shellPage(page).toast.filter({ hasText: 'Reconcile Giro' }).getByRole('button', { name: 'Undo' }).click();
  await expect(accountsPage(page).row('Giro')).not.toContainText('Reconciled');
});

test('another day asks for the balance, and one that is past is refused in words', async ({ page }) => {
  const reconcile = reconcilePage(page);
  await reconcile.open('Giro');
  await reconcile.day.fill('2026-02-28');
  await expect(reconcile.balance).toHaveValue('3,012.40');
  await reconcile.mark();
  await reconcile.open('Giro');
  await reconcile.day.fill('2026-02-20');
  await expect(
    reconcile.drawer.getByText('It is reconciled to 28 Feb 2026 already: choose that day or a later one.'),
  ).toBeVisible();
  await reconcile.day.fill('2026-03-06');
  await expect(reconcile.balance).toHaveValue('');
  await reconcile.balance.fill('2964.40');
  await expect(reconcile.drawer.getByText('They agree.')).toBeVisible();
  await expectAccessible(page);
});

test('what is reconciled asks before it changes', async ({ page }) => {
  const list = transactionsPage(page);
  const reconcile = reconcilePage(page);
  await reconcile.open('Giro');
  await reconcile.mark();
  await list.open();
  await expect(list.row('Ferntel').getByRole('img', { name: 'Reconciled to 13 Mar 2026' })).toBeVisible();

  await list.editText('Ferntel', 'amount', '-20');
  await expect(reconcile.question).toContainText('“Giro” agreed with the bank up to 13 Mar 2026');
  await expect(reconcile.question.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await expect(reconcile.question).toHaveCSS('opacity', '1');
  await expectAccessible(page);
  await page.keyboard.press('Enter');
  await expect(list.cell('Ferntel', 'amount')).toHaveText('-€19.90');
  await expect(list.cell('Ferntel', 'amount')).toBeFocused();

  await list.editText('Ferntel', 'amount', '-20');
  await reconcile.question.getByRole('button', { name: 'Change it anyway' }).click();
  await expect(list.cell('Ferntel', 'amount')).toHaveText('-€20.00');
  await expect(list.row('Ferntel').getByRole('img', { name: /Reconciled/u })).toBeHidden();

  await list.openDetails('Bergmann');
  await expect(list.dialog).toContainText('To 13 Mar 2026');
  await list.close();
  await list.select('Bergmann');
  await list.select('Nordkauf Filiale 7');
  await page.getByRole('button', { name: 'Delete' }).click();
  await expect(reconcile.question).toContainText('2 of these transactions are reconciled');
  await reconcile.question.getByRole('button', { name: 'Change it anyway' }).click();
  await expect(list.row('Bergmann')).toBeHidden();
  await list.expectCount(5);
});
