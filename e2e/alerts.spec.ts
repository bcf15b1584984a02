import { alertsPage } from './pages/alerts.ts';
import { transactionsPage } from './pages/transactions.ts';
import { expect, expectAccessible, test } from './support/app.ts';

const OVERSPENT = [
  ['settings', 'set', 'auto-allocate', 'off'],
  ['add', '--account', 'Bank', '--amount=50000', '--category', 'Salary', '--date', '2026-03-01'],
  ['allocate', '50000', '--to', 'Living Expenses=20000,Emergency Fund=10000,Investments=15000,Savings & Goals=5000'],
  ['add', '--account', 'Bank', '--amount=-20500', '--category', 'Groceries', '--date', '2026-03-03'],
];

const SHORT = 'Living Expenses is below zero';

test.describe('with a bucket below zero', () => {
  test.use({ seed: [OVERSPENT, { scope: 'test' }] });

  test('an alert says how much it matters, is dismissed, undone and shown again', async ({ page }) => {
    const alerts = alertsPage(page);
    await alerts.open();
    await expect(alerts.alert(SHORT)).toContainText('High');
    await expect(alerts.alert(SHORT)).toContainText('₹500.00 more was spent than it held');
    await expect(alerts.alert(SHORT)).toContainText('Since 15 Mar 2026');
    await expectAccessible(page);

    await alerts.dismiss(SHORT);
    await alerts.undo();
    await expect(alerts.alert(SHORT)).toBeVisible();

    await alerts.dismiss(SHORT);
    await alerts.showDismissed();
    await expect(alerts.alert(SHORT)).toBeVisible();
    await expectAccessible(page);
    await alerts.restore(SHORT);
    await expect(alerts.alert(SHORT).getByRole('button', { name: 'Dismiss' })).toBeVisible();
  });

  test('covering ends it, and a dismissed one returns only when it happens again', async ({ page }) => {
    const alerts = alertsPage(page);
    await alerts.open();
    await alerts.dismiss(SHORT);
    await alerts.showDismissed();
    await alerts.restore(SHORT);
    await alerts.cover(SHORT);
    await expect(alerts.alert(SHORT)).toBeHidden();

    const transactions = transactionsPage(page);
    await transactions.open();
    await transactions.add({ amount: '750', payee: 'Market', category: 'Groceries' });
    await alerts.open();
    await expect(alerts.alert(SHORT)).toContainText('₹750.00');
  });
});

test.describe('with nothing to look at', () => {
  test.use({ seed: [['add', '--account', 'Bank', '--amount=900000', '--category', 'Salary', '--date', '2026-03-01']] });

  test('all is calm', async ({ page }) => {
    const alerts = alertsPage(page);
    await alerts.open();
    await expect(page.getByRole('heading', { name: 'All calm' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'change the thresholds' })).toBeVisible();
    await expectAccessible(page);
  });
});
