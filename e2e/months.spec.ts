import { monthsPage } from './pages/months.ts';
import { expect, expectAccessible, test } from './support/app.ts';

const spend = (amount: string, category: string): string[] => [
  'add',
  '--account',
  'Bank',
  `--amount=-${amount}`,
  '--category',
  category,
  '--date',
  '2026-02-10',
];

// The second worked example of the product page, before its budgets are set.
const SPENT = [
  ['settings', 'set', 'currency', 'USD'],
  ['settings', 'set', 'monthly-limit', '5000'],
  spend('700', 'Travel'),
  spend('300', 'Groceries'),
  spend('800', 'Entertainment'),
  spend('600', 'Food & Dining'),
];

const BUDGETS = [
  ['Travel', '2000'],
  ['Groceries', '1500'],
  ['Entertainment', '1000'],
  ['Food & Dining', '1500'],
] as const;

const BUDGETED = [...SPENT, ...BUDGETS.map(([category, amount]) => ['budget', 'set', '2026-02', category, amount])];

test.use({ today: '2026-02-20' });

test.describe('with spending and no budgets', () => {
  test.use({ seed: [SPENT, { scope: 'test' }] });

  test('budgets are typed like in a spreadsheet, and beyond the limit it says by how much', async ({ page }) => {
    const months = monthsPage(page);
    await months.open();
    await months.expectRow('Travel', '$700.00', 'No budget');
    await expectAccessible(page);

    for (const [category, amount] of BUDGETS) {
      await months.budget(category).fill(amount);
      await page.keyboard.press('Enter');
      await expect(months.budget(category)).toHaveValue(`${Number(amount).toLocaleString('en-US')}.00`);
    }
    await months.addCategory('Gifts & Donation');
    await page.keyboard.type('2000');
    await page.keyboard.press('Enter');

    await months.expectRow('Travel', '$700.00', '$1,300.00', '35%', 'Good');
    await months.expectRow('Groceries', '$300.00', '20%', 'Good');
    await months.expectRow('Entertainment', '$800.00', '80%', 'Warning');
    await months.expectRow('Food & Dining', '$600.00', '40%', 'Good');
    await months.expectRow('Gifts & Donation', '$0.00', '0%', 'Good');
    await expect(months.total).toContainText('$8,000.00');
    await expect(months.total).toContainText('$2,400.00');
    await expect(months.total).toContainText('30%');
    await expect(months.banner).toContainText(
      'Combined category budgets ($8,000.00) exceed monthly limit ($5,000.00) by $3,000.00.',
    );
    await expectAccessible(page);
  });

  test('Enter goes down, Shift+Enter and the arrows move, Escape goes back', async ({ page }) => {
    const months = monthsPage(page);
    await months.open();
    const inputs = months.table.getByRole('textbox');
    await inputs.nth(0).focus();
    await page.keyboard.press('Enter');
    await expect(inputs.nth(1)).toBeFocused();
    await page.keyboard.press('ArrowDown');
    await expect(inputs.nth(2)).toBeFocused();
    await page.keyboard.press('Shift+Enter');
    await expect(inputs.nth(1)).toBeFocused();
    await page.keyboard.type('12');
    await page.keyboard.press('Escape');
    await expect(inputs.nth(1)).toHaveValue('');
  });

  test('under “refuse” a change beyond the limit keeps what was typed and shows the numbers', async ({ page }) => {
    const months = monthsPage(page);
    await months.open();
    await months.setLimit('5000', 'Refuse the change');
    await months.budget('Travel').fill('4500');
    await page.keyboard.press('Enter');
    await expect(months.total).toContainText('$4,500.00');
    await months.budget('Groceries').fill('1500');
    await page.keyboard.press('Enter');
    await expect(months.table).toContainText('would exceed the monthly limit ($5,000.00) by $1,000.00');
    await expect(months.budget('Groceries')).toHaveValue('1,500.00');
    await expect(months.total).toContainText('$4,500.00');
    await expect(page.getByText('That would exceed the month limit')).toBeHidden();
    await months.budget('Groceries').fill('500');
    await page.keyboard.press('Enter');
    await expect(months.total).toContainText('$5,000.00');
  });

  test('a refusal goes with Escape, and with the budgets that it was about', async ({ page }) => {
    const months = monthsPage(page);
    await months.open();
    await months.setLimit('5000', 'Refuse the change');
    const refuse = async (): Promise<void> => {
      await months.budget('Groceries').fill('6000');
      // The dialog hands the focus back while it fades.
      await months.budget('Groceries').press('Enter');
      await expect(months.table).toContainText('would exceed the monthly limit');
    };
    await refuse();
    await months.budget('Groceries').press('Escape');
    await expect(months.table).not.toContainText('would exceed the monthly limit');
    await expect(months.budget('Groceries')).toHaveValue('');

    await refuse();
    await months.budget('Travel').fill('1000');
    await page.keyboard.press('Enter');
    await expect(months.total).toContainText('$1,000.00');
    await expect(months.table).not.toContainText('would exceed the monthly limit');
    await expect(months.budget('Groceries')).toHaveValue('');
  });

  test('without budgets the limit says what is left', async ({ page }) => {
    const months = monthsPage(page);
    await months.open();
    await expect(page.getByTitle('How “Left to spend” comes about')).toHaveText('$2,600.00');
    await expect(page.getByText('Under the limit of $5,000.00')).toBeVisible();
    await expect(months.total).toContainText('$2,400.00 without a budget');
    await expect(months.total).not.toContainText('100%');
  });
});

test.describe('with budgets', () => {
  test.use({ seed: [BUDGETED, { scope: 'test' }] });

  test('an empty month takes over the budgets of the month before', async ({ page }) => {
    const months = monthsPage(page);
    await months.open();
    await months.nextMonth();
    await expect(page.getByRole('heading', { name: 'March 2026 has no budgets yet' })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Copy last month' }).click();
    await expect(months.total).toContainText('$6,000.00');
    await months.undo();
    await expect(page.getByRole('heading', { name: 'March 2026 has no budgets yet' })).toBeVisible();
    await page.getByRole('button', { name: 'Average of the last three' }).click();
    await expect(months.budget('Entertainment')).toHaveValue('266.67');
  });

  test('a rest is carried on where the switch says so', async ({ page }) => {
    const months = monthsPage(page);
    await months.open();
    await months.row('Travel').getByRole('switch').press('Space');
    await months.nextMonth();
    await months.expectRow('Travel', '+$1,300.00');
  });

  test('what was spent opens its transactions', async ({ page }) => {
    const months = monthsPage(page);
    await months.open();
    await page.getByRole('link', { name: '$800.00 spent on Entertainment: show the transactions' }).click();
    await expect(page.getByRole('heading', { name: 'Transactions', level: 1 })).toBeVisible();
    await expect(page.getByText('1 transaction', { exact: true })).toBeVisible();
  });
});
