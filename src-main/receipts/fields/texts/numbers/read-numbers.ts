import type { Field } from '../../../receipt.ts';
import type { Row } from '../../rows/row.ts';
import { kindOfRow } from '../merchant/row-kind.ts';
import type { RowKind } from '../merchant/row-kind.ts';
import { rankedField } from '../ranked-field.ts';
import type { Candidate } from '../ranked-field.ts';
import { boxWithin } from '../span-box.ts';
import { agreedNumbers, labelledNumbers } from './labelled-number.ts';
import type { NumberKind } from './labelled-number.ts';
import { RECEIPT_LABELS, TAX_LABELS } from './number-labels.ts';
import { TAX_SHAPES } from './tax-shapes.ts';

const NOT_ITS_NUMBER: readonly RowKind[] = ['registration', 'address', 'phone', 'web'];

const RECEIPT: NumberKind = {
  skips: (row) => NOT_ITS_NUMBER.includes(kindOfRow(row)),
  labels: RECEIPT_LABELS,
  shape: /(?=(?:[\p{L}/-]*\d){2})[\p{L}\d][\p{L}\d]*(?:[/-][\p{L}\d]+)*/u,
};
/** At least eight digits, in groups as printed. */
const TAX: NumberKind = {
  skips: () => false,
  labels: TAX_LABELS,
  shape: /(?=(?:[^\d]{0,4}\d){8})[A-Z]{0,3}[- ]?\d[\dA-Z]*(?:[ ./-][\dA-Z]*\d[\dA-Z]*)*(?:-[A-Z])?/u,
};

const FLOOR = 0.45;
const SHAPED = 0.93;

const shapedNumbers = (rows: readonly Row[]): readonly Candidate<string>[] =>
  rows.flatMap((row) =>
    TAX_SHAPES.flatMap((shape) => {
      const match = shape.exec(row.text);
      if (!match) return [];
      const box = boxWithin(row, match.index, match.index + match[0].length);
      return [{ value: match[0], confidence: SHAPED, box, text: match[0], mended: false }];
    }),
  );

const digitsOf = (text: string): string => text.replaceAll(/\D/gu, '');

/** Reads the number of the receipt from the rows of each page; the seller's tax number is never it. */
export const readReceiptNumber = (pages: readonly (readonly Row[])[], taxNumber: string | null): Field<string> => {
  const found = pages.map((rows) =>
    labelledNumbers(rows, RECEIPT).filter(({ value }) => taxNumber === null || digitsOf(value) !== digitsOf(taxNumber)),
  );
  return rankedField(agreedNumbers(found), FLOOR);
};

/** “ID” before the number is sometimes read as 10. */
const READ_AS_ID = /^[1Il][0OoDd]\s(?=\d{8})/u;

const taxNumbers = (rows: readonly Row[]): readonly Candidate<string>[] =>
  labelledNumbers(rows, TAX).map((candidate) => ({ ...candidate, value: candidate.value.replace(READ_AS_ID, '') }));

/** Reads the tax number of the seller, such as a GST ID, USt-IdNr., TVA or ABN, from the rows of each page. */
export const readTaxNumber = (pages: readonly (readonly Row[])[]): Field<string> =>
  rankedField(agreedNumbers(pages.map((rows) => [...shapedNumbers(rows), ...taxNumbers(rows)])), FLOOR);
