import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** Returns the page model of the overview. */
export const overviewPage = (page: Page) => {
  const part = (name: string): Locator => page.getByRole('region', { name, exact: true });
  return {
    part,
    chart: part('Income and spending, month by month'),
    buckets: part('Buckets'),
    recent: part('Recent transactions'),
    topCategories: part('Top categories'),
    explanation: page.getByRole('dialog'),
    expectOpen: (): Promise<void> => expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible(),
    expectFigure: (label: string, amount: string): Promise<void> =>
      expect(
        page.getByText(label, { exact: true }).first().locator('..').getByText(amount, { exact: true }).first(),
      ).toBeVisible(),
    /** Opens a figure to its formula. */
    explain: (title: string): Promise<void> => page.getByTitle(`How “${title}” comes about`).first().click(),
    pickMonth: async (year: number, month: string): Promise<void> => {
      await page.getByRole('button', { name: /Choose the month/u }).click();
      const years = page.getByRole('dialog', { name: /Choose the month/u });
      await expect(years).toBeVisible();
      while (!(await years.getByText(String(year), { exact: true }).isVisible())) {
        await years.getByRole('button', { name: 'Previous year' }).click();
      }
      await years.getByRole('button', { name: month }).click();
    },
  };
};
