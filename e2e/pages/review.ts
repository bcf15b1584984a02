import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** Returns the page model of the review screen. */
export const reviewPage = (page: Page) => {
  const card = (payee: string): Locator => page.getByRole('region', { name: payee, exact: true });
  return {
    card,
    upNext: page.getByRole('region', { name: 'Up next' }),
    open: async (): Promise<void> => {
      await page
        .getByRole('navigation')
        .getByRole('link', { name: /^Review/u })
        .click();
      await expect(page.getByRole('heading', { name: 'Review', level: 1 })).toBeVisible();
    },
    /** Waits until a payee is the one to answer, with the focus where the keys work. */
    expectPayee: async (payee: string): Promise<void> => {
      await expect(card(payee)).toBeFocused();
    },
    /** Finds a category by typing and takes it, all by keyboard. */
    fileUnder: async (category: string): Promise<void> => {
      await page.keyboard.press('/');
      await expect(page.getByRole('combobox', { name: 'Another category' })).toBeFocused();
      await page.keyboard.type(category);
      await expect(page.getByRole('option', { name: category })).toBeVisible();
      await page.keyboard.press('Enter');
    },
    expectNothingLeft: (): Promise<void> =>
      expect(page.getByRole('heading', { name: 'Everything has a category' })).toBeVisible(),
  };
};
