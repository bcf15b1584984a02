import { XMLParser } from 'fast-xml-parser';
import Papa from 'papaparse';
import readCells from 'read-excel-file/universal';

/** Parses a file's bytes and returns how many records came out, so that nothing is left undone. */
export type BareParser = (bytes: Uint8Array<ArrayBuffer>) => number | Promise<number>;

const decoded = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

export const papa: BareParser = (bytes) =>
  Papa.parse<Record<string, string>>(decoded(bytes), { header: true, skipEmptyLines: true }).data.length;

export const readExcel: BareParser = async (bytes) => {
  const [sheet] = await readCells(bytes.buffer);
  return (sheet?.data.length ?? 0) - 1;
};

/** Returns a parser of XML that counts the records at a path of tags. */
export const xmlAt =
  (...path: readonly string[]): BareParser =>
  (bytes) => {
    const parser = new XMLParser({ ignoreAttributes: false, parseTagValue: false });
    let found: unknown = parser.parse(decoded(bytes));
    for (const tag of path) found = (found as Readonly<Record<string, unknown>>)[tag];
    return (found as readonly unknown[]).length;
  };

type Plain = { date: string; amount: number; payee: string; notes: string; category: string };

const nothing = (): Plain => ({ date: '', amount: 0, payee: '', notes: '', category: '' });

/** The least that reads QIF at all: every field of every record, dates and amounts understood in one known style. */
export const plainQif: BareParser = (bytes) => {
  const records: Plain[] = [];
  let record = nothing();
  for (const line of decoded(bytes).split('\n')) {
    const value = line.slice(1).trim();
    if (line.startsWith('D')) record.date = value.split('/').toReversed().join('-');
    else if (line.startsWith('T')) record.amount = Math.round(Number(value.replaceAll(',', '')) * 100);
    else if (line.startsWith('P')) record.payee = value;
    else if (line.startsWith('M')) record.notes = value;
    else if (line.startsWith('L')) record.category = value;
    else if (line.startsWith('^')) {
      records.push(record);
      record = nothing();
    }
  }
  return records.length;
};

const ENTRY = /^(\d\d)(\d\d)(\d\d)(\d{4})?(R?[CD])[A-Z]?(\d+,\d*)([NSF].{3})([^/]*)(?:\/\/(.*))?$/u;

const subFields = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .split('?')
      .slice(1)
      .map((part) => [part.slice(0, 2), part.slice(2)]),
  );

/** The least that reads MT940 at all: every movement with its sign, day, reference and the sub-fields of its text. */
export const plainMt940: BareParser = (bytes) => {
  const records: Plain[] = [];
  for (const field of decoded(bytes).split(/\r?\n(?=:\d\d[A-Z]?:|-)/u)) {
    if (field.startsWith(':61:')) {
      const [, year = '', month = '', day = '', , mark = '', amount = '', , , reference = ''] =
        ENTRY.exec(field.slice(4)) ?? [];
      const units = Math.round(Number(amount.replace(',', '.')) * 100);
      records.push({
        ...nothing(),
        date: `20${year}-${month}-${day}`,
        amount: mark === 'D' || mark === 'RC' ? -units : units,
        category: reference,
      });
    } else if (field.startsWith(':86:')) {
      const record = records.at(-1);
      const texts = subFields(field.slice(4).replaceAll(/\r?\n/gu, ''));
      if (record) record.payee = (texts.get('32') ?? '') + (texts.get('33') ?? '');
      if (record) record.notes = texts.get('20') ?? '';
    }
  }
  return records.length;
};
