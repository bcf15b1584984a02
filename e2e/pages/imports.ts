import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

import type { BankFile } from '../support/bank-files.ts';

/** Returns the page model of the import screen. */
export const importsPage = (page: Page) => ({
  table: page.getByRole('table'),
  files: page.getByRole('region', { name: 'Files', exact: true }),
  past: page.getByRole('region', { name: 'Past imports' }),
  question: page.getByRole('region', { name: /\?$/u }),
  open: async (): Promise<void> => {
    await page.getByRole('navigation').getByRole('link', { name: 'Import', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Import', level: 1 })).toBeVisible();
  },
  /** Chooses a file by its text, as the browser's own file dialog would hand it over. */
  choose: (name: string, text: string | Buffer): Promise<void> =>
    page
      .getByLabel('Bank files', { exact: true })
      .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) }),
  /** Drops files onto the screen at once. */
  drop: async (files: readonly BankFile[]): Promise<void> => {
    const dropped = await page.evaluateHandle((given) => {
      const transfer = new DataTransfer();
      for (const { name, text } of given) transfer.items.add(new File([text], name));
      return transfer;
    }, files);
    await page.getByRole('region', { name: 'Choose bank files' }).dispatchEvent('drop', { dataTransfer: dropped });
  },
  show: (fileName: string): Promise<void> => page.getByRole('button', { name: fileName }).click(),
  intoNewAccount: async (name: string): Promise<void> => {
    await page.getByRole('radio', { name: 'A new account' }).check();
    await page.getByLabel('Its name').fill(name);
    await page.keyboard.press('Enter');
  },
  answer: (choice: string | RegExp): Promise<void> => page.getByRole('button', { name: choice }).click(),
  tab: (name: string | RegExp): Promise<void> => page.getByRole('tab', { name }).click(),
  /** Imports, and expects how many transactions the app says it added. */
  commit: async (count: number): Promise<void> => {
    const words = `${count.toLocaleString('en-US')} transaction${count === 1 ? '' : 's'}`;
    await page.getByRole('button', { name: `Import ${words}`, exact: true }).click();
    await expect(page.getByRole('heading', { name: `${words} imported` })).toBeVisible();
  },
  /** Imports every open file that is ready, and expects the sum of what they add. */
  commitAll: async (count: number): Promise<void> => {
    await page.getByRole('button', { name: `Import all: ${count} transactions` }).click();
    await expect(page.getByRole('heading', { name: `${count} transactions imported` })).toBeVisible();
  },
  /** Takes an import of the past back. */
  undoPast: async (fileName: string): Promise<void> => {
    await page.getByRole('button', { name: `More for ${fileName}` }).click();
    await page.getByRole('menuitem', { name: 'Undo this import…' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Undo the import' }).click();
  },
});
