import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

type NewTransaction = {
  readonly amount: string;
  readonly payee: string;
  readonly category?: string;
  readonly tags?: readonly string[];
};

/** Returns the page model of the transactions screen. */
export const transactionsPage = (page: Page) => {
  const grid = page.getByRole('grid', { name: 'Transactions' });
  const row = (text: string): Locator => grid.getByRole('row').filter({ hasText: text }).first();
  const cell = (text: string, column: string): Locator => row(text).locator(`[data-key="${column}"]`);
  const dialog = page.getByRole('dialog');

  return {
    grid,
    row,
    cell,
    dialog,
    toast: page.getByRole('alert'),
    open: async (): Promise<void> => {
      await page.getByRole('link', { name: 'Transactions', exact: true }).click();
      await expect(page.getByRole('heading', { name: 'Transactions', level: 1 })).toBeVisible();
    },
    search: (text: string): Promise<void> => page.getByRole('searchbox').fill(text),
    /** Expects how many transactions match. */
    expectCount: (count: number): Promise<void> =>
      expect(
        page.getByText(`${count.toLocaleString('en-US')} transaction${count === 1 ? '' : 's'}`, { exact: true }),
      ).toBeVisible(),
    openFilter: (name: string): Promise<void> =>
      page.getByRole('group', { name: 'Filters' }).getByRole('button', { name, exact: true }).click(),
    sortBy: (column: string): Promise<void> => grid.getByRole('button', { name: column }).click(),

    showColumn: async (name: string): Promise<void> => {
      await page.getByRole('button', { name: 'Columns' }).click();
      await page.getByRole('menuitemcheckbox', { name }).click();
      await page.keyboard.press('Escape');
    },
    /** Adds a transaction with the form; an amount without a sign is money out. */
    add: async ({ amount, payee, category, tags = [] }: NewTransaction): Promise<void> => {
      await page.getByRole('button', { name: 'Add', exact: true }).click();
      await dialog.getByLabel('Amount').fill(amount);
      await dialog.getByLabel('Paid to').fill(payee);
      if (category !== undefined) {
        await dialog.getByRole('combobox', { name: 'Category' }).fill(category);
        await page.getByRole('option', { name: category }).first().click();
      }
      for (const tag of tags) {
        await dialog.getByRole('combobox', { name: 'Tags' }).fill(tag);
        await page.keyboard.press('Enter');
      }
      await dialog.getByRole('button', { name: 'Add', exact: true }).click();
      await expect(dialog).toBeHidden();
    },
    /** Edits a text field in its cell and keeps it with Enter. */
    editText: async (text: string, column: string, value: string): Promise<void> => {
      await cell(text, column).dblclick();
      await grid.locator('[data-editing] input').fill(value);
      await page.keyboard.press('Enter');
    },
    select: (text: string): Promise<void> => row(text).getByRole('checkbox').click(),
    categorizeSelected: async (category: string): Promise<void> => {
      await page.getByRole('button', { name: 'Categorize' }).click();
      await dialog.getByRole('combobox', { name: 'Category' }).fill(category);
      await page.getByRole('option', { name: category }).first().click();
    },
    openDetails: async (text: string): Promise<void> => {
      await row(text).getByRole('button', { name: 'Details' }).click();
      await expect(dialog).toBeVisible();
    },
    /** Splits the open transaction: the first part gets an amount, the last one the rest. */
    split: async (first: string, categories: readonly [string, string]): Promise<void> => {
      await dialog.getByRole('button', { name: 'Split…' }).click();
      await dialog.getByLabel('Amount of part 1').fill(first);
      await dialog.getByRole('button', { name: 'Rest to part 2' }).click();
      for (const [index, category] of categories.entries()) {
        await dialog.getByRole('combobox', { name: `Category of part ${index + 1}` }).fill(category);
        await page.getByRole('option', { name: category }).first().click();
      }
      await expect(dialog.getByText('The parts add up.')).toBeVisible();
      await dialog.getByRole('button', { name: 'Save the split' }).click();
    },
    close: async (): Promise<void> => {
      await dialog.getByRole('button', { name: 'Close' }).click();
      await expect(dialog).toBeHidden();
    },
    /** Undoes the newest change with the button in the rail. */
    undo: async (): Promise<void> => {
      await page.getByRole('button', { name: /^Undo: /u }).click();
      await expect(page.getByText(/^Undone:/u)).toBeVisible();
    },
  };
};
