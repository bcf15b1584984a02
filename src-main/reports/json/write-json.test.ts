import { describe, expect, test } from 'vitest';

import type { ReportDocument } from '../../../src-shared/contract/report-document.ts';
import { madeDocument, madeFigure, madeJournal, madeRow, madeTable } from '../testing/made-document.ts';
import { writeJson } from './write-json.ts';

const jsonOf = async (document: ReportDocument): Promise<Record<string, unknown>> =>
  JSON.parse(new TextDecoder().decode(await writeJson(document))) as Record<string, unknown>;

describe('writeJson', () => {
  test('writes what a report is about', async () => {
    const document = madeDocument({
      filters: [{ label: 'Accounts', value: 'Main' }],
      notes: 'Words',
      compared: { from: '2025-03-01', to: '2025-03-31', label: 'March 2025' },
    });
    expect(await jsonOf(document)).toEqual({
      report: 'made',
      title: 'Made report',
      vault: 'Home',
      locale: 'en-IN',
      currency: 'INR',
      today: '2026-03-15',
      period: { from: '2026-03-01', to: '2026-03-31', label: 'March 2026' },
      compared: { from: '2025-03-01', to: '2025-03-31', label: 'March 2025' },
      filters: [{ label: 'Accounts', value: 'Main' }],
      notes: 'Words',
      figures: [],
      tables: [],
      charts: [],
      texts: [],
    });
  });

  test('writes amounts as decimals of their currency, rows by the keys of the columns', async () => {
    const table = {
      ...madeTable(
        'Spending',
        [
          ['Transaction-date', 'date'],
          ['Payee', 'text'],
          ['Amount', 'amount'],
          ['amount', 'percent'],
        ],
        [madeRow(['2026-03-14', '=1', -1_234, 12.5], { currency: 'JPY', level: 1 })],
        [madeRow(['Total', null, -1_234, null])],
      ),
      rowCount: 7,
    };
    const { tables } = await jsonOf(madeDocument({ sections: [table] }));
    expect(tables).toEqual([
      {
        key: 'spending',
        title: 'Spending',
        note: '',
        columns: [
          { key: 'transaction_date', title: 'Transaction-date', type: 'date' },
          { key: 'payee', title: 'Payee', type: 'text' },
          { key: 'amount', title: 'Amount', type: 'amount' },
          { key: 'amount_2', title: 'amount', type: 'percent' },
        ],
        row_count: 7,
        rows: [
          {
            level: 1,
            style: 'plain',
            currency: 'JPY',
            transaction_date: '2026-03-14',
            payee: '=1',
            amount: '-1234',
            amount_2: 12.5,
          },
        ],
        totals: [
          {
            level: 0,
            style: 'plain',
            currency: 'INR',
            transaction_date: 'Total',
            payee: null,
            amount: '-12.34',
            amount_2: null,
          },
        ],
      },
    ]);
  });

  test('writes figures, charts and texts', async () => {
    const document = madeDocument({
      figures: [
        madeFigure('Net', 1_234, { currency: 'KWD', changePercent: 1.5, formula: 'In minus out.' }),
        madeFigure('Rate', 12.5, { type: 'percent' }),
      ],
      sections: [
        {
          kind: 'chart',
          key: 'time',
          title: 'Over time',
          shape: 'bar',
          unit: 'money',
          currency: 'INR',
          labelType: 'month',
          labels: ['2026-02', '2026-03'],
          series: [{ name: 'Net', values: [null, 1_250], tone: null }],
          opens: [null, null],
        },
        { kind: 'text', key: 'words', title: 'Words', paragraphs: ['One.'] },
      ],
    });
    expect(await jsonOf(document)).toMatchObject({
      figures: [
        { key: 'net', type: 'amount', value: '1.234', currency: 'KWD', change_percent: 1.5, formula: 'In minus out.' },
        { key: 'rate', type: 'percent', value: 12.5, currency: null, change_percent: null },
      ],
      charts: [
        {
          key: 'time',
          unit: 'money',
          currency: 'INR',
          labels: ['2026-02', '2026-03'],
          series: [{ name: 'Net', values: [null, '12.50'] }],
        },
      ],
      texts: [{ key: 'words', title: 'Words', paragraphs: ['One.'] }],
    });
  });

  test('writes 100,000 rows and stops by the signal', async () => {
    const document = madeJournal(100_000);
    const { tables } = await jsonOf(document);
    expect(tables).toMatchObject([{ row_count: 100_000, rows: { length: 100_000 } }]);
    const stopped = writeJson(document, { signal: AbortSignal.abort() });
    await expect(stopped).rejects.toMatchObject({ code: 'import_cancelled' });
  });
});
