import { PecuniaError } from '../../../src-shared/errors.ts';
import { BIFF, biffRecords, viewOf } from './biff-records.ts';
import type { BiffRecord } from './biff-records.ts';
import { codePageName, sharedStrings, stringAt } from './biff-strings.ts';
import type { TextForm } from './biff-strings.ts';
import { isBuiltInDateFormat, isDateFormat } from './date-format.ts';

/** What holds for all sheets of a workbook, and where each of them begins. */
export type BiffWorkbook = {
  readonly form: TextForm;
  readonly from1904: boolean;
  readonly texts: readonly string[];
  /** By a cell's format: whether it shows a day. */
  readonly dates: readonly boolean[];
  readonly sheets: readonly { readonly name: string; readonly at: number }[];
};

const BIFF8 = 0x0600;
const WORKSHEET = 0;
const SHEET_ALONE = 0x10;

const refuse = (message: string): PecuniaError => new PecuniaError('file_unreadable', message, { found: 'xls' });

/** Throws `file_unreadable`: the workbook needs a password. */
export const rejectProtected = (): never => {
  throw refuse(
    'The XLS file is protected by a password. Open it in a spreadsheet program and save it as CSV without one.',
  );
};

const rejectOld = (): never => {
  throw refuse(
    'The XLS file is of a kind that Pecunia cannot read. Open it in a spreadsheet program and save it as CSV.',
  );
};

type Found = {
  form: TextForm;
  from1904: boolean;
  texts: readonly string[];
  formats: Map<number, boolean>;
  xfs: number[];
  sheets: { name: string; at: number }[];
};

const uint16 = (data: Uint8Array, at: number): number => (at + 2 <= data.length ? viewOf(data).getUint16(at, true) : 0);

const takeSheet = ({ data, pieces }: BiffRecord, found: Found): void => {
  if (data.length < 8 || data[5] !== WORKSHEET) return;
  found.sheets.push({ name: stringAt(pieces, 6, 1, found.form), at: viewOf(data).getUint32(0, true) });
};

const take = (record: BiffRecord, found: Found): void => {
  const { type, data, pieces } = record;
  if (type === BIFF.filePass) rejectProtected();
  if (type === BIFF.epoch) found.from1904 = uint16(data, 0) === 1;
  if (type === BIFF.codePage) found.form = { ...found.form, codePage: codePageName(uint16(data, 0)) };
  if (type === BIFF.xf) found.xfs.push(uint16(data, 2));
  if (type === BIFF.sst) found.texts = sharedStrings(pieces);
  if (type === BIFF.sheet) takeSheet(record, found);
  if (type === BIFF.format)
    found.formats.set(uint16(data, 0), isDateFormat(stringAt(pieces, 2, found.form.isUnicode ? 2 : 1, found.form)));
};

/** Reads what stands before the sheets. Throws `file_unreadable` for a protected workbook and for kinds before 1993. */
export const readBiffWorkbook = (stream: Uint8Array): BiffWorkbook => {
  if (uint16(stream, 0) !== BIFF.start) rejectOld();
  const form: TextForm = { isUnicode: uint16(stream, 4) >= BIFF8, codePage: 'windows-1252' };
  const found: Found = { form, from1904: false, texts: [], formats: new Map(), xfs: [], sheets: [] };
  if (uint16(stream, 6) === SHEET_ALONE) found.sheets.push({ name: '', at: 0 });
  else
    for (const record of biffRecords(stream, 0)) {
      if (record.type === BIFF.end) break;
      take(record, found);
    }
  const { formats, xfs, ...rest } = found;
  return { ...rest, dates: xfs.map((number) => formats.get(number) ?? isBuiltInDateFormat(number)) };
};
