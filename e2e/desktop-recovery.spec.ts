import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { overviewPage } from './pages/overview.ts';
import { startPage } from './pages/start.ts';
import { expectAccessible } from './support/app.ts';
import { clickShown, isShown, shownText, shownTitle, startAgainWith } from './support/desktop-app.ts';
import { answerQuestions, expect, test } from './support/desktop.ts';

test('a page that crashes shows the ways out, and starting again brings the vault back', async ({ desktop, page }) => {
  await startPage(page).toSample();
  await desktop.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer(),
  );
  await expect.poll(() => shownTitle(desktop), { timeout: 30_000 }).toContain('The window stopped working');
  expect(await shownText(desktop)).toContain('Your vault is as it was after your last change');
  await clickShown(desktop, 'a.again');
  await expect.poll(() => shownTitle(desktop)).toContain('Overview');
  await expect.poll(() => shownText(desktop)).toContain('Total balance');
});

test('after three starts without a page the next one shows the ways out, and a reset forgets no vault', async ({
  folder,
  launch,
}) => {
  const vault = join(folder, 'home.vault');
  const data = join(folder, 'user-data');
  const first = await launch(vault);
  await startPage(await first.firstWindow()).toSample();
  await first.close();
  writeFileSync(join(data, 'starting'), '3');
  writeFileSync(join(data, 'desktop.json'), '{"tray":false}');

  const app = await launch(vault);
  const page = await app.firstWindow();
  await expect(page.getByRole('heading', { level: 1, name: 'Pecunia did not start' })).toBeVisible();
  await expectAccessible(page);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide());
  await startAgainWith(app, [], folder);
  await expect.poll(() => isShown(app, '')).toBe(true);
  await answerQuestions(app, 1);
  await clickShown(app, 'a.reset');
  await page.waitForTimeout(300);
  expect(await shownText(app)).toContain('Pecunia did not start');
  await answerQuestions(app, 0);
  // The app that starts by itself then is none of this test's.
  await app.evaluate(({ app: running }) => {
    running.relaunch = ({ args = [] } = {}) => Object.assign(globalThis, { relaunched: args });
    running.quit = () => undefined;
  });
  await clickShown(app, 'a.reset');
  const relaunched = () => app.evaluate(() => (globalThis as { readonly relaunched?: string[] }).relaunched ?? []);
  await expect.poll(relaunched).toContain('--reset');
  await app.evaluate(({ app: running }) => running.exit());

  const after = await launch(vault, data, ['--reset']);
  await overviewPage(await after.firstWindow()).expectOpen();
  expect(existsSync(join(data, 'desktop.json'))).toBe(false);
});

test('a safe start opens no vault by itself and takes no keys', async ({ folder, launch }) => {
  const vault = join(folder, 'home.vault');
  const first = await launch(vault);
  await startPage(await first.firstWindow()).toSample();
  await first.close();

  const app = await launch(vault, undefined, ['--safe-start']);
  const page = await app.firstWindow();
  await expect(page.getByText('This is a safe start')).toBeVisible();
  await expectAccessible(page);
  const taken = await app.evaluate(({ globalShortcut }) => globalShortcut.isRegistered('CommandOrControl+Alt+Shift+E'));
  expect(taken).toBe(false);
  await page.getByRole('button', { name: 'Open my vault' }).click();
  await overviewPage(page).expectOpen();
});
