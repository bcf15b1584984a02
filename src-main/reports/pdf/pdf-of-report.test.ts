import { describe, expect, test } from 'vitest';

import type { ReportChart, ReportDocument } from '../../../src-shared/contract/report-document.ts';
import { madeDocument, madeFigure, madeJournal, madeRow, madeTable } from '../testing/made-document.ts';
import { allElements, readPdf } from '../testing/read-pdf.ts';
import type { ReadPage } from '../testing/read-pdf.ts';
import { madeMatrix, madePayments } from '../testing/made-tables.ts';
import { SAMPLE_TEXTS } from '../testing/sample-texts.ts';
import { pdfOfReport } from './pdf-of-report.ts';

const A4 = { paper: 'a4' } as const;

const read = async (document: ReportDocument, paper: 'a4' | 'letter' = 'a4') =>
  readPdf(await pdfOfReport(document, { paper }));

const chart: ReportChart = {
  kind: 'chart',
  key: 'chart',
  title: 'Income by month',
  shape: 'bar',
  unit: 'money',
  currency: 'INR',
  labelType: 'month',
  labels: ['2026-01', '2026-02'],
  series: [{ name: 'Income', values: [100_00, 250_00], tone: 'income' }],
  opens: [null, null],
};

const statement = madeDocument({
  title: 'Monthly statement',
  vaultName: 'Sharma household',
  compared: { from: '2026-02-01', to: '2026-02-28', label: 'February 2026' },
  filters: [{ label: 'Accounts', value: 'HDFC Bank' }],
  notes: 'The rent went up.',
  figures: [
    madeFigure('Income', 5_120_000, { changePercent: 4.5, formula: 'All that came in.' }),
    madeFigure('Net', -1, { tone: 'bad' }),
  ],
  sections: [
    chart,
    madePayments(['Corner Shop', 'Kiosk'], ['INR']),
    { kind: 'text', key: 'text', title: 'Remarks', paragraphs: ['As the banks say.'] },
  ],
});

/** How many elements with that role have something on the page. */
const drawnAs = ({ tree }: ReadPage, role: string): number =>
  allElements(tree).filter((element) => element.role === role && element.drawn).length;

test('more rows than anyone reads are refused before they are laid out, not one fewer', async () => {
  const [table] = madeJournal(25_000).sections;
  if (!table) throw new Error('no table');
  const document = madeDocument({ locale: 'en-GB', sections: [table, table, madePayments(['Kiosk'], ['INR'])] });
  const rowsFit = { ...document, sections: document.sections.slice(0, 2) };
  await expect(pdfOfReport(document, A4)).rejects.toMatchObject({
    code: 'invalid_input',
    message: 'This report has 50,001 rows; a PDF holds up to 50,000. Choose a shorter period, or Excel or CSV.',
  });
  await expect(pdfOfReport(rowsFit, A4, { signal: AbortSignal.abort() })).rejects.toMatchObject({
    code: 'import_cancelled',
  });
});

describe('the first page', () => {
  test('tells whose report it is, of what, and how it was made', async () => {
    const { pages } = await read(statement);
    for (const words of [
      'Sharma household',
      'Monthly statement',
      'March 2026',
      'Compared with February 2026',
      'Accounts HDFC Bank',
      'Base currency INR',
      'Made on 15 Mar 2026',
      'The rent went up.',
      '₹51,200.00',
      '+4.5% against February 2026',
      '-₹0.01',
    ])
      expect(pages[0]?.words.replaceAll(/\s+/gu, ' ')).toContain(words);
  });

  test('the document knows its title, language, day and subject, and has an outline', async () => {
    const { info, outline, marked } = await read(statement);
    expect(info).toMatchObject({
      Title: 'Monthly statement, March 2026',
      Author: 'Pecunia',
      Subject: 'Monthly statement of Sharma household for March 2026',
      Keywords: 'Pecunia, report, made, Sharma household, March 2026',
      Language: 'en-IN',
      CreationDate: 'D:20260315000000Z',
    });
    expect(outline).toEqual([
      'Monthly statement',
      'Income by month',
      'Payments',
      'Remarks',
      'How the figures come about',
    ]);
    expect(marked).toBe(true);
  });
});

describe('a table over many pages', () => {
  test('repeats its head, runs a header and a footer along, and shows each amount and the total', async () => {
    const journal = madeJournal(120);
    const { pages } = await read(journal);
    expect(pages.length).toBeGreaterThan(2);
    for (const [index, { words }] of pages.entries()) {
      expect(words).toContain(`Page ${index + 1} of ${pages.length}`);
      expect(words).toMatch(/Date\s+Payee\s+Category\s+Notes\s+Amount/u);
    }
    for (const { words } of pages.slice(1)) expect(words).toMatch(/Made report\s+March 2026/u);
    const amounts = pages.flatMap(({ texts }) => texts.filter(({ text }) => /^-?₹/u.test(text)));
    expect(amounts).toHaveLength(121);
    expect(pages.at(-1)?.words).toMatch(/Shop 118.*Shop 119.*Total/u);
  });

  test('is read as one table, whose repeated head and running lines are for the eye alone', async () => {
    const { pages } = await read(madeJournal(120));
    const heads = pages.map((page) => drawnAs(page, 'TH'));
    expect(heads).toEqual([5, ...heads.slice(1, -1).map(() => 0), 1]);
    const [first] = pages;
    expect(allElements(first?.tree ?? []).filter(({ role }) => role === 'Table')).toHaveLength(1);
    expect(pages.reduce((sum, page) => sum + drawnAs(page, 'TD'), 0)).toBe(120 * 5 + 1);
    const artifacts = pages[1]?.texts.filter(({ artifact }) => artifact).map(({ text }) => text);
    expect(artifacts).toEqual(
      expect.arrayContaining(['Date', 'Amount', 'Made report', 'March 2026', `Page 2 of ${pages.length}`]),
    );
    expect(pages[1]?.texts.filter(({ artifact }) => !artifact).map(({ text }) => text)).not.toContain('Amount');
  });

  test('keeps groups with their first row, subtotals with their last, and a heading with its table', async () => {
    for (let before = 24; before < 44; before += 1) {
      const rows = Array.from({ length: before }, (_, index) => madeRow([`Row ${index}`, index]));
      const group = [
        madeRow(['Group', null], { style: 'group' }),
        madeRow(['First', 1], { level: 1 }),
        madeRow(['Last', 2], { level: 1 }),
        madeRow(['Together', 3], { style: 'subtotal' }),
      ];
      const columns = [
        ['Name', 'text'],
        ['Amount', 'amount'],
      ] as const;
      const { pages } = await read(
        madeDocument({
          sections: [madeTable('One', columns, [...rows, ...group]), madeTable('Two', columns, [madeRow(['Only', 4])])],
        }),
      );
      const on = (word: string) => pages.findIndex(({ texts }) => texts.some(({ text }) => text === word));
      expect([on('Group'), on('Together'), on('Two')]).toEqual([on('First'), on('Last'), on('Only')]);
    }
  });

  test('divides only a row that is taller than a page, and loses none of its words', async () => {
    const memo = Array.from({ length: 1500 }, (_, index) => `word${index}`).join(' ');
    const table = madeTable(
      'Memos',
      [
        ['Memo', 'text'],
        ['Amount', 'amount'],
      ],
      [madeRow([memo, 1]), madeRow(['short', 2])],
    );
    const { pages } = await read(madeDocument({ sections: [table] }));
    const words = pages.flatMap(({ words: all }) => all.match(/word\d+/gu) ?? []);
    expect(words).toEqual(memo.split(' '));
  });
});

test('elements say what they are: headings, paragraphs, tables, and figures in words', async () => {
  const { pages } = await read(statement);
  const elements = pages.flatMap(({ tree }) => allElements(tree));
  const count = (role: string) => elements.filter((element) => element.role === role).length;
  expect([count('H1'), count('H2'), count('Table'), count('Figure')]).toEqual([1, 4, 1, 1]);
  expect(elements.find(({ role }) => role === 'Figure')?.alt).toBe(
    'Income by month. Income: Jan 26 ₹100.00; Feb 26 ₹250.00.',
  );
  const table = elements.find(({ role }) => role === 'Table');
  expect(table?.children.map(({ children }) => children.map(({ role }) => role))).toEqual([
    ['TH', 'TH', 'TH', 'TH'],
    ['TD', 'TD', 'TD', 'TD'],
    ['TD', 'TD', 'TD', 'TD'],
    ['TH', 'TD', 'TD', 'TD'],
  ]);
});

describe('currencies', () => {
  test('one is shown by its sign, several by their codes, and of very many columns beside the title', async () => {
    expect((await read(statement)).pages[0]?.words).toContain('-₹0.99');
    const several = await read(
      madeDocument({
        sections: [madePayments(Object.values(SAMPLE_TEXTS), ['INR', 'EUR', 'JPY', 'KWD', 'USD', 'GBP'])],
      }),
    );
    const words = several.pages.map((page) => page.words.replaceAll('\u00a0', ' ')).join(' ');
    for (const amount of ['-INR 0.99', '-EUR 1,235.56', '-JPY 2,47,013', '-KWD 370.470', 'KWD 1,23,456.789'])
      expect(words).toContain(amount);
    expect(words).not.toMatch(/₹\d/u);
    const many = await read(madeDocument({ sections: [madeMatrix(13)] }));
    expect(many.pages[0]?.words).toContain('Amounts in INR.');
    expect(many.pages[0]?.words).toContain('9,99,999.99');
  });
});

test('texts of every script are found again as they were written', async () => {
  const { pages } = await read(
    madeDocument({
      sections: [
        madePayments(
          Object.values(SAMPLE_TEXTS).filter((text) => !text.includes('₹')),
          ['INR'],
        ),
      ],
    }),
  );
  const words = pages.map((page) => page.words).join(' ');
  for (const text of Object.values(SAMPLE_TEXTS).filter((sample) => !sample.includes('₹')))
    expect(words).toContain(text);
});

test('what no font has is shown as missing', async () => {
  const { pages } = await read(madeDocument({ sections: [madePayments(['🎉 Party'], ['INR'])] }));
  expect(pages[0]?.words).toContain('� Party');
});

test('brings its fonts with it, each once', async () => {
  const bytes = Buffer.from(await pdfOfReport(statement, A4)).toString('latin1');
  expect(bytes.match(/\/FontFile2/gu)).toHaveLength(2);
  expect(bytes).not.toMatch(/\/Type1|\/FontFile3/u);
});

test('a wide table lies on a page of its own, the others stand upright', async () => {
  const { pages } = await read(
    madeDocument({ sections: [madePayments(['Kiosk'], ['INR']), madeMatrix(13), madePayments(['Shop'], ['INR'])] }),
  );
  expect(pages.map(({ width, height }) => width > height)).toEqual([false, true, false]);
});

test('a table without rows says so', async () => {
  const { pages } = await read(madeDocument({ sections: [madePayments([], [])] }));
  expect(pages[0]?.words).toContain('Nothing in this period.');
});

test('the same report gives the same bytes', async () => {
  const [one, two] = [await pdfOfReport(statement, A4), await pdfOfReport(statement, A4)];
  expect(Buffer.compare(one, two)).toBe(0);
});

test('tells how far it is, and stops when told', async () => {
  const told: number[] = [];
  await pdfOfReport(madeJournal(2000), A4, { onProgress: (done) => told.push(done) });
  expect(told.length).toBeGreaterThan(3);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
  expect(told.at(-1)).toBeLessThanOrEqual(1);
  const stopper = new AbortController();
  const making = pdfOfReport(madeJournal(2000), A4, {
    signal: stopper.signal,
    onProgress: (done) => {
      if (done > 0.2) stopper.abort();
    },
  });
  await expect(making).rejects.toMatchObject({ code: 'import_cancelled' });
});
