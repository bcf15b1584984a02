import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

import { importsPage } from '../pages/imports.ts';
import { reviewPage } from '../pages/review.ts';
import { shellPage } from '../pages/shell.ts';
import { FIVE_FORMATS } from './bank-files.ts';

/** What the journey does at each stop, such as looking for what axe objects to. */
export type AtStop = (page: Page) => Promise<void>;

/** Drops five files of five formats, answers the one question, imports all, files the unsure ones by keyboard and undoes one. */
export const importFiveFormats = async (page: Page, atStop: AtStop): Promise<void> => {
  const imports = importsPage(page);
  const review = reviewPage(page);
  await imports.open();
  await imports.drop(FIVE_FORMATS);
  await expect(imports.files.getByRole('listitem')).toHaveCount(5);
  await expect(imports.files.getByText('Ready: 2 transactions')).toHaveCount(2);
  await expect(imports.files.getByText('Has a question')).toHaveCount(1);
  await imports.show('umsaetze.csv');
  await atStop(page);
  await imports.answer(/^day, month, year/u);
  await expect(imports.files.getByText('Has a question')).toHaveCount(0);
  await imports.show('statement.xml');
  await expect(page.getByText(/Agrees with the bank's balance of €74\.10 on/u)).toBeVisible();
  await atStop(page);
  await imports.commitAll(8);
  await atStop(page);

  await page.getByRole('link', { name: 'Review them' }).click();
  await review.expectPayee('Quirkstone Atelier');
  await atStop(page);
  await page.keyboard.press('ArrowDown');
  await review.expectPayee('Vexing Lantern Studio');
  await page.keyboard.press('a');
  await review.fileUnder('Entertainment');
  await review.expectPayee('Zorblax Plinth');
  await review.fileUnder('Food & Dining');
  await review.expectPayee('Quirkstone Atelier');
  await review.fileUnder('Shopping');
  await review.expectNothingLeft();

  await imports.open();
  await imports.undoPast('wallet.qif');
  await expect(imports.past.getByRole('listitem').filter({ hasText: 'wallet.qif' })).toContainText('Undone');
  await atStop(page);
  await shellPage(page).goTo('Settings');
  await page.getByRole('tab', { name: 'Rules' }).click();
  await expect(page.getByRole('list', { name: 'Rules' })).toContainText('Vexing Lantern Studio');
};
