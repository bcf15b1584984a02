import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/** Returns the page model of the import screen. */
export const importsPage = (page: Page) => ({
  table: page.getByRole('table'),
  question: page.getByRole('region', { name: /\?$/u }),
  open: async (): Promise<void> => {
    await page.getByRole('navigation').getByRole('link', { name: 'Import', exact: true }).click();
    await expect(page.getByRole('heading', { name: 'Import', level: 1 })).toBeVisible();
  },
  /** Chooses a file by its text, as the browser's own file dialog would hand it over. */
  choose: (name: string, text: string | Buffer): Promise<void> =>
    page
      .getByLabel('Bank file', { exact: true })
      .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) }),
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
});
