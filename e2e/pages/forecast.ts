import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/** Returns the page model of the forecast screen. */
export const forecastPage = (page: Page) => {
  const chart = page.getByRole('region', { name: 'Spending summed up, day by day' }).first();
  return {
    chart,
    headline: page.getByText(/^You (will likely spend|spent)/u),
    open: async (): Promise<void> => {
      await page.getByRole('link', { name: 'Forecast', exact: true }).click();
      await expect(page.getByRole('heading', { name: 'Forecast', level: 1 })).toBeVisible();
    },
    showTable: (): Promise<void> => chart.getByRole('button', { name: 'Show as table' }).click(),
    previousMonth: (): Promise<void> => page.getByRole('button', { name: 'Previous month' }).click(),
    /** Opens a figure to its formula and returns the explanation. */
    explain: async (figure: string) => {
      await page.getByTitle(`How “${figure}” comes about`).click();
      return page.getByRole('dialog');
    },
  };
};
