import { strToU8, zipSync } from 'fflate';
import type { SampleTransaction } from '../../src-main/sample/sample-household.ts';

const DAY = 86_400_000;
const EXCEL_EPOCH = Date.UTC(1899, 11, 30);
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MADE = '2026-01-01T00:00:00Z';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Writes an XLSX as Excel does: texts shared, days as numbers with a date format. */
export const xlsx = (rows: readonly SampleTransaction[]): Uint8Array => {
  const texts = new Map<string, number>();
  const shared = (text: string): number => {
    const known = texts.get(text) ?? texts.size;
    texts.set(text, known);
    return known;
  };
  const text = (address: string, value: string): string => `<c r="${address}" t="s"><v>${shared(value)}</v></c>`;
  const head = `<row r="1">${['Date', 'Description', 'Notes', 'Amount'].map((name, column) => text(`${'ABCD'[column]}1`, name)).join('')}</row>`;
  const lines = rows.map(({ date, payeeText, payee, notes, amount }, index) => {
    const row = index + 2;
    const serial = (Date.parse(date) - EXCEL_EPOCH) / DAY;
    return `<row r="${row}"><c r="A${row}" s="1"><v>${serial}</v></c>${text(`B${row}`, payeeText === '' ? payee : payeeText)}${notes === '' ? '' : text(`C${row}`, notes)}<c r="D${row}"><v>${amount / 100}</v></c></row>`;
  });
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
  const parts: Record<string, string> = {
    '[Content_Types].xml': '<Types/>',
    'xl/workbook.xml': `<workbook ${MAIN} xmlns:r="${RELATIONS}"><sheets><sheet name="Statement" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('rId1', 'worksheet', 'worksheets/sheet1.xml')}${relation('rId2', 'styles', 'styles.xml')}${relation('rId3', 'sharedStrings', 'sharedStrings.xml')}</Relationships>`,
    'xl/styles.xml': `<styleSheet ${MAIN}><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`,
    'xl/worksheets/sheet1.xml': `<worksheet ${MAIN}><sheetData>${head}${lines.join('')}</sheetData></worksheet>`,
  };
  parts['xl/sharedStrings.xml'] =
    `<sst ${MAIN}>${[...texts.keys()].map((each) => `<si><t>${escaped(each)}</t></si>`).join('')}</sst>`;
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, xml]) => [path, strToU8(xml)])), { mtime: MADE });
};
