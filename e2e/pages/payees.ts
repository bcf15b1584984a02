import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';

/** Returns the page model of the payees in the settings. */
export const payeesPage = (page: Page) => {
  const list = page.getByRole('list', { name: 'Payees', exact: true });
  const dialog = page.getByRole('dialog');
  return {
    list,
    dialog,
    lookAlikes: page.getByRole('list', { name: 'Payees that look alike' }),
    preview: dialog.getByRole('region', { name: 'What will change' }),
    nameField: dialog.getByRole('combobox', { name: /Name/u }),
    row: (name: string): Locator => list.getByRole('listitem').filter({ hasText: name }),
    open: async (): Promise<void> => {
      await page.getByRole('navigation', { name: 'Rooms' }).getByRole('link', { name: 'Settings' }).click();
      await page.getByRole('tab', { name: 'Payees' }).click();
      await expect(list).toBeVisible();
    },
    search: (text: string): Promise<void> => page.getByRole('searchbox', { name: 'Search payees' }).fill(text),
    expectCount: (count: number): Promise<void> =>
      expect(page.getByText(`${count} payee${count === 1 ? '' : 's'}`, { exact: true })).toBeVisible(),
    choose: (name: string): Promise<void> =>
      page.getByRole('checkbox', { name: `Select ${name}`, exact: true }).check(),
    sortBy: (column: string): Promise<void> =>
      page.getByRole('group', { name: 'Sort by' }).getByRole('button', { name: column }).click(),
  };
};
