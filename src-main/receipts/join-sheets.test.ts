import { expect, test } from 'vitest';

import { readReceipt } from './fields/read-receipt.ts';
import { pageOf } from './fields/testing/page-of.ts';
import { joinSheets } from './join-sheets.ts';
import type { ReaderName } from './page.ts';
import type { FoundReceipt } from './read-receipt-file.ts';
import type { ReceiptContext } from './receipt.ts';

const CONTEXT: ReceiptContext = { today: '2026-06-30', country: 'GB', currency: 'GBP', payees: [], learned: [] };

const FIRST = `
        Harbour Lane Hardware Ltd
       4 Quay Street, Whitby
Invoice 20418           12/03/2026
Paint brush                   6.50
Wood glue                     4.20
Sandpaper, 20 sheets          7.80
`;

const LAST = `
Hinges, a pair                3.50
Screws, a box                 8.00
Subtotal                     30.00
TOTAL                     GBP 30.00
Paid by card
`;

const OTHER = `
        Mill Road Books
   19 Mill Road, Cambridge
Date 14/03/2026
Atlas                        25.00
TOTAL                    GBP 25.00
`;

const sheetsOf = (texts: readonly string[], reader: ReaderName = 'text-layer'): readonly FoundReceipt[][] =>
  texts.map((text, sheet) => {
    const page = pageOf(text, { reader });
    const receipt = readReceipt([page], CONTEXT);
    return [{ receipt, pages: [page], turn: 0, width: page.width, height: page.height, sheet, notice: null }];
  });

const joined = (texts: readonly string[], reader?: ReaderName) =>
  joinSheets(sheetsOf(texts, reader), CONTEXT).map(({ sheet, receipt }) => [
    sheet,
    receipt.date.value,
    receipt.total.value,
  ]);

test('a receipt whose total is on the next sheet is one, and says so', () => {
  const [found, ...others] = joinSheets(sheetsOf([FIRST, LAST]), CONTEXT);
  expect(others).toEqual([]);
  expect(found).toMatchObject({
    sheet: 0,
    notice: 'Pages 1 to 2 were read as one receipt.',
    receipt: {
      merchant: { value: 'Harbour Lane Hardware Ltd' },
      date: { value: '2026-03-12' },
      total: { value: 3000 },
    },
  });
  expect(found?.receipt.items.map(({ amount }) => amount)).toEqual([650, 420, 780, 350, 800]);
  expect(found?.pages).toHaveLength(2);
  expect(found?.receipt.merchant.box).not.toBeNull();
  // There is no place for it on the picture of the first sheet.
  expect(found?.receipt.total.box).toBeNull();
});

test.each([
  [
    'each with a date and a total are two',
    [OTHER, OTHER],
    undefined,
    [
      [0, '2026-03-14', 2500],
      [1, '2026-03-14', 2500],
    ],
  ],
  [
    'are joined where they belong together, between others',
    [OTHER, FIRST, LAST, OTHER],
    undefined,
    [
      [0, '2026-03-14', 2500],
      [1, '2026-03-12', 3000],
      [3, '2026-03-14', 2500],
    ],
  ],
  [
    'that were scanned may have illegible totals, and stay apart',
    [FIRST, LAST],
    'pp-ocr',
    [
      [0, '2026-03-12', null],
      [1, null, 3000],
    ],
  ],
  [
    'that were scanned and count themselves are one',
    [`${FIRST}Page 1 of 2`, `${LAST}Page 2 of 2`],
    'pp-ocr',
    [[0, '2026-03-12', 3000]],
  ],
  [
    'that count themselves in another language are one',
    [`${FIRST}Seite 1/2`, `${LAST}Seite 2/2`, OTHER],
    'pp-ocr',
    [
      [0, '2026-03-12', 3000],
      [2, '2026-03-14', 2500],
    ],
  ],
  [
    'of which some are missing are not joined',
    [`${OTHER}Page 1 of 3`, `${OTHER}Page 2 of 3`],
    'pp-ocr',
    [
      [0, '2026-03-14', 2500],
      [1, '2026-03-14', 2500],
    ],
  ],
] as const)('sheets that %s', (_, texts, reader, expected) => {
  expect(joined(texts, reader)).toEqual(expected);
});

test('a sheet with two receipts is left alone', () => {
  const [one = [], two = []] = sheetsOf([`${FIRST}Page 1 of 2`, `${LAST}Page 2 of 2`]);
  expect(joinSheets([[...one, ...one], two], CONTEXT)).toHaveLength(3);
});
