import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

import { importsPage } from '../pages/imports.ts';
import { receiptsPage } from '../pages/receipts.ts';
import { shellPage } from '../pages/shell.ts';
import { transactionsPage } from '../pages/transactions.ts';
import type { AtStop } from './five-formats.ts';
import { bankFileOf, threeReceipts } from './receipts.ts';

const OWN_ADDRESS = /^(?:http:\/\/127\.0\.0\.1:|app:|blob:|data:)/u;

/**
 * From an empty euro vault at its import screen: imports a bank file, drops three receipts, reviews one by keyboard, links one to the
 * bank's transaction, makes a transaction of one, and imports the bank's row of that one, which stays a single transaction.
 */
export const followReceipts = async (page: Page, atStop: AtStop): Promise<void> => {
  const outside: string[] = [];
  page.on('request', (request) => {
    if (!OWN_ADDRESS.test(request.url())) outside.push(request.url());
  });
  const imports = importsPage(page);
  const receipts = receiptsPage(page);
  const [dinner, coffee, screws] = threeReceipts();
  await imports.choose('december.csv', bankFileOf([dinner]));
  await imports.intoNewAccount('Girokonto');
  await imports.commit(1);

  await receipts.open();
  await atStop(page);
  await receipts.drop([dinner, coffee, screws]);
  await receipts.expectRead('Eulenwinkel', '€22.90');
  await receipts.expectRead('Eulenwinkel', '€6.50');
  await receipts.expectRead('Wiesinger', '€11.78');
  await atStop(page);

  await receipts.card('€6.50').getByRole('link').focus();
  await page.keyboard.press('Enter');
  await expect(receipts.picture).toBeVisible();
  await expect(receipts.field('Date')).toHaveValue(coffee.date);
  await expect(receipts.field('Merchant')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Gasthaus Eulenwinkel');
  await page.keyboard.press('Enter');
  await expect(receipts.field('Date')).toBeFocused();
  await expect(page.getByRole('heading', { level: 1, name: 'Gasthaus Eulenwinkel' })).toBeVisible();
  await atStop(page);
  await page.keyboard.press('F2');
  await shellPage(page).expectToast('Confirm receipt of Gasthaus Eulenwinkel');

  await receipts.open();
  await expect(receipts.card('€6.50')).toContainText('Confirmed');
  await receipts.review('€22.90');
  await expect(receipts.transaction).toContainText('-€22.90');
  await atStop(page);
  await receipts.transaction.getByRole('button', { name: 'Link', exact: true }).click();
  await expect(receipts.transaction.getByRole('button', { name: 'Unlink' })).toBeVisible();
  await receipts.backToGallery();
  await expect(receipts.card('€22.90')).toContainText('Linked');

  await receipts.review('€11.78');
  await receipts.makeTransaction('Girokonto');
  await atStop(page);

  await imports.open();
  await imports.choose('march.csv', bankFileOf([screws, { ...coffee, total: 4500, merchant: 'Stadtwerke' }]));
  await page.getByRole('button', { name: 'Show the preview' }).click();
  await expect(page.getByRole('tab', { name: /Already here/u })).toContainText('1');
  await imports.commit(1);
  await transactionsPage(page).open();
  await transactionsPage(page).expectCount(3);
  await expect(transactionsPage(page).grid.getByRole('row').filter({ hasText: '€11.78' })).toHaveCount(1);
  await transactionsPage(page).openDetails('€22.90');
  await transactionsPage(page).dialog.getByRole('link', { name: 'Receipt of Gasthaus Zum Eulenwinkel' }).click();
  await expect(receipts.picture).toBeVisible();
  expect(outside, 'nothing leaves the machine').toEqual([]);
};
