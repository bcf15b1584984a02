import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';

import type { ElectronApplication } from '@playwright/test';

import { receiptsPage } from './pages/receipts.ts';
import { reportsPage } from './pages/reports.ts';
import { startPage } from './pages/start.ts';
import { expect, packagedProgram, test } from './support/desktop.ts';
import { threeReceipts } from './support/receipts.ts';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
const program = resolve(packagedProgram ?? '');

test('the program has the fuses that keep other code out', async () => {
  const wire = await getCurrentFuseWire(program);
  expect(wire).toMatchObject({
    [FuseV1Options.RunAsNode]: FuseState.DISABLE,
    [FuseV1Options.EnableCookieEncryption]: FuseState.ENABLE,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: FuseState.DISABLE,
    [FuseV1Options.OnlyLoadAppFromAsar]: FuseState.ENABLE,
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: FuseState.DISABLE,
    // Only for these tests: `npm run release` closes it.
    [FuseV1Options.EnableNodeCliInspectArguments]: FuseState.ENABLE,
  });
});

test('the app comes out of its archive, with its version', async ({ desktop, page }) => {
  await startPage(page).expectWelcome();
  const found = await desktop.evaluate(({ app }) => ({
    isPackaged: app.isPackaged,
    name: app.getName(),
    path: app.getAppPath(),
    version: app.getVersion(),
  }));
  expect(found).toMatchObject({ isPackaged: true, name: 'pecunia', version });
  expect(found.path).toMatch(/app\.asar$/u);
});

test('nothing beside the archive can take its place', () => {
  const resources = join(dirname(program), 'resources');
  expect(existsSync(join(resources, 'app'))).toBe(false);
  expect(existsSync(join(resources, 'default_app.asar'))).toBe(false);
});

/** Answers the next download with a file, and returns whether it has arrived as a PDF. */
const nextPdf = async (desktop: ElectronApplication, file: string): Promise<() => Promise<void>> => {
  await desktop.evaluate(({ session }, path) => {
    session.defaultSession.once('will-download', (_event, item) => item.setSavePath(path));
  }, file);
  return () => expect.poll(() => (existsSync(file) ? readFileSync(file, 'latin1').slice(0, 5) : null)).toBe('%PDF-');
};

test('a report becomes a PDF, with fonts and threads out of the archive', async ({ desktop, folder, page }) => {
  const file = join(folder, 'statement.pdf');
  await startPage(page).exploreSample();
  const reports = reportsPage(page);
  await reports.open();
  await reports.openStandard('Monthly statement');
  const expectPdf = await nextPdf(desktop, file);
  await reports.openExport();
  await reports.dialog.getByRole('button', { name: 'Export', exact: true }).click();
  await expectPdf();
});

test('a receipt becomes a PDF, with fonts that lie beside the archive', async ({ desktop, folder, page }) => {
  test.setTimeout(180_000);
  await startPage(page).exploreSample();
  const receipts = receiptsPage(page);
  const [dinner] = threeReceipts();
  await receipts.open();
  await receipts.drop([dinner]);
  await receipts.expectRead('Eulenwinkel', '€22.90');
  await receipts.card('€22.90').getByRole('checkbox').check();
  const expectPdf = await nextPdf(desktop, join(folder, 'receipts.pdf'));
  await page.getByRole('button', { name: 'Export as PDF' }).click();
  await expectPdf();
});
