/** A made-up file of a bank, as a drop or a dialog would hand it over. */
export type BankFile = { readonly name: string; readonly text: string };

/** One day in two readings: the only question among the five. */
const CSV = `IBAN;DE71100500000098765432
Date;Description;Amount;Currency
03/04/2026;QUIRKSTONE ATELIER;-45.00;EUR
05/04/2026;REWE MARKT BERLIN;-30.00;EUR
`;

const OFX = `OFXHEADER:100
DATA:OFXSGML
VERSION:102
ENCODING:USASCII
CHARSET:1252

<OFX><BANKMSGSRSV1><STMTTRNRS><TRNUID>1<STMTRS><CURDEF>EUR
<BANKACCTFROM><BANKID>10050000<ACCTID>556677<ACCTTYPE>SAVINGS</BANKACCTFROM>
<BANKTRANLIST><DTSTART>20260301<DTEND>20260331
<STMTTRN><TRNTYPE>DEBIT<DTPOSTED>20260304<TRNAMT>-12.50<FITID>A1<NAME>NETFLIX.COM</STMTTRN>
<STMTTRN><TRNTYPE>CREDIT<DTPOSTED>20260305<TRNAMT>1000.00<FITID>A2<NAME>SALARY ACME GMBH</STMTTRN>
</BANKTRANLIST><LEDGERBAL><BALAMT>987.50<DTASOF>20260331</LEDGERBAL></STMTRS></STMTTRNRS></BANKMSGSRSV1></OFX>
`;

const QIF = `!Account
NWallet
TCash
^
!Type:Cash
D2026-03-10
T-8.40
PZORBLAX PLINTH
^
D2026-03-11
T-3.20
PBAKERY
^
`;

const CAMT = `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"><BkToCstmrStmt><Stmt><Id>1</Id>
<Acct><Id><IBAN>DE02120300000000202051</IBAN></Id><Ccy>EUR</Ccy></Acct>
<Bal><Tp><CdOrPrtry><Cd>OPBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">100.00</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-03-01</Dt></Dt></Bal>
<Bal><Tp><CdOrPrtry><Cd>CLBD</Cd></CdOrPrtry></Tp><Amt Ccy="EUR">74.10</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-03-31</Dt></Dt></Bal>
<Ntry><Amt Ccy="EUR">25.90</Amt><CdtDbtInd>DBIT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-03-12</Dt></BookgDt><ValDt><Dt>2026-03-12</Dt></ValDt>
<AcctSvcrRef>R1</AcctSvcrRef><NtryDtls><TxDtls><RltdPties><Cdtr><Nm>Vexing Lantern Studio</Nm></Cdtr></RltdPties></TxDtls></NtryDtls></Ntry>
</Stmt></BkToCstmrStmt></Document>
`;

const MT940 = `:20:STARTUMS
:25:10050000/0001112223
:28C:3/1
:60F:C260301EUR500,00
:61:2603150315D64,20NMSCNONREF//B7
:86:105?00LASTSCHRIFT?20SVWZ+Strom Maerz?32STADTWERKE MUSTERSTADT
:62F:C260331EUR435,80
`;

/** Five files of five formats: eight transactions, one open question, each naming its account. */
export const FIVE_FORMATS: readonly BankFile[] = [
  { name: 'umsaetze.csv', text: CSV },
  { name: 'savings.ofx', text: OFX },
  { name: 'wallet.qif', text: QIF },
  { name: 'statement.xml', text: CAMT },
  { name: 'auszug.sta', text: MT940 },
];
