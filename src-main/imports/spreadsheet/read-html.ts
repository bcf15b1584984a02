import type { TextReader } from '../reading.ts';
import { htmlTables } from './html-tables.ts';
import { readLargestTable, readSheets } from './read-sheets.ts';
import { isXmlSpreadsheet, xmlSheets } from './xml-spreadsheet.ts';

/**
 * Reads a web page, or what a bank calls XLS and is one, or a workbook in XML of 2003. Throws `file_unreadable` when no table in
 * it holds movements.
 */
export const readHtml: TextReader = ({ text, encoding }, options) =>
  isXmlSpreadsheet(text)
    ? { ...readSheets(xmlSheets(text), 'xls', options), encoding }
    : { ...readLargestTable(htmlTables(text), 'html', options), encoding };
