import { importsPage } from './pages/imports.ts';
import { reviewPage } from './pages/review.ts';
import { expect, expectAccessible, test } from './support/app.ts';
import { importFiveFormats } from './support/five-formats.ts';

test.use({ seed: [['settings', 'set', 'currency', 'EUR']] });

test('five files of five formats come in at once, the unsure ones are filed by keyboard, one is undone', ({ page }) =>
  importFiveFormats(page, expectAccessible));

test('what the user skips comes back, and an undone answer too', async ({ page }) => {
  const imports = importsPage(page);
  const review = reviewPage(page);
  await imports.open();
  await imports.choose(
    'odd.csv',
    'Date,Description,Amount\n2026-03-02,QUIRKSTONE ATELIER,-45.00\n2026-03-03,ZORBLAX PLINTH,-9.00\n',
  );
  await imports.intoNewAccount('Odd Bank');
  await imports.commit(2);
  await review.open();
  await review.expectPayee('Quirkstone Atelier');
  await page.getByRole('button', { name: 'Skip' }).click();
  await review.expectPayee('Zorblax Plinth');
  await page.getByRole('button', { name: 'Back' }).click();
  await review.expectPayee('Quirkstone Atelier');
  await review.fileUnder('Shopping');
  await review.expectPayee('Zorblax Plinth');
  await page.keyboard.press('Control+z');
  await expect(review.upNext).toContainText('Quirkstone Atelier');
});
