import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** Returns the page model of the buckets screen. */
export const bucketsPage = (page: Page) => {
  const dialog = page.getByRole('dialog');
  const card = (bucket: string): Locator => page.getByRole('article', { name: bucket });
  const pick = async (label: string, bucket: string): Promise<void> => {
    await dialog.getByRole('combobox', { name: label, exact: true }).fill(bucket);
    await page.getByRole('option', { name: bucket }).first().click();
  };
  const more = async (item: string): Promise<void> => {
    await page.getByRole('button', { name: 'More about buckets' }).click();
    await page.getByRole('menuitem', { name: item }).click();
    await expect(dialog).toBeVisible();
  };

  return {
    dialog,
    card,
    /** What stays unallocated, as the allocate form says it. */
    rest: dialog.getByRole('status', { name: 'Stays unallocated' }),
    open: async (): Promise<void> => {
      await page.getByRole('link', { name: 'Buckets', exact: true }).click();
      await expect(page.getByRole('heading', { name: 'Buckets', level: 1 })).toBeVisible();
    },
    /** Expects balances in the order of the arguments, such as `['Living Expenses', '₹500.00']`. */
    expectBalances: async (...balances: readonly (readonly [bucket: string, balance: string])[]): Promise<void> => {
      for (const [bucket, balance] of balances) {
        await expect(card(bucket).getByTitle(`How “Balance of ${bucket}” comes about`)).toHaveText(balance);
      }
    },
    expectUnallocated: (amount: string): Promise<void> =>
      expect(page.getByTitle('How “Unallocated” comes about')).toHaveText(amount),

    startAllocating: async (): Promise<void> => {
      await page.getByRole('button', { name: 'Allocate', exact: true }).click();
      await expect(dialog.getByLabel('Amount to allocate')).toBeFocused();
    },
    chooseStrategy: (name: string): Promise<void> => dialog.getByRole('button', { name, exact: true }).click(),
    slider: (bucket: string): Locator => dialog.getByRole('slider', { name: `${bucket}: share` }),
    percent: (bucket: string): Locator => dialog.getByLabel(`${bucket}: percent`),
    amount: (bucket: string): Locator => dialog.getByLabel(`${bucket}: amount`),
    saveStrategy: async (name: string): Promise<void> => {
      await dialog.getByRole('button', { name: 'Save as strategy' }).click();
      await dialog.getByLabel('Name of the strategy').fill(name);
      await page.keyboard.press('Enter');
      await expect(dialog.getByRole('button', { name, exact: true })).toHaveAttribute('aria-pressed', 'true');
    },
    submit: async (button: RegExp | string): Promise<void> => {
      await dialog.getByRole('button', { name: button }).click();
      await expect(dialog).toBeHidden();
    },

    startCovering: (bucket: string): Promise<void> =>
      card(bucket)
        .getByRole('button', { name: `Cover ${bucket}` })
        .click(),
    move: async (from: string, to: string, amount: string): Promise<void> => {
      await page.getByRole('button', { name: 'Move money' }).click();
      await pick('From', from);
      await pick('To', to);
      await dialog.getByLabel('Amount').fill(amount);
      await page.keyboard.press('Enter');
      await expect(dialog).toBeHidden();
    },
    add: async (name: string): Promise<void> => {
      await more('Add a bucket');
      await dialog.getByLabel('Name').fill(name);
      await page.keyboard.press('Enter');
      await expect(dialog).toBeHidden();
    },
    /** Moves a bucket one place up with the keyboard. */
    moveUp: async (bucket: string): Promise<void> => {
      await more('Arrange buckets');
      await dialog.getByRole('button', { name: `Drag ${bucket}` }).press('ArrowUp');
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
    },
    remove: async (bucket: string, moveTo: string): Promise<void> => {
      await card(bucket)
        .getByRole('button', { name: `Actions for ${bucket}` })
        .click();
      await page.getByRole('menuitem', { name: 'Delete…' }).click();
      await pick('Move everything to', moveTo);
      await dialog.getByRole('button', { name: `Delete ${bucket}` }).click();
      await expect(dialog).toBeHidden();
    },
    expectOrder: (buckets: readonly string[]): Promise<void> =>
      expect(page.getByRole('article').getByRole('heading', { level: 2 })).toHaveText([...buckets]),

    showHistory: (): Promise<void> => page.getByRole('tab', { name: 'History' }).click(),
    historyLine: (text: string): Locator =>
      page.getByRole('list', { name: 'History' }).getByRole('listitem').filter({ hasText: text }).first(),
    undo: async (): Promise<void> => {
      await page.getByRole('alert').getByRole('button', { name: 'Undo' }).click();
      await expect(page.getByText(/^Undone:/u)).toBeVisible();
    },
  };
};
