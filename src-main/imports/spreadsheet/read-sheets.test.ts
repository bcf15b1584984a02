import { describe, expect, it } from 'vitest';
import { keysOf, readBytes, rowsOf } from './fixtures/read-fixture.ts';
import { styled, xlsxFixture } from './fixtures/xlsx-fixture.ts';
import type { XlsxFixture } from './fixtures/xlsx-fixture.ts';

const NAMES = ['Date', 'Payee', 'Amount'];

/** A sheet with one movement, so that its workbook can be read. */
const ONE = [NAMES, ['2024-01-05', 'Mill Bakery', -4.5]];

const read = (fixture: XlsxFixture) => readBytes(xlsxFixture(fixture));

describe('several sheets', () => {
  it('leaves cover and empty sheets out and says so', async () => {
    const reading = await read({ sheets: { Cover: [['Lagoon Bank'], ['Statement']], Empty: [], Movements: ONE } });
    expect(rowsOf(reading)).toHaveLength(1);
    expect(reading.notices).toEqual(['Left out, for they hold no movements: “Cover”.']);
  });

  it('joins sheets that continue one another', async () => {
    const more = [['2024-02-06', 'Later', -1.25]];
    const reading = await read({ sheets: { January: ONE, February: [NAMES, ...more], Sheet3: more } });
    expect(reading.statements).toHaveLength(1);
    expect(rowsOf(reading)).toHaveLength(3);
    expect(reading.notices).toEqual(['Read from the sheets “January”, “February”, “Sheet3”.']);
  });

  it('keeps sheets of several accounts apart, each with its own questions', async () => {
    const savings = [
      ['Datum', 'Omschrijving', 'Bedrag'],
      ['03-04-2024', 'Rente', '1,25'],
    ];
    const reading = await read({
      sheets: { Checking: [NAMES, ['03/04/2024', 'A', -1], ['05/04/2024', 'B', -2]], Spaarrekening: savings },
    });
    expect(reading.statements.map(({ account, rows }) => [account.name, rows.length])).toEqual([
      ['Checking', 2],
      ['Spaarrekening', 1],
    ]);
    expect(keysOf(reading)).toEqual(['date-order']);
    expect(reading.decisions.map(({ key }) => key)).toContain('sheet2.date-order');
  });
});

describe('days that a program read in another order', () => {
  const DAYS = [
    NAMES,
    [styled(45355, 1), 'Mill Bakery', -1],
    ['13/01/2024', 'Corner Shop', -2],
    ['14/02/2024', 'Corner Shop', -3],
    ['15/02/2024', 'Corner Shop', -4],
  ];
  const fixture = { formats: ['dd/mm/yyyy'], sheets: { S: DAYS } };

  it('are asked about, and turned or left as the answer says', async () => {
    const reading = await readBytes(xlsxFixture(fixture));
    expect(keysOf(reading)).toEqual(['sheet-days']);
    expect(reading.questions[0]?.choices[0]?.sample[0]).toEqual({ raw: '2024-03-04', reads: '2024-04-03' });
    const days = async (answer: string) =>
      rowsOf(await readBytes(xlsxFixture(fixture), { 'sheet-days': answer })).map(([date]) => date);
    expect(await days('swapped')).toEqual(['2024-04-03', '2024-01-13', '2024-02-14', '2024-02-15']);
    expect(await days('as-shown')).toEqual(['2024-03-04', '2024-01-13', '2024-02-14', '2024-02-15']);
  });

  it('are not doubted where a day lies after the 12th', async () => {
    const more = { ...fixture, sheets: { S: [...DAYS, [styled(45370, 1), 'Mill Bakery', -1]] } };
    expect(keysOf(await read(more))).toEqual([]);
  });
});

it('asks for the order of text dates though most are days', async () => {
  const rows = [
    NAMES,
    ...[45310, 45311, 45312].map((day) => [styled(day, 1), 'Mill', -1]),
    ['03/04/2024', 'Bakery', -2],
  ];
  expect(keysOf(await read({ formats: ['dd/mm/yyyy'], sheets: { S: rows } }))).toEqual(['date-order']);
});
