import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/** Returns the page model of the quick entry's window. */
export const quickEntryPage = (page: Page) => {
  const amount = page.getByRole('textbox', { name: 'Amount' });
  const payee = page.getByRole('combobox', { name: 'Paid to' });
  return {
    amount,
    payee,
    category: page.getByRole('combobox', { name: 'Category' }),
    account: page.getByRole('combobox', { name: 'Account' }),
    notes: page.getByRole('textbox', { name: 'Notes' }),
    outcome: page.getByRole('status'),
    expectOpen: (): Promise<void> => expect(page.getByRole('heading', { name: 'Quick entry' })).toBeVisible(),
    /** Fills in what is spent and where; the category follows by itself. */
    enter: async (spent: string, where: string): Promise<void> => {
      await amount.fill(spent);
      await payee.fill(where);
    },
    save: (): Promise<void> => page.getByRole('textbox', { name: 'Notes' }).press('Enter'),
    undo: (): Promise<void> => page.getByRole('button', { name: 'Undo' }).click(),
  };
};
