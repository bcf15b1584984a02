const SIGNS = [
  '"',
  "'",
  '""',
  ',',
  ';',
  '\t',
  '\r',
  '\n',
  '\n\n',
  '\r\n',
  '-',
  '%',
  '\0',
  '\u001a',
  '\u2028',
  '\ufeff',
];
const LETTERS = ['\u00a0', '\ufffd', '٣٤', '１２', '🙂', 'ß', 'Ä\u0308', 'Total', 'Saldo', 'pending', '=1+1', 'EUR'];
const MARKUP = [
  '<',
  '>',
  '&',
  '</',
  '/>',
  '<!--',
  '-->',
  '<![CDATA[',
  ']]>',
  '&amp;',
  '&#0;',
  '&#99999999;',
  '<?xml?>',
];
const OFX = [
  '<STMTTRN>',
  '</STMTTRN>',
  '<STMTRS>',
  '</BANKTRANLIST>',
  '<TRNAMT>',
  '<NAME>',
  '</OFX>',
  '<DTPOSTED>20240105',
];
const CAMT = ['<Ntry>', '</Ntry>', '<TxDtls>', '</Stmt>', '<Amt Ccy="EUR">1</Amt>', '<Sts>PDNG</Sts>', '<Ntry/>'];
const QIF = ['^', '\n^\n', '!Type:Bank', '\n!Type:Cat\n', '\n!Account\n', '\nD1/2/24\n', '\nT5\n', '\nSx\n$1\n'];
const SWIFT = ['\n:61:', '\n:86:', '\n:62F:', '\n-\n', '-}', '{4:', '\n:20:X\n', ':61:2401010101D1,00NMSC'];
const TABLES = [
  '<tr>',
  '</tr>',
  '<td>',
  '</table>',
  '<table>',
  '<row r="1">',
  '<c r="ZZZ9">',
  '</row>',
  '</sheetData>',
];

/** What breaks quotes, markup and records. */
export const DAMAGING_TEXTS: readonly string[] = [
  ...SIGNS,
  ...LETTERS,
  ...MARKUP,
  '<a b="',
  ...OFX,
  ...CAMT,
  ...QIF,
  ...SWIFT,
  ...TABLES,
];

const LARGE_AND_SMALL = [
  '0',
  '-0',
  '00',
  '99999999999999999999',
  '9007199254740993',
  '1e308',
  '1e-7',
  'NaN',
  'Infinity',
];
const STYLES = ['1,234.56', '1.234,56', "1'234.56", '(12.50)', '12.50-', '\u221212.50', '1.2.3', '1,2,3', '.5', '5.'];
const DATES = ['0000-00-00', '9999-12-31', '2024-02-30', '31/02/2024', '20241399', '2024', '1/1/1', '32', '13'];

/** What stands in the place of a number or of a date. */
export const DAMAGING_NUMBERS: readonly string[] = [...LARGE_AND_SMALL, ...STYLES, '1.005', '0x1F', ...DATES];
