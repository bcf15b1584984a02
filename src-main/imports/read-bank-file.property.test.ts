import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersToRemember } from './answers-to-remember.ts';
import { readBankFile } from './read-bank-file.ts';
import type { Reading, ReadRow } from './reading.ts';

const options = { fileName: 'x.csv', fallbackCurrency: 'EUR', answers: {} };
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const rowsOf = ({ statements }: Reading): readonly ReadRow[] => statements.flatMap(({ rows }) => rows);

const dateCell = fc.constantFrom('2024-01-05', '2024-02-30', '', 'pending', 'Total', '2024-03-07', 'soon');
const amountCell = fc.constantFrom('-1.00', '12..3', '', '5.00', '1.005', 'x', '99999999999999999999');
const textCell = fc.constantFrom('Shop', '', 'Total', 'Closing balance', 'A "b" c', 'two\nlines', 'x,y');
const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

describe('every row of a file', () => {
  it('comes out, or is listed as failed or skipped, once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(dateCell, textCell, amountCell), { maxLength: 30 }), async (cells) => {
        const good = ['2024-01-01,Known,-1.00', '2024-01-02,Known too,-2.00'];
        const rows = cells.map((row) => row.map(quoted).join(','));
        const filled = cells.filter((row) => row.some((cell) => cell !== '')).length;
        const reading = await readBankFile(bytes(['Date,Description,Amount', ...good, ...rows].join('\n')), options);
        expect(rowsOf(reading).length + reading.failed.length + reading.skipped.length).toBe(filled + good.length);
        const linesOut = [...rowsOf(reading), ...reading.failed, ...reading.skipped].map(({ line }) => line);
        expect(new Set(linesOut).size).toBe(linesOut.length);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps its place in the file', async () => {
    const reading = await readBankFile(
      bytes('note\n\nDate,Payee,Amount\n2024-01-01,"a\nb",-1.00\n\n2024-01-02,c,x\n'),
      options,
    );
    expect(rowsOf(reading)[0]).toMatchObject({ line: 4, raw: '2024-01-01,"a\nb",-1.00' });
    expect(reading.failed[0]).toMatchObject({ line: 7, column: 'Amount', raw: '2024-01-02,c,x' });
  });
});

describe('reading options', () => {
  const text = 'Date,Payee,Amount,Other\n03/04/2024,Shop,-1.00,-9.00\n05/04/2024,Shop,-2.00,-8.00\n';

  it.each([
    ['date-order', 'xyz', /dmy/u],
    ['column.amount', 'Betrag', /Date, Payee, Amount, Other/u],
    ['encoding', 'morse', /utf-8/u],
  ])('refuses an answer to %s that is no choice and names the choices', async (key, answer, named) => {
    await expect(readBankFile(bytes(text), { ...options, answers: { [key]: answer } })).rejects.toThrow(named);
  });

  it('obeys answers for columns, delimiter, header, encoding and signs', async () => {
    const answers = {
      'date-order': 'dmy',
      'column.amount': 'Other',
      delimiter: 'comma',
      header: '1',
      encoding: 'utf-8',
      signs: 'inverted',
      'column.payee': '#2',
    };
    const reading = await readBankFile(bytes(text), { ...options, answers });
    expect(reading.questions).toEqual([]);
    expect(rowsOf(reading).map(({ date, amount }) => [date, amount])).toEqual([
      ['2024-04-03', 900],
      ['2024-04-05', 800],
    ]);
    expect(answersToRemember(reading, { ...answers, nonsense: '1' })).not.toHaveProperty('nonsense');
    expect(answersToRemember(reading, answers)).toMatchObject({ 'date-order': 'dmy', signs: 'inverted' });
  });

  it('shows both readings of a question on real rows', async () => {
    const { questions } = await readBankFile(bytes(text), options);
    const [question] = questions;
    expect(question?.choices.map(({ value, sample }) => [value, sample[0]])).toEqual([
      ['dmy', { raw: '03/04/2024', reads: '2024-04-03' }],
      ['mdy', { raw: '03/04/2024', reads: '2024-03-04' }],
    ]);
  });

  it('reports progress and stops when cancelled', async () => {
    const seen: number[] = [];
    await readBankFile(bytes(text), { ...options, onProgress: (done) => seen.push(done) });
    expect(seen.at(-1)).toBe(2);
    await expect(readBankFile(bytes(text), { ...options, isCancelled: () => true })).rejects.toThrow(/cancelled/u);
  });

  it.each([
    ['empty', new Uint8Array(0), /empty/u],
    ['a PDF document', bytes('%PDF-1.7 …'), /PDF/u],
    ['binary', Uint8Array.from({ length: 4000 }, (_, index) => (index * 7) % 32), /binary/u],
  ])('names what a file without text is: %s', async (_, content, named) => {
    await expect(readBankFile(content, options)).rejects.toThrow(named);
  });
});
