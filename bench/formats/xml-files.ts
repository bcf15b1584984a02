import { decimalAmount } from '../../src-shared/money.ts';
import type { SampleTransaction } from '../../src-main/sample/sample-household.ts';
import { CURRENCY } from '../rows.ts';

type Rows = readonly SampleTransaction[];

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const textOf = ({ payeeText, payee }: SampleTransaction): string => escaped(payeeText === '' ? payee : payeeText);

const unsigned = ({ amount }: SampleTransaction): string => decimalAmount(Math.abs(amount), CURRENCY);

const packed = (date: string): string => date.replaceAll('-', '');

const lastDay = (rows: Rows): string => rows.at(-1)?.date ?? '';

const ofxBody = (rows: Rows, firstId: number, end: (name: string) => string): string => {
  const field = (name: string, value: string): string => `<${name}>${value}${end(name)}\n`;
  const records = rows.map(
    (row, index) =>
      `<STMTTRN>\n${field('TRNTYPE', row.amount < 0 ? 'DEBIT' : 'CREDIT')}${field('DTPOSTED', `${packed(row.date)}120000`)}${field('TRNAMT', decimalAmount(row.amount, CURRENCY))}${field('FITID', `T${firstId + index}`)}${field('NAME', textOf(row))}${row.notes === '' ? '' : field('MEMO', escaped(row.notes))}</STMTTRN>\n`,
  );
  const account = `<BANKACCTFROM>\n${field('BANKID', '700100')}${field('ACCTID', '4711')}${field('ACCTTYPE', 'CHECKING')}</BANKACCTFROM>\n`;
  return `<OFX>\n<BANKMSGSRSV1>\n<STMTTRNRS>\n<STMTRS>\n${field('CURDEF', CURRENCY)}${account}<BANKTRANLIST>\n${records.join('')}</BANKTRANLIST>\n</STMTRS>\n</STMTTRNRS>\n</BANKMSGSRSV1>\n</OFX>\n`;
};

/** Writes OFX 1.x: SGML whose fields have no end tags. Ids count from `firstId`. */
export const ofxSgml = (rows: Rows, firstId = 1): string =>
  `OFXHEADER:100\nDATA:OFXSGML\nVERSION:102\nSECURITY:NONE\nENCODING:UTF-8\nCHARSET:NONE\n\n${ofxBody(rows, firstId, () => '')}`;

/** Writes OFX 2.x, which is XML. */
export const ofxXml = (rows: Rows, firstId = 1): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<?OFX OFXHEADER="200" VERSION="211"?>\n${ofxBody(rows, firstId, (name) => `</${name}>`)}`;

const camtEntry = (row: SampleTransaction, id: number): string => {
  const isDebit = row.amount < 0;
  const side = isDebit ? 'Cdtr' : 'Dbtr';
  return `<Ntry><NtryRef>${id}</NtryRef><Amt Ccy="${CURRENCY}">${unsigned(row)}</Amt><CdtDbtInd>${isDebit ? 'DBIT' : 'CRDT'}</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>${row.date}</Dt></BookgDt><ValDt><Dt>${row.date}</Dt></ValDt><AcctSvcrRef>T${id}</AcctSvcrRef><BkTxCd><Prtry><Cd>PMNT</Cd></Prtry></BkTxCd><NtryDtls><TxDtls><Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs><RltdPties><${side}><Nm>${textOf(row)}</Nm></${side}></RltdPties>${row.notes === '' ? '' : `<RmtInf><Ustrd>${escaped(row.notes)}</Ustrd></RmtInf>`}</TxDtls></NtryDtls></Ntry>\n`;
};

/** Writes CAMT.053 as banks do, one payment an entry. Ids count from `firstId`. */
export const camt = (rows: Rows, firstId = 1): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08">\n<BkToCstmrStmt><GrpHdr><MsgId>M1</MsgId><CreDtTm>${lastDay(rows)}T12:00:00</CreDtTm></GrpHdr>\n<Stmt><Id>S1</Id><Acct><Id><Othr><Id>4711</Id></Othr></Id><Ccy>${CURRENCY}</Ccy></Acct>\n${rows.map((row, index) => camtEntry(row, firstId + index)).join('')}</Stmt>\n</BkToCstmrStmt>\n</Document>\n`;

/** Writes a web page with one table, as banks send it under the name of an XLS. */
export const htmlPage = (rows: Rows): string => {
  const line = (cells: readonly string[]): string => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>\n`;
  const body = rows.map((row) =>
    line([row.date, textOf(row), escaped(row.notes), decimalAmount(row.amount, CURRENCY)]),
  );
  return `<html><head><title>Statement</title></head><body><table>\n${line(['Date', 'Description', 'Notes', 'Amount'])}${body.join('')}</table></body></html>\n`;
};
