import { importsPage } from './pages/imports.ts';
import { reviewPage } from './pages/review.ts';
import { shellPage } from './pages/shell.ts';
import { expect, expectAccessible, test } from './support/app.ts';
import { FIVE_FORMATS } from './support/bank-files.ts';

test.use({ seed: [['settings', 'set', 'currency', 'EUR']] });

test('five files of five formats come in at once, the unsure ones are filed by keyboard, one is undone', async ({
  page,
}) => {
  const imports = importsPage(page);
  const review = reviewPage(page);
  await imports.open();
  await imports.drop(FIVE_FORMATS);
  await expect(imports.files.getByRole('listitem')).toHaveCount(5);
  await expect(imports.files.getByText('Ready: 2 transactions')).toHaveCount(2);
  await expect(imports.files.getByText('Has a question')).toHaveCount(1);
  await imports.show('umsaetze.csv');
  await expectAccessible(page);
  await imports.answer(/^day, month, year/u);
  await expect(imports.files.getByText('Has a question')).toHaveCount(0);
  await imports.show('statement.xml');
  await expect(page.getByText(/Agrees with the bank's balance of €74\.10 on 31 Mar 2026/u)).toBeVisible();
  await expectAccessible(page);
  await imports.commitAll(8);
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Review them' }).click();
  await review.expectPayee('Quirkstone Atelier');
  await expectAccessible(page);
  await page.keyboard.press('ArrowDown');
  await review.expectPayee('Vexing Lantern Studio');
  await page.keyboard.press('a');
  await review.fileUnder('Entertainment');
  await review.expectPayee('Zorblax Kiosk');
  await review.fileUnder('Food & Dining');
  await review.expectPayee('Quirkstone Atelier');
  await review.fileUnder('Shopping');
  await review.expectNothingLeft();

  await imports.open();
  await imports.undoPast('wallet.qif');
  await expect(imports.past.getByRole('listitem').filter({ hasText: 'wallet.qif' })).toContainText('Undone');
  await shellPage(page).goTo('Settings');
  await page.getByRole('tab', { name: 'Rules' }).click();
  await expect(page.getByRole('list', { name: 'Rules' })).toContainText('Vexing Lantern Studio');
});

test('what the user skips comes back, and an undone answer too', async ({ page }) => {
  const imports = importsPage(page);
  const review = reviewPage(page);
  await imports.open();
  await imports.choose(
    'odd.csv',
    'Date,Description,Amount\n2026-03-02,QUIRKSTONE ATELIER,-45.00\n2026-03-03,ZORBLAX KIOSK,-9.00\n',
  );
  await imports.intoNewAccount('Odd Bank');
  await imports.commit(2);
  await review.open();
  await review.expectPayee('Quirkstone Atelier');
  await page.getByRole('button', { name: 'Skip' }).click();
  await review.expectPayee('Zorblax Kiosk');
  await page.getByRole('button', { name: 'Back' }).click();
  await review.expectPayee('Quirkstone Atelier');
  await review.fileUnder('Shopping');
  await review.expectPayee('Zorblax Kiosk');
  await page.keyboard.press('Control+z');
  await expect(review.upNext).toContainText('Quirkstone Atelier');
});
