import type { Client } from './memory-session.ts';

/** Opens a file given as text or bytes; returns its token. */
export const openFile = async (api: Client, content: string | Uint8Array, fileName: string): Promise<string> => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const file = { size: bytes.byteLength, arrayBuffer: async () => new Uint8Array(bytes).buffer };
  const { files } = await api.imports.open({ file, fileName });
  return files[0]?.token ?? '';
};

type PreviewInput = Omit<Parameters<Client['imports']['preview']>[0], 'token'>;

/** Opens, looks at and imports a file. */
export const importFile = async (
  api: Client,
  content: string | Uint8Array,
  fileName: string,
  input: PreviewInput = {},
) => {
  const token = await openFile(api, content, fileName);
  const preview = await api.imports.preview({ token, ...input });
  const rows = await api.imports.rows({ token, offset: 0, limit: 500 });
  return { preview, rows, done: await api.imports.commit({ token }) };
};

type OfxAccount = {
  readonly number: string;
  readonly currency?: string;
  /** Day of March 2026, amount and payee. */
  readonly rows: readonly (readonly [day: number, amount: string, payee: string])[];
  readonly closing?: readonly [day: number, amount: string];
};

const ofxDay = (day: number): string => `202603${String(day).padStart(2, '0')}`;

const ofxStatement = ({ number, currency = 'INR', rows, closing }: OfxAccount): string => `
<STMTTRNRS><TRNUID>1<STATUS><CODE>0<SEVERITY>INFO</STATUS><STMTRS><CURDEF>${currency}
<BANKACCTFROM><BANKID>1<ACCTID>${number}<ACCTTYPE>CHECKING</BANKACCTFROM>
<BANKTRANLIST><DTSTART>20260301<DTEND>20260331
${rows.map(([day, amount, payee], n) => `<STMTTRN><TRNTYPE>OTHER<DTPOSTED>${ofxDay(day)}<TRNAMT>${amount}<FITID>${number}-${day}-${n}<NAME>${payee}</STMTTRN>`).join('\n')}
</BANKTRANLIST>${closing ? `<LEDGERBAL><BALAMT>${closing[1]}<DTASOF>${ofxDay(closing[0])}</LEDGERBAL>` : ''}</STMTRS></STMTTRNRS>`;

/** Writes an OFX file of one or more accounts in March 2026. */
export const ofxOf = (...accounts: readonly OfxAccount[]): string =>
  `OFXHEADER:100
DATA:OFXSGML
VERSION:102
ENCODING:USASCII
CHARSET:1252

<OFX><SIGNONMSGSRSV1><SONRS><STATUS><CODE>0<SEVERITY>INFO</STATUS><DTSERVER>20260331<LANGUAGE>ENG</SONRS></SIGNONMSGSRSV1>
<BANKMSGSRSV1>${accounts.map(ofxStatement).join('')}</BANKMSGSRSV1></OFX>`;
