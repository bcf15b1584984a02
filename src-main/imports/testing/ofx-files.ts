import * as fc from 'fast-check';
import { decimal, escaped, movements, packedDate } from './movements.ts';
import type { Movement } from './movements.ts';
import { plainFile } from './valid-file.ts';
import type { FuzzFormat, ValidFile } from './valid-file.ts';

const SGML_HEAD = 'OFXHEADER:100\nDATA:OFXSGML\nVERSION:102\nENCODING:UTF-8\nCHARSET:NONE\n\n';
const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<?OFX OFXHEADER="200" VERSION="211"?>\n';

type Style = { readonly isXml: boolean; readonly end: string; readonly accounts: number };

const statement = (rows: readonly Movement[], account: number, { isXml, end }: Style): string => {
  const field = (name: string, value: string): string => `<${name}>${escaped(value)}${isXml ? `</${name}>` : ''}${end}`;
  const records = rows.map(
    (row) =>
      `<STMTTRN>${end}${field('TRNTYPE', 'OTHER')}${field('DTPOSTED', packedDate(row))}${field('TRNAMT', decimal(row))}${field('FITID', `${account}-${row.id}`)}${field('NAME', row.payee)}</STMTTRN>\n`,
  );
  return `<STMTTRNRS>\n<STMTRS>${field('CURDEF', 'EUR')}<BANKACCTFROM>${field('ACCTID', `470${account}`)}</BANKACCTFROM>
<BANKTRANLIST>\n${records.join('')}</BANKTRANLIST>\n<LEDGERBAL>${field('BALAMT', '12.00')}${field('DTASOF', '20241231')}</LEDGERBAL></STMTRS>\n</STMTTRNRS>\n`;
};

/** Statements as OFX of one flavour, of one account or two. */
const ofxOf = (format: FuzzFormat, isXml: boolean): fc.Arbitrary<ValidFile> =>
  fc
    .record({ rows: movements, end: fc.constantFrom('', '\n'), accounts: fc.constantFrom(1, 1, 2) })
    .map(({ rows, ...style }) => {
      const numbers = Array.from({ length: style.accounts }, (_, index) => index + 1);
      const body = numbers.map((account) => statement(rows, account, { ...style, isXml })).join('');
      const text = `${isXml ? XML_HEAD : SGML_HEAD}<OFX>\n<BANKMSGSRSV1>\n${body}</BANKMSGSRSV1>\n</OFX>\n`;
      return plainFile({ format, fileName: 'statement.ofx', rows: rows.length * style.accounts }, text);
    });

/** OFX 1.x: SGML whose fields have no end tags. */
export const ofxFiles = ofxOf('ofx', false);

/** OFX 2.x: XML. */
export const ofxXmlFiles = ofxOf('ofx-xml', true);
