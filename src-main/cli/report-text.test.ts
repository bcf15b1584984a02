import { expect, test } from 'vitest';

import { madeDocument, madeFigure, madeRow, madeTable } from '../reports/testing/made-document.ts';
import { reportText } from './report-text.ts';

test('a report in words has its head, its figures and its tables in columns', () => {
  const table = madeTable(
    'Accounts',
    [
      ['Account', 'text'],
      ['Balance', 'amount'],
      ['Share', 'percent'],
    ],
    [
      madeRow(['Banks', null, null], { style: 'group' }),
      madeRow(['Current', 123_456, 99.5], { level: 1 }),
      madeRow(['Abroad', 700, 0.5], { level: 1, currency: 'JPY' }),
    ],
    [madeRow(['Total', 123_456, null])],
  );
  const text = reportText(
    madeDocument({
      notes: 'Look here.',
      filters: [{ label: 'Tags', value: 'trip' }],
      figures: [madeFigure('Income', -5, { changePercent: 12.34 }), madeFigure('Left', null)],
      sections: [
        { ...table, note: 'By kind.', rowCount: 12 },
        { kind: 'text', key: 't', title: 'Words', paragraphs: ['One.', 'Two.'] },
      ],
    }),
  );
  expect(text).toBe(`Made report, March 2026 (INR)
Tags: trip
Look here.
Income: -0.05 (12.3 % change)
Left: –

Accounts
By kind.
Account    Balance   Share
Banks
  Current  1234.56  99.5 %
  Abroad   700 JPY   0.5 %
Total      1234.56
… and 9 more rows: export them with --out FILE.

Words
One.
Two.`);
});
