import { accountsPage } from './pages/accounts.ts';
import { importsPage } from './pages/imports.ts';
import { transactionsPage } from './pages/transactions.ts';
import { expect, expectAccessible, test } from './support/app.ts';

test.use({ seed: [['sample']] });

const CLEAR = `Date,Description,Amount
2026-02-14,ZOMATO BANGALORE,-450.00
2026-02-14,ZOMATO BANGALORE,-450.00
2026-02-20,SALARY ACME,50000.00
`;

const AMBIGUOUS = `Date,Description,Amount
03/04/2026,BOOKSHOP,-450.00
05/04/2026,CINEMA,-300.00
`;

const WITH_BAD_ROWS = `Date,Description,Amount
13/02/2026,BOOKSHOP,-450.00
31/02/2026,NO SUCH DAY,-10.00
14/02/2026,LETTER,12.5O
`;

test('importing a file twice adds nothing', async ({ page }) => {
  const imports = importsPage(page);
  await imports.open();
  await imports.choose('bank.csv', CLEAR);
  await imports.intoNewAccount('Second Bank');
  await expect(imports.table).toContainText('-₹450.00');
  await expectAccessible(page);
  await imports.commit(3);
  await expectAccessible(page);

  await page.getByRole('button', { name: 'Import another file' }).click();
  await imports.choose('bank.csv', CLEAR);
  await expect(page.getByRole('tab', { name: /Already here/u })).toContainText('3');
  await imports.tab(/^New/u);
  await expect(page.getByText('Nothing new in this file')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Import 0 transactions' })).toBeDisabled();
});

test('a question shows both readings and one click answers it', async ({ page }) => {
  const imports = importsPage(page);
  await imports.open();
  await imports.choose('dates.csv', AMBIGUOUS);
  await imports.intoNewAccount('Date Bank');
  await expect(page.getByRole('button', { name: /^day, month, year/u })).toContainText('3 Apr 2026');
  await expect(page.getByRole('button', { name: /^month, day, year/u })).toContainText('4 Mar 2026');
  await expectAccessible(page);
  await imports.answer(/^month, day, year/u);
  await expect(imports.table).toContainText('4 Mar 2026');
  await imports.commit(2);
  await page.getByRole('link', { name: 'See the transactions' }).click();
  await transactionsPage(page).expectCount(2);
});

test('rows that cannot be read are listed with line, column, reason and text', async ({ page }) => {
  const imports = importsPage(page);
  await imports.open();
  await imports.choose('bad.csv', WITH_BAD_ROWS);
  await imports.intoNewAccount('Bad Bank');
  await imports.tab(/Could not be read/u);
  const failed = page.getByRole('list', { name: 'Could not be read' });
  await expect(failed).toContainText('Line 3, Date');
  await expect(failed).toContainText('14/02/2026,LETTER,12.5O');
  await expectAccessible(page);
  await imports.commit(1);
});

test('a row is left out, and the import is undone', async ({ page }) => {
  const imports = importsPage(page);
  await imports.open();
  await imports.choose('bank.csv', CLEAR);
  await imports.intoNewAccount('Undo Bank');
  await page.getByRole('checkbox', { name: 'Import Salary Acme' }).click();
  await expect(page.getByRole('tab', { name: /Left out/u })).toContainText('1');
  await imports.commit(2);
  await page.getByRole('button', { name: 'Undo the import' }).click();
  await expect(page.getByRole('button', { name: 'Choose files…' })).toBeVisible();
  await accountsPage(page).open();
  await expect(page.getByRole('link', { name: 'Undo Bank', exact: true })).toBeHidden();
});

test('a file that is no bank file says so and offers the next step', async ({ page }) => {
  const imports = importsPage(page);
  await imports.open();
  await imports.choose('photo.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3]));
  await expect(page.getByRole('heading', { name: 'The file cannot be read' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Lay the file aside' }).click();
  await expect(page.getByRole('button', { name: 'Choose files…' })).toBeVisible();
});
