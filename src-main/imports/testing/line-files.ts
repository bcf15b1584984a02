import * as fc from 'fast-check';
import { decimal, movements, packedDate, unsigned } from './movements.ts';
import type { Movement } from './movements.ts';
import { plainFile } from './valid-file.ts';
import type { ValidFile } from './valid-file.ts';

const DATES: readonly ((date: string) => string)[] = [
  (date) => date,
  (date) => date.split('-').toReversed().join('.'),
  (date) => `${date.slice(5, 7)}/${date.slice(8)}'${date.slice(2, 4)}`,
];

const halves = (amount: number): readonly string[] =>
  [Math.trunc(amount / 2), amount - Math.trunc(amount / 2)].map((part) => (part / 100).toFixed(2));

const qifRecord = (row: Movement, date: string, splits: boolean): readonly string[] => [
  `D${date}`,
  `T${decimal(row)}`,
  `P${row.payee}`,
  ...(splits ? halves(row.amount).flatMap((half, index) => [`SPart ${index}`, `$${half}`]) : ['LFood']),
  '^',
];

/** Statements as QIF, with dates and line ends as several programs write them, some with a list of categories before. */
export const qifFiles: fc.Arbitrary<ValidFile> = fc
  .record({
    rows: movements,
    date: fc.constantFrom(...DATES),
    end: fc.constantFrom('\n', '\r\n'),
    splits: fc.boolean(),
    before: fc.constantFrom([], ['!Type:Cat', 'NFood', 'E', '^'], ['!Account', 'NGiro', 'TBank', '^']),
  })
  .map(({ rows, date, end, splits, before }) => {
    const lines = [...before, '!Type:Bank', ...rows.flatMap((row) => qifRecord(row, date(row.date), splits))];
    return plainFile({ format: 'qif', fileName: 'statement.qif', rows: rows.length }, lines.join(end) + end);
  });

type Swift = { readonly end: string; readonly subFields: boolean; readonly statements: number };

const swiftEntry = (row: Movement, subFields: boolean): readonly string[] => {
  const day = packedDate(row).slice(2);
  const mark = row.amount < 0 ? 'D' : 'C';
  const text = subFields ? `105?00PAYMENT?20SVWZ+Thanks?32${row.payee}` : row.payee;
  return [`:61:${day}${day.slice(2)}${mark}${unsigned(row).replace('.', ',')}NMSC${row.id}`, `:86:${text}`];
};

const swiftStatement = (rows: readonly Movement[], account: number, { subFields }: Swift): readonly string[] => [
  ':20:STARTUMS',
  `:25:70070010/470${account}`,
  ':28C:1/1',
  ':60F:C240101EUR100,00',
  ...rows.flatMap((row) => swiftEntry(row, subFields)),
  ':62F:C241231EUR50,00',
  '-',
];

/** Statements as MT940, of one account or two. */
export const mt940Files: fc.Arbitrary<ValidFile> = fc
  .record({
    rows: movements,
    end: fc.constantFrom('\n', '\r\n'),
    subFields: fc.boolean(),
    statements: fc.constantFrom(1, 1, 2),
  })
  .map(({ rows, ...style }) => {
    const numbers = Array.from({ length: style.statements }, (_, index) => index + 1);
    const lines = numbers.flatMap((account) => swiftStatement(rows, account, style));
    const file = { format: 'mt940', fileName: 'statement.sta', rows: rows.length * style.statements } as const;
    return plainFile(file, lines.join(style.end) + style.end);
  });
