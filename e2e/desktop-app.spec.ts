import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Page } from '@playwright/test';

import { importsPage } from './pages/imports.ts';
import { overviewPage } from './pages/overview.ts';
import { settingsPage } from './pages/settings.ts';
import { shellPage } from './pages/shell.ts';
import { startPage } from './pages/start.ts';
import { expectAccessible } from './support/app.ts';
import { FIVE_FORMATS } from './support/bank-files.ts';
import { clickMenu, startAgainWith } from './support/desktop-app.ts';
import { answerQuestions, expect, test } from './support/desktop.ts';

const OFX = FIVE_FORMATS.find(({ name }) => name.endsWith('.ofx'))?.text ?? '';

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });

test.describe('what the system opens', () => {
  test('a double click on a bank file brings it to the running window, to be imported', async ({
    desktop,
    folder,
    page,
  }) => {
    await startPage(page).toImport('euro', /EUR/u);
    await shellPage(page).goTo('Months');
    const downloads = join(folder, 'downloads');
    mkdirSync(downloads);
    writeFileSync(join(downloads, 'march.ofx'), OFX);
    await startAgainWith(desktop, ['march.ofx', 'photo.png'], downloads);
    await expect(heading(page, 'Import')).toBeVisible();
    await expect(page.getByRole('heading', { name: /^march\.ofx/u })).toBeVisible();
    await importsPage(page).commit(2);
  });

  test('a bank file on the first command line waits until the vault is open', async ({ folder, launch }) => {
    const file = join(folder, 'march.ofx');
    const vault = join(folder, 'home.vault');
    writeFileSync(file, OFX);
    const first = await launch(vault);
    await startPage(await first.firstWindow()).toSample();
    await first.close();
    const page = await (await launch(vault, undefined, [file])).firstWindow();
    await expect(heading(page, 'Import')).toBeVisible();
    await expect(page.getByRole('heading', { name: /^march\.ofx/u })).toBeVisible();
  });

  test('another vault is opened once the user agrees, and one that is not there is not made', async ({
    desktop,
    folder,
    launch,
    page,
  }) => {
    const other = join(folder, 'shared.pecunia');
    const making = await launch(other, join(folder, 'other-data'));
    await startPage(await making.firstWindow()).toSample();
    await making.close();

    await startPage(page).expectWelcome();
    await answerQuestions(desktop, 1);
    await startAgainWith(desktop, [other], folder);
    await page.waitForTimeout(300);
    await startPage(page).expectWelcome();
    await answerQuestions(desktop, 0);
    await startAgainWith(desktop, ['missing.pecunia'], folder);
    await startAgainWith(desktop, [other], folder);
    await overviewPage(page).expectOpen();
    await expect(page.getByText('shared', { exact: true })).toBeVisible();
    expect(existsSync(join(folder, 'missing.pecunia'))).toBe(false);
  });

  test('a link goes to its room, and a link that wants more does nothing', async ({ desktop, folder, page }) => {
    await startPage(page).toSample();
    await startAgainWith(desktop, ['pecunia://open/months'], folder);
    await expect(heading(page, 'Months')).toBeVisible();
    await startAgainWith(desktop, ['pecunia://open/transactions?month=2026-02&direction=in'], folder);
    await expect(heading(page, 'Transactions')).toBeVisible();
    expect(page.url()).toContain('#/transactions?month=2026-02&direction=in');

    await startAgainWith(desktop, ['pecunia://open/transactions?search=true'], folder);
    await expect(page.getByRole('searchbox')).toHaveValue('true');

    const settings = join(folder, 'user-data', 'desktop.json');
    writeFileSync(settings, '{"badge":false}');
    const other = join(folder, 'other.vault');
    const before = page.url();
    for (const link of [
      'pecunia://open/transactions?delete=all',
      'pecunia://open/quick-entry',
      'pecunia://vault/reset',
      'pecunia://open/months#/start',
      'pecunia:javascript:alert(1)',
    ])
      await startAgainWith(desktop, [link, '--reset', `--vault=${other}`], folder);
    await page.waitForTimeout(500);
    expect(page.url()).toBe(before);
    expect([existsSync(settings), existsSync(other)], 'nothing was reset or made').toEqual([true, false]);
    expect(await desktop.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  });

  test('the menus go to rooms and begin tasks', async ({ desktop, page }) => {
    await startPage(page).toSample();
    await clickMenu(desktop, 'View', 'Forecast');
    await expect(heading(page, 'Forecast')).toBeVisible();
    await clickMenu(desktop, 'File', 'New Transaction…');
    await expect(page.getByRole('dialog', { name: 'Add a transaction' })).toBeVisible();
    await page.keyboard.press('Escape');
    await clickMenu(desktop, 'File', 'Allocate…');
    await expect(page.getByRole('dialog', { name: /Allocate/u })).toBeVisible();
    const keys = await desktop.evaluate(({ Menu }) => {
      const all = (Menu.getApplicationMenu()?.items ?? []).flatMap(({ submenu }) => submenu?.items ?? []);
      return all.flatMap(({ accelerator, registerAccelerator }) =>
        accelerator && registerAccelerator ? [accelerator] : [],
      );
    });
    expect(keys).toContain('CmdOrCtrl+1');
    expect(new Set(keys).size, 'no keys are given twice').toBe(keys.length);
  });
});

test.describe('settings of this computer', () => {
  test('survive a restart and a damaged file, and are well formed', async ({ folder, launch }) => {
    const vault = join(folder, 'home.vault');
    const first = await launch(vault);
    const page = await first.firstWindow();
    await startPage(page).toSample();
    await settingsPage(page).open('On this computer');
    await expectAccessible(page);
    await page.getByRole('switch', { name: 'Notifications' }).press('Space');
    const keys = page.getByRole('textbox', { name: 'Keys for the quick entry' });
    await keys.press('Control+C');
    await expect(page.getByText('Other programs need these keys')).toBeVisible();
    await expect(keys).toHaveValue('Ctrl + Alt + Shift + E');
    await keys.press('Backspace');
    await expect(keys).toHaveValue('');
    await first.close();

    const file = join(folder, 'user-data', 'desktop.json');
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ notifications: false, shortcut: null, tray: true });
    const second = await launch(vault);
    const again = await second.firstWindow();
    await settingsPage(again).open('On this computer');
    await expect(again.getByRole('switch', { name: 'Notifications' })).not.toBeChecked();
    await expect(again.getByRole('switch', { name: 'Badge on the icon' })).toBeChecked();
    await second.close();

    writeFileSync(file, '{"notifications":');
    const third = await (await launch(vault)).firstWindow();
    await settingsPage(third).open('On this computer');
    await expect(third.getByRole('switch', { name: 'Notifications' })).toBeChecked();
  });
});
