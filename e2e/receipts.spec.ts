import { existsSync, readFileSync } from 'node:fs';

import { receiptsPage } from './pages/receipts.ts';
import { shellPage } from './pages/shell.ts';
import { startPage } from './pages/start.ts';
import { expect, expectAccessible, test } from './support/app.ts';
import { followReceipts } from './support/receipt-journey.ts';
import { threeReceipts } from './support/receipts.ts';

// Reading receipts takes longer than anything else the screens do.
test.setTimeout(180_000);

const TEXT = { name: 'shopping-list.txt', bytes: new TextEncoder().encode('Milk\nBread\n') };

test('three receipts: one reviewed by keyboard, one linked, one made into a transaction that the bank file knows', async ({
  page,
}) => {
  await startPage(page).toImport('euro', /EUR/u);
  await followReceipts(page, expectAccessible);
  await shellPage(page).switchToDark();
  await receiptsPage(page).open();
  await expectAccessible(page);
  await receiptsPage(page).review('€22.90');
  await expectAccessible(page);
});

test.describe('in the sample household', () => {
  test.use({ seed: [['sample']] });

  test('a file is told once by name when it is here already, or cannot be a receipt', async ({ page }) => {
    const receipts = receiptsPage(page);
    const [dinner] = threeReceipts();
    await receipts.open();
    await expect(page.getByRole('heading', { name: 'Drop your receipts here' })).toBeVisible();
    await receipts.drop([dinner]);
    await receipts.expectRead('Eulenwinkel', '€22.90');
    await receipts.drop([{ ...dinner, name: 'again.jpg' }, TEXT]);
    await expect(page.getByRole('alert').filter({ hasText: '1 file is here already' })).toContainText('again.jpg');
    await expect(page.getByRole('alert').filter({ hasText: '1 file was not added' })).toContainText(
      'shopping-list.txt',
    );
    await expect(receipts.cards).toHaveCount(1);
    await expectAccessible(page);

    await page.getByRole('link', { name: 'Show it' }).click();
    await expect(receipts.field('Merchant')).toHaveValue(dinner.merchant);
  });

  test('receipts are found by words on them, exported as one PDF, deleted and brought back', async ({ page }) => {
    const receipts = receiptsPage(page);
    const [dinner, , screws] = threeReceipts();
    await receipts.open();
    await receipts.drop([dinner, screws]);
    await receipts.expectRead('Eulenwinkel', '€22.90');
    await receipts.expectRead('Wiesinger', '€11.78');
    await receipts.search('schrauben');
    await expect(receipts.cards).toHaveCount(1);
    await receipts.search('');
    await expect(receipts.cards).toHaveCount(2);

    await receipts.card('€22.90').getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Select all 2 receipts' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export as PDF' }).click(),
    ]);
    const saved = await download.path();
    expect(existsSync(saved) && readFileSync(saved).subarray(0, 5).toString()).toBe('%PDF-');

    await page.getByRole('button', { name: 'Delete' }).click();
    await expect(page.getByRole('heading', { name: 'Drop your receipts here' })).toBeVisible();
    await shellPage(page).undoByToast();
    await expect(receipts.cards).toHaveCount(2);
  });

  test('a click on a word of the picture fills the field, and an unfit one says so', async ({ page }) => {
    const receipts = receiptsPage(page);
    const [dinner] = threeReceipts();
    await receipts.open();
    await receipts.drop([dinner]);
    await receipts.expectRead('Eulenwinkel', '€22.90');
    await receipts.review('€22.90');
    await receipts.takeWordOf('total', 'Tax');
    await expect(receipts.field('Tax')).toHaveValue('22.90');
    await expect(receipts.field('Tax')).toBeFocused();
    await receipts.takeWordOf('merchant', 'Total');
    await expect(page.getByText('is no amount.')).toBeVisible();
    await expect(receipts.field('Total')).toHaveValue('22.90');
    await expectAccessible(page);

    await page.keyboard.press('F1');
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
    await receipts.field('Total').fill('');
    await page.keyboard.press('F2');
    await expect(page.getByText('How much was it?')).toBeVisible();
    await expect(receipts.field('Total')).toBeFocused();
  });
});
