import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** Returns the page model of the months screen. */
export const monthsPage = (page: Page) => {
  const table = page.getByRole('table', { name: /^Budgets of/u });
  const row = (category: string): Locator =>
    table.getByRole('row').filter({ has: page.getByRole('rowheader', { name: category }) });

  return {
    table,
    row,
    total: table.getByRole('row', { name: /^Total/u }),
    budget: (category: string): Locator => page.getByLabel(`Budget for ${category}`),
    banner: page.getByRole('status').filter({ hasText: 'Combined category budgets' }),
    open: async (): Promise<void> => {
      await page.getByRole('link', { name: 'Months', exact: true }).click();
      await expect(page.getByRole('heading', { name: 'Months', level: 1 })).toBeVisible();
    },
    nextMonth: (): Promise<void> => page.getByRole('button', { name: 'Next month' }).click(),
    addCategory: async (category: string): Promise<void> => {
      await page.getByRole('combobox', { name: 'Add a category' }).fill(category);
      await page.getByRole('option', { name: category, exact: true }).click();
      await expect(page.getByLabel(`Budget for ${category}`)).toBeFocused();
    },
    setLimit: async (amount: string, policy: 'Warn me' | 'Refuse the change'): Promise<void> => {
      await page.getByRole('button', { name: 'Monthly limit' }).click();
      const dialog = page.getByRole('dialog', { name: 'Monthly limit' });
      await dialog.getByLabel(policy).check();
      await dialog.getByLabel('Limit for every month').fill(amount);
      await page.keyboard.press('Enter');
      await expect(dialog).toBeHidden();
    },
    /** Expects a category's spent, remaining, percent and status in words. */
    expectRow: async (category: string, ...words: readonly string[]): Promise<void> => {
      for (const word of words) await expect(row(category)).toContainText(word);
    },
    undo: async (): Promise<void> => {
      await page.getByRole('alert').getByRole('button', { name: 'Undo' }).click();
      await expect(page.getByText(/^Undone:/u)).toBeVisible();
    },
  };
};
