import { forecastPage } from './pages/forecast.ts';
import { expect, expectAccessible, test } from './support/app.ts';

test.describe('with a household’s year', () => {
  test.use({ seed: [['sample']] });

  test('the month’s end is told with its range, its parts and how it was worked out', async ({ page }) => {
    const forecast = forecastPage(page);
    await forecast.open();
    await expect(forecast.headline).toContainText('by 31 Mar 2026');
    await expect(page.getByText(/With 80% confidence between/u)).toBeVisible();
    await expect(page.getByRole('heading', { name: 'How this was worked out' })).toBeVisible();
    await expectAccessible(page);

    const explanation = await forecast.explain('Everyday spending to come');
    await expect(explanation).toContainText('Projected spending');
    await page.keyboard.press('Escape');

    await forecast.showTable();
    await expect(forecast.chart.getByRole('row')).toHaveCount(32);
  });

  test('a month that is over is all fact', async ({ page }) => {
    const forecast = forecastPage(page);
    await forecast.open();
    await forecast.previousMonth();
    await expect(forecast.headline).toHaveText(/^You spent .* in February 2026$/u);
    await expect(page.getByText('Everyday spending to come')).toBeHidden();
  });
});

test.describe('with little history', () => {
  test.use({
    seed: [['add', '--account', 'Bank', '--amount=-900', '--category', 'Groceries', '--date', '2026-03-10']],
  });

  test('it says that it cannot tell how far it is off', async ({ page }) => {
    const forecast = forecastPage(page);
    await forecast.open();
    await expect(forecast.headline).toContainText('You will likely spend');
    await expect(page.getByText('There are too few past months yet to say how far this may be off.')).toBeVisible();
    await expectAccessible(page);
  });
});

test.describe('with an account and nothing spent', () => {
  test.use({ seed: [['add', '--account', 'Bank', '--amount=100', '--category', 'Salary', '--date', '2025-01-10']] });

  test('it says what it needs', async ({ page }) => {
    const forecast = forecastPage(page);
    await forecast.open();
    await expect(page.getByRole('heading', { name: 'Too little to forecast from' })).toBeVisible();
    await expectAccessible(page);
  });
});
