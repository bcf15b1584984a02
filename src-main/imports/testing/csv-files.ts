import * as fc from 'fast-check';
import iconv from 'iconv-lite';
import { decimal, movements } from './movements.ts';
import type { Movement } from './movements.ts';
import { plainFile } from './valid-file.ts';
import type { ValidFile } from './valid-file.ts';

type Style = {
  readonly delimiter: string;
  readonly comma: boolean;
  readonly quotes: boolean;
  readonly end: string;
  readonly date: (date: string) => string;
  readonly header: readonly [string, string, string] | null;
  readonly above: readonly string[];
  readonly encoding: string;
};

const reversed = (sign: string) => (date: string) => date.split('-').toReversed().join(sign);

const style: fc.Arbitrary<Style> = fc.record({
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  comma: fc.boolean(),
  quotes: fc.boolean(),
  end: fc.constantFrom('\n', '\r\n'),
  date: fc.constantFrom((date: string) => date, reversed('.'), reversed('/')),
  header: fc.constantFrom(['Date', 'Description', 'Amount'] as const, ['Datum', 'Empfänger', 'Betrag'] as const, null),
  above: fc.constantFrom([], ['Statement of account 4711', '']),
  encoding: fc.constantFrom('utf-8', 'utf-8-bom', 'windows-1250', 'utf-16le-bom'),
});

const write = (rows: readonly Movement[], { delimiter, comma, quotes, end, date, header, above }: Style): string => {
  const cell = (text: string): string =>
    quotes || text.includes(delimiter) || text.includes('"') ? `"${text.replaceAll('"', '""')}"` : text;
  const lines = rows.map((row) => [date(row.date), row.payee, comma ? decimal(row).replace('.', ',') : decimal(row)]);
  const table = header ? [header, ...lines] : lines;
  return [...above, ...table.map((cells) => cells.map(cell).join(delimiter))].join(end) + end;
};

const encoded = (text: string, encoding: string): Uint8Array =>
  iconv.encode(text, encoding.replace('-bom', ''), { addBOM: encoding.endsWith('-bom') });

/** Statements as CSV in many dialects and encodings. */
export const csvFiles: fc.Arbitrary<ValidFile> = fc
  .tuple(movements, style)
  .map(([rows, written]) =>
    plainFile(
      { format: 'csv', fileName: 'statement.csv', rows: rows.length },
      encoded(write(rows, written), written.encoding),
    ),
  );
