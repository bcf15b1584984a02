import { bucketsPage } from './pages/buckets.ts';
import { expect, expectAccessible, test } from './support/app.ts';

const INCOME = [
  ['settings', 'set', 'auto-allocate', 'off'],
  ['add', '--account', 'Bank', '--amount=50000', '--category', 'Salary', '--date', '2026-03-01'],
];

// The first worked example of the product page.
const OVERSPENT = [
  ...INCOME,
  ['allocate', '50000', '--to', 'Living Expenses=20000,Emergency Fund=10000,Investments=15000,Savings & Goals=5000'],
  ['add', '--account', 'Bank', '--amount=-1500', '--category', 'Rent', '--date', '2026-03-02'],
  [
    'add',
    '--account',
    'Bank',
    '--amount=-19000',
    '--category',
    'Groceries',
    '--payee',
    'Market',
    '--date',
    '2026-03-03',
  ],
];

test.describe('with income that waits', () => {
  test.use({ seed: [INCOME, { scope: 'test' }] });

  test('money is allocated by slider, percentage and amount, and kept as a strategy', async ({ page }) => {
    const buckets = bucketsPage(page);
    await buckets.open();
    await buckets.startAllocating();
    await expect(buckets.rest).toContainText('₹50,000.00');

    await buckets.slider('Living Expenses').focus();
    for (let percent = 0; percent < 40; percent += 1) await page.keyboard.press('ArrowRight');
    await expect(buckets.amount('Living Expenses')).toHaveValue('20,000.00');
    await buckets.amount('Emergency Fund').fill('10000');
    await expect(buckets.percent('Emergency Fund')).toHaveValue('20%');
    await buckets.percent('Investments').fill('30');
    await expect(buckets.rest).toContainText('₹5,000.00');

    // More than is left is held to what is left.
    await buckets.slider('Savings & Goals').press('End');
    await expect(buckets.percent('Savings & Goals')).toHaveValue('10%');
    await expect(buckets.rest).toContainText('Everything is allocated');
    await buckets.saveStrategy('Our way');
    await expectAccessible(page);

    await buckets.submit('Allocate ₹50,000.00');
    await buckets.expectBalances(
      ['Living Expenses', '₹20,000.00'],
      ['Emergency Fund', '₹10,000.00'],
      ['Investments', '₹15,000.00'],
      ['Savings & Goals', '₹5,000.00'],
    );
    await buckets.expectUnallocated('₹0.00');
    await expect(buckets.card('Investments')).toContainText('30% of all buckets');
  });

  test('a strategy divides it, Enter allocates, and undo takes it back', async ({ page }) => {
    const buckets = bucketsPage(page);
    await buckets.open();
    await expectAccessible(page);
    await buckets.startAllocating();
    await buckets.chooseStrategy('Balanced');
    await expect(buckets.amount('Investments')).toHaveValue('7,500.00');
    await buckets.dialog.getByLabel('Description').fill('March');
    await page.keyboard.press('Enter');
    await buckets.expectBalances(['Living Expenses', '₹25,000.00'], ['Emergency Fund', '₹10,000.00']);
    await buckets.undo();
    await buckets.expectUnallocated('₹50,000.00');
    await buckets.expectBalances(['Living Expenses', '₹0.00']);
  });

  test('a rest may stay unallocated, and more than there is cannot be given', async ({ page }) => {
    const buckets = bucketsPage(page);
    await buckets.open();
    await buckets.startAllocating();
    await buckets.dialog.getByLabel('Amount to allocate').fill('60000');
    await expect(buckets.dialog.getByText('That is more than the ₹50,000.00 that is unallocated.')).toBeVisible();
    await buckets.dialog.getByLabel('Amount to allocate').fill('30000');
    await buckets.amount('Investments').fill('12000.50');
    await buckets.submit('Allocate ₹12,000.50');
    await buckets.expectUnallocated('₹37,999.50');
  });
});

test.describe('with a bucket below zero', () => {
  test.use({ seed: [OVERSPENT, { scope: 'test' }] });

  test('the deficit shows, is covered in order, and undo brings it back', async ({ page }) => {
    const buckets = bucketsPage(page);
    await buckets.open();
    await buckets.expectBalances(['Living Expenses', '-₹500.00']);
    await expect(buckets.card('Living Expenses')).toContainText('₹500.00 short');
    await expectAccessible(page);

    await buckets.showHistory();
    const groceries = buckets.historyLine('Groceries');
    await expect(groceries).toContainText('Expense');
    await expect(groceries).toContainText('-₹19,000.00');
    await expect(groceries).toContainText('Deficit ₹500.00');
    await expectAccessible(page);
    await page.getByRole('tab', { name: 'Balances' }).click();

    await buckets.startCovering('Living Expenses');
    await expect(buckets.dialog).toContainText('Living Expenses is ₹500.00 below zero');
    await expectAccessible(page);
    await buckets.submit('Cover ₹500.00');
    await buckets.expectBalances(['Living Expenses', '₹0.00']);
    await expect(buckets.card('Living Expenses')).not.toContainText('short');
    await buckets.undo();
    await buckets.expectBalances(['Living Expenses', '-₹500.00']);
  });

  test('it may be covered from a chosen bucket', async ({ page }) => {
    const buckets = bucketsPage(page);
    await buckets.open();
    await buckets.startCovering('Living Expenses');
    await buckets.dialog.getByLabel('From one bucket').check();
    await buckets.dialog.getByRole('combobox', { name: 'Bucket' }).fill('Savings');
    await page.getByRole('option', { name: 'Savings & Goals' }).click();
    await buckets.submit('Cover ₹500.00');
    await buckets.expectBalances(['Living Expenses', '₹0.00'], ['Savings & Goals', '₹4,500.00']);
  });

  test('a line of the history opens its transaction', async ({ page }) => {
    const buckets = bucketsPage(page);
    await buckets.open();
    await buckets.showHistory();
    await buckets.historyLine('Groceries').press('Enter');
    await expect(page.getByRole('heading', { name: 'Transactions', level: 1 })).toBeVisible();
    await expect(page.getByText('Market')).toBeVisible();
  });

  test('a figure explains itself', async ({ page }) => {
    const buckets = bucketsPage(page);
    await buckets.open();
    await page.getByTitle('How “Total balance” comes about').click();
    await expect(buckets.dialog).toContainText('always equal income less expenses');
    await expect(buckets.dialog.getByRole('row', { name: 'Together' })).toContainText(['₹29,500.00', '₹29,500.00']);
  });
});

test.describe('with an account', () => {
  test.use({ seed: [['add', '--account', 'Bank', '--amount=-100', '--category', 'Rent', '--date', '2026-03-01']] });

  test('buckets are added, moved and deleted', async ({ page }) => {
    const buckets = bucketsPage(page);
    await buckets.open();
    await buckets.add('Holiday');
    await buckets.moveUp('Holiday');
    await buckets.expectOrder(['Living Expenses', 'Emergency Fund', 'Investments', 'Holiday', 'Savings & Goals']);
    await buckets.remove('Holiday', 'Savings & Goals');
    await buckets.expectOrder(['Living Expenses', 'Emergency Fund', 'Investments', 'Savings & Goals']);
  });
});
