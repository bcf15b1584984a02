import { binaryFormatOf, rejectBinaryText, rejectOtherBytes, rejectOtherText, textFormatOf } from './detect-format.ts';
import type { TextFormat } from './detect-format.ts';
import { readCamt } from './camt/read-camt.ts';
import { readMt940 } from './mt940/read-mt940.ts';
import { readOfx } from './ofx/read-ofx.ts';
import { readQif } from './qif/read-qif.ts';
import type { ImportDecision, ImportQuestion, Reading, ReadOptions, TextReader, TextSource } from './reading.ts';
import { checkAnswer } from './settle.ts';
import { readHtml } from './spreadsheet/read-html.ts';
import { readXls } from './spreadsheet/read-xls.ts';
import { readXlsx } from './spreadsheet/read-xlsx.ts';
import { readCsv } from './table/read-csv.ts';
import { declaredEncoding } from './text/declared-encoding.ts';
import { decodeText } from './text/decode-text.ts';
import { ENCODINGS } from './text/encodings.ts';

const READERS: Readonly<Record<TextFormat, TextReader>> = {
  csv: readCsv,
  html: readHtml,
  ofx: readOfx,
  qif: readQif,
  camt: readCamt,
  mt940: readMt940,
};

const encodingDecision = ({ encoding, encodingReason }: TextSource): ImportDecision => ({
  key: 'encoding',
  value: encoding,
  reason: encodingReason,
  choices: ENCODINGS.map(({ name, label }) => ({ value: name, label, sample: [] })),
});

type Decoded = { readonly source: TextSource; readonly question: ImportQuestion | null };

/** The text of the file with its encoding; throws when it is no text. */
const textOf = (bytes: Uint8Array, answer: string | undefined): Decoded => {
  const names = ENCODINGS.map(({ name }) => name);
  if (answer !== undefined) checkAnswer('encoding', answer, names);
  const { text, encoding, reason, question } = decodeText(bytes, answer, declaredEncoding(bytes));
  rejectBinaryText(text);
  rejectOtherText(text);
  return { source: { text, encoding, encodingReason: reason }, question };
};

const readText = (bytes: Uint8Array, options: ReadOptions): Reading => {
  const { source, question } = textOf(bytes, options.answers['encoding']);
  const reading = READERS[textFormatOf(source.text)](source, options);
  const damaged = source.text.includes('\ufffd') ? ['Some letters could not be read in this encoding.'] : [];
  return {
    ...reading,
    questions: question ? [question, ...reading.questions] : reading.questions,
    decisions: question ? reading.decisions : [encodingDecision(source), ...reading.decisions],
    notices: [...reading.notices, ...damaged],
  };
};

/**
 * Reads a bank's file of any format, recognized by its content: rows in minor units with money out negative, rows that cannot be
 * read with the reason, and what was decided or must be asked. Throws `file_unreadable`, `file_too_large`, `import_cancelled`,
 * or `invalid_input` for an unknown answer.
 */
export const readBankFile = async (bytes: Uint8Array, options: ReadOptions): Promise<Reading> => {
  rejectOtherBytes(bytes);
  const binary = binaryFormatOf(bytes);
  if (binary === 'xlsx') return readXlsx(bytes, options);
  if (binary === 'xls') return readXls(bytes, options);
  return readText(bytes, options);
};
