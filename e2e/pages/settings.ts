import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** Returns the page model of the settings. */
export const settingsPage = (page: Page) => {
  const dialog = page.getByRole('dialog');
  const categoryRow = (name: string): Locator =>
    page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });
  return {
    dialog,
    categoryRow,
    open: async (section: string): Promise<void> => {
      await page.getByRole('navigation', { name: 'Rooms' }).getByRole('link', { name: 'Settings' }).click();
      await page.getByRole('tab', { name: section }).click();
      await expect(page.getByRole('tabpanel', { name: section })).toBeVisible();
    },
    currency: page.getByRole('combobox', { name: 'Currency' }),
    /** Types over the currency and takes the first match. */
    typeCurrency: async (text: string): Promise<void> => {
      await page.getByRole('combobox', { name: 'Currency' }).click();
      await expect(page.getByRole('option').first()).toBeVisible();
      await page.keyboard.type(text);
      await page.keyboard.press('Enter');
    },
    amount: (name: string): Locator => page.getByRole('textbox', { name }),
    setAmount: async (name: string, amount: string): Promise<void> => {
      await page.getByRole('textbox', { name }).fill(amount);
      await page.getByRole('textbox', { name }).press('Enter');
    },
    chooseSegment: (name: string): Promise<void> => page.getByText(name, { exact: true }).click(),
    pick: async (name: string, option: string): Promise<void> => {
      await page.getByRole('combobox', { name }).click();
      await page.getByRole('option', { name: option }).click();
    },
    newCategory: async (name: string, bucket: string): Promise<void> => {
      await page.getByRole('button', { name: 'New category' }).click();
      await dialog.getByRole('textbox', { name: 'Name' }).fill(name);
      await dialog.getByRole('combobox', { name: 'Bucket' }).click();
      await page.getByRole('option', { name: bucket }).click();
      await dialog.getByRole('button', { name: 'Save' }).click();
      await expect(dialog).toBeHidden();
    },
    chooseInMenu: async (of: string, item: string): Promise<void> => {
      await page.getByRole('button', { name: `Actions for ${of}`, exact: true }).click();
      await page.getByRole('menuitem', { name: item }).click();
    },
    /** Maps a category to a bucket; also moves what is there when asked to. */
    moveCategory: async (name: string, bucket: string, moveExisting: boolean): Promise<void> => {
      await page.getByRole('combobox', { name: `Bucket of ${name}` }).click();
      await page.getByRole('option', { name: bucket }).click();
      const question = page.getByRole('dialog', { name: `Change the bucket of ${name}` });
      if (moveExisting) await question.getByRole('checkbox').check();
      await question.getByRole('button', { name: 'Save' }).click();
      await expect(question).toBeHidden();
    },
    addRule: async (text: string, category: string): Promise<void> => {
      await page.getByRole('button', { name: 'New rule' }).click();
      const editor = page.getByRole('dialog', { name: 'New rule' });
      await editor.getByRole('textbox', { name: 'Text', exact: true }).fill(text);
      await editor.getByRole('combobox', { name: 'Category' }).fill(category);
      await page.getByRole('option', { name: category }).click();
      await editor.getByRole('textbox', { name: 'Text', exact: true }).press('Enter');
      await expect(editor).toBeHidden();
    },
  };
};
