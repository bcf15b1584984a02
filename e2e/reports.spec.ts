import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { overviewPage } from './pages/overview.ts';
import { reportsPage } from './pages/reports.ts';
import { shellPage } from './pages/shell.ts';
import { expect, expectAccessible, test } from './support/app.ts';
import { startHost } from './support/host-process.ts';

// A dialog that is still fading in has less contrast than it will have.
test.use({ seed: [['sample']], contextOptions: { reducedMotion: 'reduce' } });

test('a report is built, saved, pinned, exported, and found again by its address', async ({ page }) => {
  const reports = reportsPage(page);
  await reports.open();
  await reports.build();
  await expect(page.getByRole('heading', { name: 'Expenses by category for each month', level: 1 })).toBeVisible();
  await expectAccessible(page);
  await reports.choose('Across', 'Quarter');
  await reports.chooseTime('Last year');
  await reports.filterCategories(['Rent', 'Groceries']);
  const table = reports.table('Expenses by category for each quarter');
  await expect(table.getByRole('row', { name: /^Rent/u })).toContainText('₹84,000.00');

  await page.reload();
  await expect(table.getByRole('row', { name: /^Rent/u })).toContainText('₹84,000.00');
  await reports.save('Rent and groceries');
  await reports.pin();

  await reports.openExport();
  const { name, bytes } = await reports.exportAs('CSV');
  expect(name).toMatch(/Rent and groceries\.csv$/u);
  const lines = bytes.toString('utf8').split('\r\n');
  expect(lines[0]).toContain('Q1 2025');
  expect(lines.find((line) => line.startsWith('Rent,'))).toContain('84000.00');

  await shellPage(page).goTo('Overview');
  const pinned = page.getByRole('region', { name: 'Rent and groceries' });
  await expect(pinned.locator('svg.recharts-surface')).toBeVisible();
  await expectAccessible(page);
  await pinned.getByRole('button', { name: 'Open the report' }).click();
  await expect(page.getByRole('heading', { name: 'Rent and groceries', level: 1 })).toBeVisible();
});

test('a report opens to its rows, and what is changed on a saved one can be kept or taken back', async ({ page }) => {
  const reports = reportsPage(page);
  await reports.open();
  await reports.openStandard('Income and expenses');
  await expect(reports.table('Expenses by category').getByRole('row').nth(1)).toBeVisible();
  await expectAccessible(page);
  await reports.save('My year');
  await reports.choose('Compare with', 'Nothing');
  await expect(page.getByRole('button', { name: 'Save changes' })).toBeVisible();
  await page.getByRole('button', { name: 'Other ways to save' }).click();
  await page.getByRole('menuitem', { name: 'Back to what was saved' }).click();
  await expect(page.getByRole('button', { name: 'Save changes' })).toBeHidden();
  await reports.choose('Compare with', 'Nothing');
  await page.getByRole('button', { name: 'Save changes' }).click();
  await expect(page.getByRole('button', { name: 'Save changes' })).toBeHidden();

  await reports.table('Expenses by category').getByRole('link', { name: 'Rent' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Transactions' })).toBeVisible();
  await expect(page.getByText('3 transactions')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'My year' })).toBeVisible();
});

test('a chart is saved as a picture, also outside of reports', async ({ page }) => {
  const reports = reportsPage(page);
  const overview = overviewPage(page);
  await overview.expectOpen();
  const png = await reports.savePicture('Income and spending, month by month', 'PNG');
  expect(png.name).toBe('Income and spending, month by month.png');
  expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
  // Twice as fine as the screen.
  expect(png.bytes.readUInt32BE(16)).toBeGreaterThan(1000);
  const svg = await reports.savePicture('Income and spending, month by month', 'SVG');
  const text = svg.bytes.toString('utf8');
  expect(text).toMatch(/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/u);
  for (const words of ['Income and spending, month by month', '>Spending<', '>Feb 26<']) expect(text).toContain(words);
  expect(text).not.toMatch(/class=|var\(/u);
});

test('a report is shared as a file and taken in again', async ({ page }) => {
  const reports = reportsPage(page);
  await reports.open();
  await reports.openStandard('Categories');
  await reports.filterCategories(['Groceries']);
  await reports.save('Food');
  const { path, name } = await reports.share('Food');
  expect(name).toContain('Food');
  await reports.open();
  await reports.takeIn(path);
  await expect(reports.cards).toHaveCount(2);
  await shellPage(page).undoByToast();
  await expect(reports.cards).toHaveCount(1);
  await expectAccessible(page);
  await reports.more('Food', 'Delete');
  await expect(reports.own.getByText('None yet.', { exact: false })).toBeVisible();
});

test('a year goes to the tax adviser as one file', async ({ page }) => {
  const reports = reportsPage(page);
  await reports.open();
  await reports.openTaxPackage();
  await expectAccessible(page);
  const { name, bytes } = await reports.makeTaxPackage();
  expect(name).toContain('2025');
  expect(bytes.subarray(0, 2).toString()).toBe('PK');
  await expect(reports.dialog).toBeHidden();
});

test('every report and every dialog is accessible, light and dark, wide and narrow', async ({ page }) => {
  test.setTimeout(180_000);
  const reports = reportsPage(page);
  await reports.open();
  await expectAccessible(page);
  const links = page.getByRole('region', { name: 'Standard reports' }).getByRole('link');
  const titles = await links.allInnerTexts();
  expect(titles.length).toBeGreaterThan(9);
  await shellPage(page).switchToDark();
  await expectAccessible(page);
  await page.setViewportSize({ width: 900, height: 600 });
  for (const title of titles) {
    await reports.open();
    await reports.openStandard(title);
    await expect(page.getByRole('main').getByRole('table').first()).toBeVisible();
    await expectAccessible(page);
  }
  await reports.openExport();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: /Choose the time/u }).click();
  await expectAccessible(page);
});

test.describe('with a folder for reports', () => {
  test('a schedule is made, says its next days, and writes its files', async ({ page, host, vault, today, folder }) => {
    // The first screen is whole before its host goes.
    await expect(overviewPage(page).chart.locator('svg').first()).toBeVisible();
    await page.goto('about:blank');
    await host.stop();
    const into = join(folder, 'reports');
    mkdirSync(into);
    const served = await startHost(vault, today, ['--reports', into]);
    await page.goto(served.url);
    const reports = reportsPage(page);
    await reports.open();
    await reports.showSchedule();
    await expect(page.getByRole('heading', { name: 'Nothing is made by itself yet' })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Choose a report' }).click();
    await reports.openStandard('Income and expenses');
    await reports.chooseTime('Last month');
    await reports.save('Last month’s figures');
    await reports.more('Last month’s figures', 'Schedule…');
    await reports.pickInDialog('When', 'By a rule of my own');
    await page.getByRole('textbox', { name: 'Rule' }).fill('FREQ=FORTNIGHTLY');
    await expect(reports.dialog.getByText('cannot be used', { exact: false })).toBeVisible();
    await expect(reports.dialog.getByRole('button', { name: 'Save', exact: true })).toBeDisabled();
    await reports.pickInDialog('When', 'Every week');
    await reports.pickInDialog('On', 'Sunday');
    await expect(reports.dialog.getByRole('status')).toContainText('22 Mar 2026');
    await reports.dialog.getByRole('checkbox', { name: 'CSV' }).check();
    await expectAccessible(page);
    await reports.dialog.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(reports.dialog).toBeHidden();

    await reports.open();
    await reports.showSchedule();
    await expect(reports.schedules.getByRole('listitem')).toContainText('Every Sunday');
    await page.getByRole('button', { name: 'Make what is due' }).click();
    await expectAccessible(page);
    await served.stop();

    // A day off later: what was due meanwhile is made.
    const later = await startHost(vault, '2026-03-23', ['--reports', into]);
    await page.goto(later.url);
    await reports.open();
    await reports.showSchedule();
    await page.getByRole('button', { name: 'Make what is due' }).click();
    await expect(reports.log.getByRole('listitem').first()).toContainText('Last month’s figures');
    await expectAccessible(page);
    await expect.poll(() => readdirSync(into).filter((file) => /\.(?:pdf|csv)$/u.test(file)).length).toBeGreaterThan(1);
    await later.stop();
  });
});
