import type { ElectronApplication, Page } from '@playwright/test';

import { accountsPage } from './pages/accounts.ts';
import { quickEntryPage } from './pages/quick-entry.ts';
import { settingsPage } from './pages/settings.ts';
import { startPage } from './pages/start.ts';
import { transactionsPage } from './pages/transactions.ts';
import { expectAccessible } from './support/app.ts';
import {
  clickMenu,
  clickNotice,
  clickTray,
  isShown,
  news,
  pressShortcut,
  trayItems,
  watchNews,
  watchShortcuts,
  watchTray,
  windowOf,
} from './support/desktop-app.ts';
import { expect, test } from './support/desktop.ts';

/** Shows the tray's icon anew, so that its menu is known. */
const showTray = async (app: ElectronApplication, page: Page): Promise<void> => {
  await watchTray(app);
  await settingsPage(page).open('On this computer');
  const tray = page.getByRole('switch', { name: 'Icon in the tray' });
  await tray.press('Space');
  await expect(tray).not.toBeChecked();
  await tray.press('Space');
  await expect.poll(() => trayItems(app)).toContain('Quick Entry…');
};

test('from the tray one transaction is added, filed by its payee, and taken back', async ({ desktop, page }) => {
  await startPage(page).toSample();
  await showTray(desktop, page);
  await expect.poll(() => trayItems(desktop)).toContainEqual(expect.stringContaining('this month'));
  const small = await windowOf(desktop, () => clickTray(desktop, 'Quick Entry…'));
  const entry = quickEntryPage(small);
  await entry.expectOpen();
  await expect(entry.amount).toBeFocused();
  await expectAccessible(small);
  await entry.enter('250', 'BigBasket');
  await expect(entry.category).toHaveValue('Groceries');
  await entry.notes.fill('From the tray');
  await entry.save();
  await expect(entry.outcome).toContainText('Added: -₹250.00 · BigBasket · Groceries');
  await expect(entry.amount).toBeFocused();
  await expect(entry.payee).toHaveValue('');

  const transactions = transactionsPage(page);
  await transactions.open();
  await transactions.search('From the tray');
  await expect(transactions.row('BigBasket')).toContainText('-₹250.00');
  await entry.undo();
  await expect(entry.outcome).toHaveText('Taken back.');
  await expect(transactions.row('BigBasket')).toBeHidden();
});

test('what was typed stays while the window is put away', async ({ desktop, page }) => {
  await startPage(page).toSample();
  const small = await windowOf(desktop, () => clickMenu(desktop, 'File', 'Quick Entry…'));
  const entry = quickEntryPage(small);
  await entry.save();
  await expect(small.getByText('Enter an amount.')).toBeVisible();
  await entry.enter('99', 'Kirana');
  await entry.notes.press('Escape');
  await expect.poll(() => isShown(desktop, 'Quick entry')).toBe(false);
  await clickMenu(desktop, 'File', 'Quick Entry…');
  await expect.poll(() => isShown(desktop, 'Quick entry')).toBe(true);
  await expect(entry.payee).toHaveValue('Kirana');
  await expect(entry.amount).toHaveValue('99.00');
});

test('what is being typed outlives the main window, and Pecunia ends with the last of the two', async ({
  desktop,
  page,
}) => {
  await startPage(page).toSample();
  const small = await windowOf(desktop, () => clickMenu(desktop, 'File', 'Quick Entry…'));
  const entry = quickEntryPage(small);
  await entry.enter('99', 'Kirana');
  await Promise.all([
    page.waitForEvent('close'),
    desktop.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()
        .find((window) => !window.isAlwaysOnTop())
        ?.close(),
    ),
  ]);
  await entry.save();
  await expect(entry.outcome).toContainText('Added: -₹99.00 · Kirana');
  await Promise.all([desktop.waitForEvent('close'), entry.notes.press('Escape').catch(() => undefined)]);
});

test('an account made elsewhere is there at once', async ({ desktop, page }) => {
  await startPage(page).toImport('euro', /EUR/u);
  const small = await windowOf(desktop, () => clickMenu(desktop, 'File', 'Quick Entry…'));
  await expect(small.getByText('First an account')).toBeVisible();
  await accountsPage(page).open();
  await accountsPage(page).add('Wallet');
  await expect(quickEntryPage(small).account).toHaveValue(/Wallet/u);
});

test('its window can neither leave nor open others, and has nothing of Node', async ({ desktop, page }) => {
  await startPage(page).toSample();
  const small = await windowOf(desktop, () => clickMenu(desktop, 'File', 'Quick Entry…'));
  await quickEntryPage(small).expectOpen();
  const before = small.url();
  await small.evaluate(() => window.location.assign('https://example.com/'));
  expect(await small.evaluate(() => window.open('app://pecunia/'))).toBeNull();
  await small.waitForTimeout(300);
  expect(small.url()).toBe(before);
  expect(await small.evaluate(() => ['require', 'process', 'electron'].filter((name) => name in globalThis))).toEqual(
    [],
  );
  expect(await small.evaluate(() => Notification.requestPermission())).toBe('denied');
});

test('keys of the user’s choice open it while the main window is closed, and Pecunia goes on', async ({
  desktop,
  page,
}) => {
  await startPage(page).toSample();
  await watchShortcuts(desktop);
  await settingsPage(page).open('On this computer');
  await page.getByRole('textbox', { name: 'Keys for the quick entry' }).press('Control+Alt+Q');
  await expect(page.getByRole('textbox', { name: 'Keys for the quick entry' })).toHaveValue('Ctrl + Alt + Q');
  await page.getByRole('switch', { name: 'Stay when the window is closed' }).press('Space');
  await expect(page.getByRole('switch', { name: 'Stay when the window is closed' })).toBeChecked();
  await Promise.all([
    page.waitForEvent('close'),
    desktop.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close()),
  ]);
  const small = await windowOf(desktop, () => pressShortcut(desktop, 'CommandOrControl+Alt+Q'));
  const entry = quickEntryPage(small);
  await entry.enter('40', 'Chai stall');
  await entry.save();
  await expect(entry.outcome).toContainText('Added: -₹40.00 · Chai stall');
  const again = await windowOf(desktop, () => clickMenu(desktop, 'View', 'Transactions'));
  await expect(transactionsPage(again).row('Chai stall')).toBeVisible();
});

test('an alert that begins while nobody looks is told, shows on the badge, and opens on a click', async ({
  desktop,
  page,
}) => {
  await startPage(page).toSample();
  const small = await windowOf(desktop, () => clickMenu(desktop, 'File', 'Quick Entry…'));
  await watchNews(desktop);
  await desktop.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find((window) => !window.isAlwaysOnTop())
      ?.hide(),
  );
  const entry = quickEntryPage(small);
  await entry.enter('500000', 'BigBasket');
  await entry.save();
  await expect(entry.outcome).toContainText('Groceries');
  await expect.poll(async () => (await news(desktop)).titles).toContain('Living Expenses is depleted');
  expect((await news(desktop)).badge).toBeGreaterThan(0);
  await clickNotice(desktop, 'Living Expenses is depleted');
  await expect(page.getByRole('heading', { level: 1, name: 'Alerts' })).toBeVisible();
  await expect(page.getByText('Living Expenses is below zero')).toBeVisible();
});
