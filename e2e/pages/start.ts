import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/** Returns the page model of the first start. */
export const startPage = (page: Page) => ({
  /** From the welcome to the import screen of an empty vault in a currency. */
  toImport: async (search: string, option: RegExp): Promise<void> => {
    const start = startPage(page);
    await start.startOwn();
    await start.chooseCurrency(search, option);
    await start.continue();
    await start.importFile();
  },
  /** From the welcome to the overview of the sample household. */
  toSample: async (): Promise<void> => {
    await startPage(page).exploreSample();
    await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible();
  },
  expectWelcome: (): Promise<void> =>
    expect(page.getByRole('heading', { name: 'Know what you may still spend' })).toBeVisible(),
  exploreSample: (): Promise<void> => page.getByRole('button', { name: /Explore with sample data/u }).click(),
  startOwn: (): Promise<void> => page.getByRole('button', { name: /Start my own/u }).click(),
  chooseCurrency: async (search: string, option: RegExp): Promise<void> => {
    await page.getByRole('combobox', { name: 'Currency' }).fill(search);
    await page.getByRole('option', { name: option }).click();
  },
  currency: page.getByRole('combobox', { name: 'Currency' }),
  /** Types over the currency and takes the first match. */
  typeCurrency: async (text: string): Promise<void> => {
    await page.getByRole('combobox', { name: 'Currency' }).click();
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  },
  chooseLocale: async (name: string): Promise<void> => {
    await page.getByRole('combobox', { name: 'Dates and numbers' }).fill(name);
    await page.getByRole('option', { name }).click();
  },
  limit: page.getByRole('textbox', { name: 'Monthly limit' }),
  chooseStrategy: (name: string): Promise<void> => page.getByRole('radio', { name }).click(),
  continue: (): Promise<void> => page.getByRole('button', { name: 'Continue' }).click(),
  addByHand: (): Promise<void> => page.getByRole('button', { name: /Add an account by hand/u }).click(),
  importFile: (): Promise<void> => page.getByRole('link', { name: /Import a bank file/u }).click(),
  /** Writes down the first account and what is in it. */
  addAccount: async (name: string, balance: string): Promise<void> => {
    await page.getByRole('textbox', { name: 'Name' }).fill(name);
    await page.getByRole('textbox', { name: 'In it today' }).fill(balance);
    await page.getByRole('textbox', { name: 'In it today' }).press('Enter');
  },
});
