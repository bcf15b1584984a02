import * as fc from 'fast-check';
import { storeZip } from '../archive/store-zip.ts';
import { camtFiles } from './camt-files.ts';
import { csvFiles } from './csv-files.ts';
import { mt940Files, qifFiles } from './line-files.ts';
import { ofxFiles, ofxXmlFiles } from './ofx-files.ts';
import { htmlFiles, xlsFiles, xlsxFiles } from './sheet-files.ts';
import type { FuzzFormat, ValidFile } from './valid-file.ts';

const textFiles = fc.oneof(csvFiles, htmlFiles, ofxFiles, ofxXmlFiles, qifFiles, camtFiles, mt940Files);

/** Archives of two files, of which the first is the core. */
const zipFiles: fc.Arbitrary<ValidFile> = fc
  .tuple(textFiles, fc.oneof(textFiles, xlsxFiles))
  .map(([first, second]) => ({
    format: 'zip',
    fileName: 'statements.zip',
    rows: first.rows + second.rows,
    core: first.core,
    pack: (core) => storeZip({ [`a-${first.fileName}`]: core, [`b-${second.fileName}`]: second.pack(second.core) }),
  }));

/** Valid files of each format. */
export const VALID_FILES: Readonly<Record<FuzzFormat, fc.Arbitrary<ValidFile>>> = {
  csv: csvFiles,
  xlsx: xlsxFiles,
  xls: xlsFiles,
  html: htmlFiles,
  ofx: ofxFiles,
  'ofx-xml': ofxXmlFiles,
  qif: qifFiles,
  camt: camtFiles,
  mt940: mt940Files,
  zip: zipFiles,
};

export const FUZZ_FORMATS = Object.keys(VALID_FILES) as readonly FuzzFormat[];
