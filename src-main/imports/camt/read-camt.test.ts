import { describe, expect, it } from 'vitest';
import { decimalAmount } from '../../../src-shared/money.ts';
import { camtAccount, camtBalance, camtDocument, camtEntry, camtPayment } from '../fixtures/camt-message.ts';
import { readBankFile } from '../read-bank-file.ts';
import type { Reading, ReadRow } from '../reading.ts';

const IBAN = 'DE02100100100006820101';
const ACCOUNT = camtAccount(IBAN, '<Ccy>EUR</Ccy><Nm>Household</Nm>');

const read = (text: string, answers: Readonly<Record<string, string>> = {}): Promise<Reading> =>
  readBankFile(new TextEncoder().encode(text), { fileName: 'x', fallbackCurrency: 'EUR', answers });

const shown = ({ date, amount, currency, payeeText }: ReadRow): readonly string[] => [
  date,
  decimalAmount(amount, currency ?? 'EUR'),
  payeeText,
];

const party = (role: string, inner: string): string => `<RltdPties><${role}>${inner}</${role}></RltdPties>`;
const [shop, payer] = [party('Cdtr', '<Nm>Corner Shop</Nm>'), party('Dbtr', '<Pty><Nm>Ms Payer</Nm></Pty>')];
const batch = (...amounts: readonly string[]): string =>
  amounts.map((amount) => camtPayment(`<Amt Ccy="EUR">${amount}</Amt>`)).join('');
const txAmount = (amount: string): string =>
  camtPayment(`<AmtDtls><TxAmt><Amt Ccy="EUR">${amount}</Amt></TxAmt></AmtDtls>`);
const plainRow = ['2024-03-05', '-12.50', ''] as const;

/** What one entry becomes: its rows, or where and why it failed or was left out. */
type Case = {
  readonly name: string;
  readonly entry: string;
  readonly rows?: readonly (readonly string[])[];
  readonly more?: Partial<ReadRow>;
  readonly failed?: readonly [column: string | null, reason: RegExp];
  readonly skipped?: RegExp;
};

const CASES: readonly Case[] = [
  { name: 'a plain debit', entry: camtEntry(), rows: [plainRow] },
  {
    name: 'a status in a code of version 8',
    entry: camtEntry({ status: '<Cd>BOOK</Cd>', direction: 'CRDT', details: camtPayment(payer) }),
    rows: [['2024-03-05', '12.50', 'Ms Payer']],
  },
  { name: 'five decimals', entry: camtEntry({ amount: '8.85000' }), rows: [['2024-03-05', '-8.85', '']] },
  { name: 'no decimals', entry: camtEntry({ amount: '80' }), rows: [['2024-03-05', '-80.00', '']] },
  {
    name: 'decimals that do not exist',
    entry: camtEntry({ amount: '8.855' }),
    failed: ['Amt', /8\.855.*more decimals than EUR/u],
  },
  { name: 'a garbled amount', entry: camtEntry({ amount: '12..34' }), failed: ['Amt', /not an amount/u] },
  { name: 'an amount with groups', entry: camtEntry({ amount: '1,234.50' }), failed: ['Amt', /not an amount/u] },
  { name: 'a negative amount', entry: camtEntry({ amount: '-5.00' }), failed: ['Amt', /not an amount/u] },
  { name: 'an amount beyond 2^53', entry: camtEntry({ amount: '99999999999999999' }), failed: ['Amt', /larger/u] },
  { name: 'an unknown currency', entry: camtEntry({ currency: 'ZZZ' }), failed: ['Amt', /ZZZ/u] },
  { name: 'no direction', entry: camtEntry({ direction: '' }), failed: ['CdtDbtInd', /came in or went out/u] },
  {
    name: 'the day of a time as written, whatever its zone',
    entry: camtEntry({ booked: '2024-03-31T23:59:00-11:00' }),
    rows: [['2024-03-31', '-12.50', '']],
  },
  { name: 'a value date only', entry: camtEntry({ booked: '' }), rows: [['2024-03-06', '-12.50', '']] },
  { name: 'no date at all', entry: camtEntry({ booked: '', valued: '' }), failed: ['BookgDt', /neither/u] },
  { name: 'a day that does not exist', entry: camtEntry({ booked: '2024-02-30' }), failed: ['BookgDt', /2024-02-30/u] },
  { name: 'information only', entry: camtEntry({ status: 'INFO' }), skipped: /information/u },
  { name: 'an amount of zero', entry: camtEntry({ amount: '0.00' }), skipped: /zero/u },
  {
    name: 'a reversal, which says itself where the money went',
    entry: camtEntry({ direction: 'CRDT', more: '<RvslInd>true</RvslInd>', details: camtPayment(shop) }),
    rows: [['2024-03-05', '12.50', 'Corner Shop']],
  },
  {
    name: 'a batch whose payments add up',
    entry: camtEntry({ details: batch('10.00', '2.50'), more: '<AcctSvcrRef>A7</AcctSvcrRef>' }),
    rows: [
      ['2024-03-05', '-10.00', ''],
      ['2024-03-05', '-2.50', ''],
    ],
    more: { bankId: 'A7#1' },
  },
  {
    name: 'a batch in the words of version 2',
    entry: camtEntry({ details: txAmount('10.00') + txAmount('2.50') }),
    rows: [
      ['2024-03-05', '-10.00', ''],
      ['2024-03-05', '-2.50', ''],
    ],
  },
  {
    name: 'a batch with a return among its payments',
    entry: camtEntry({
      details: batch('15.00') + camtPayment('<Amt Ccy="EUR">2.50</Amt><CdtDbtInd>CRDT</CdtDbtInd>'),
    }),
    rows: [
      ['2024-03-05', '-15.00', ''],
      ['2024-03-05', '2.50', ''],
    ],
  },
  { name: 'a batch that does not add up', entry: camtEntry({ details: batch('10.00', '2.00') }), rows: [plainRow] },
  {
    name: 'a payment in another currency',
    entry: camtEntry({ details: camtPayment('<Amt Ccy="SEK">0</Amt>') }),
    rows: [plainRow],
  },
  {
    name: 'charges, which the entry holds already',
    entry: camtEntry({ more: '<Chrgs><TtlChrgsAndTaxAmt Ccy="EUR">0.70</TtlChrgsAndTaxAmt></Chrgs>' }),
    rows: [plainRow],
  },
  {
    name: 'a purpose in place of a name',
    entry: camtEntry({ details: camtPayment('<RmtInf><Ustrd>Rent</Ustrd><Ustrd>March</Ustrd></RmtInf>') }),
    rows: [['2024-03-05', '-12.50', 'Rent March']],
  },
  {
    name: 'a code in words before a number of the bank',
    entry: camtEntry({
      details: camtPayment(
        '<BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>ICDT</Cd><SubFmlyCd>ESCT</SubFmlyCd></Fmly></Domn><Prtry><Cd>00200</Cd></Prtry></BkTxCd>',
      ),
    }),
    rows: [['2024-03-05', '-12.50', 'ESCT']],
  },
  {
    name: 'no payee in place of an identifier',
    entry: camtEntry({ more: '<BkTxCd><Prtry><Cd>14f0b58de0089edb1ef85f57ffc5052d</Cd></Prtry></BkTxCd>' }),
    rows: [plainRow],
  },
  {
    name: 'references in the notes',
    entry: camtEntry({
      details: camtPayment(
        '<Refs><EndToEndId>E9</EndToEndId></Refs>' +
          `${shop}<RmtInf><Strd><CdtrRefInf><Ref>RF18</Ref></CdtrRefInf></Strd></RmtInf>`,
      ),
    }),
    rows: [['2024-03-05', '-12.50', 'Corner Shop']],
    more: { notes: 'RF18 · E9', bankId: null },
  },
  {
    name: 'a name that is none, and a reference not provided',
    entry: camtEntry({
      more: '<AddtlNtryInf>Card fee</AddtlNtryInf>',
      details: camtPayment(`<Refs><EndToEndId>NOTPROVIDED</EndToEndId></Refs>${party('Cdtr', '<Nm>NOTPROVIDED</Nm>')}`),
    }),
    rows: [['2024-03-05', '-12.50', 'Card fee']],
    more: { notes: '' },
  },
  {
    name: 'references of XML, a CDATA section and a comment',
    entry: camtEntry({
      details: camtPayment(
        party('Cdtr', '<Nm>M&#252;ller &amp; <!-- x --><![CDATA[<Söhne> &amp;]]></Nm>') +
          '<RmtInf><Ustrd>&lt;b&gt; &bomb; &#x20AC;</Ustrd></RmtInf>',
      ),
    }),
    rows: [['2024-03-05', '-12.50', 'Müller & <Söhne> &amp;']],
    more: { notes: '<b> &bomb; €' },
  },
  {
    name: 'a number of the entry that the file has once',
    entry: camtEntry({ more: '<NtryRef>17</NtryRef>' }),
    rows: [plainRow],
    more: { bankId: '17' },
  },
];

describe('an entry', () => {
  it.each(CASES)('$name', async ({ entry, rows = [], more, failed, skipped }) => {
    const other = camtEntry({ amount: '1', more: '<NtryRef>99</NtryRef>' });
    const reading = await read(camtDocument([ACCOUNT, other, entry]));
    const [, ...found] = reading.statements[0]?.rows ?? [];
    expect(found.map(shown)).toEqual(rows);
    expect(found[0] ?? {}).toMatchObject(more ?? {});
    expect(reading.failed.map(({ line, column }) => [line, column])).toEqual(failed ? [[7, failed[0]]] : []);
    expect(reading.failed[0]?.reason ?? '').toMatch(failed?.[1] ?? /^$/u);
    expect(reading.skipped[0]?.reason ?? '').toMatch(skipped ?? /^$/u);
  });

  it('is told apart from others by its number only when no other has it', async () => {
    const twice = camtEntry({ more: '<NtryRef>17</NtryRef>' });
    const reading = await read(camtDocument([ACCOUNT, twice, twice]));
    expect(reading.statements[0]?.rows.map(({ bankId }) => bankId)).toEqual([null, null]);
  });

  it('says so when it bears its value date', async () => {
    const reading = await read(camtDocument([ACCOUNT, camtEntry({ booked: '' })]));
    expect(reading.notices.join(' ')).toMatch(/no booking date for 1 /u);
  });
});

describe('pending entries', () => {
  const waiting = camtEntry({ status: '<Cd>PDNG</Cd>', amount: '3' });

  it('are left out beside booked ones, and taken when the user says so', async () => {
    const text = camtDocument([ACCOUNT, waiting, camtEntry()], '052', '08');
    const reading = await read(text);
    expect(reading.statements[0]?.rows.map(shown)).toEqual([plainRow]);
    expect(reading.skipped).toMatchObject([{ line: 6, reason: 'not booked yet' }]);
    expect(reading.decisions.map(({ key, value }) => [key, value])).toContainEqual(['pending', 'leave']);
    const taken = await read(text, { pending: 'take' });
    expect(taken.statements[0]?.rows.map(({ line }) => line)).toEqual([6, 7]);
    expect(taken.skipped).toEqual([]);
  });

  it('are asked about when the file holds nothing else', async () => {
    const reading = await read(camtDocument([ACCOUNT, waiting], '052'));
    expect(reading.questions.map(({ key }) => key)).toEqual(['pending']);
    expect(reading.statements[0]?.rows).toEqual([]);
  });
});

describe('balances', () => {
  it('keep the booked ones, the opening before the first movement', async () => {
    const parts = [
      ACCOUNT,
      camtBalance('OPBD', '100.00', '2024-03-05'),
      camtBalance('CLBD', '-12.50', '2024-03-29'),
      camtBalance('CLAV', '900.00', '2024-03-29'),
      camtBalance('FWAV', '900.00', '2024-04-02'),
      camtEntry({ amount: '112.5' }),
    ];
    const reading = await read(camtDocument(parts));
    expect(reading.statements[0]).toMatchObject({
      account: { number: IBAN, name: 'Household', type: null },
      currency: 'EUR',
      balances: [
        { date: '2024-03-04', amount: 10000 },
        { date: '2024-03-29', amount: -1250 },
      ],
    });
    expect(reading.notices).toEqual([]);
  });

  it('that do not add up are pointed out', async () => {
    const parts = [
      ACCOUNT,
      camtBalance('PRCD', '100', '2024-03-04'),
      camtBalance('CLBD', '90', '2024-03-05'),
      camtEntry(),
    ];
    expect((await read(camtDocument(parts))).notices.join(' ')).toMatch(/line 4 does not add up.*2\.50 EUR/u);
  });

  it('of a month without movements are a statement too', async () => {
    const parts = [ACCOUNT, camtBalance('OPBD', '5', '2024-03-01'), camtBalance('CLBD', '5', '2024-03-31')];
    const reading = await read(camtDocument(parts));
    expect(reading.statements[0]?.balances).toHaveLength(2);
    expect(reading.notices.join(' ')).toMatch(/no booked movements/u);
  });
});

describe('accounts', () => {
  it('are joined over statements, and parted by currency', async () => {
    const day = (date: string): string => camtDocument([ACCOUNT, camtEntry({ booked: date })]);
    const other = camtDocument([camtAccount(IBAN), camtEntry({ currency: 'USD' })], '054', '14');
    const text = [day('2024-03-05'), day('2024-03-06'), other].join('\n');
    const reading = await read(text);
    expect(reading.statements.map(({ account, currency, rows }) => [account.number, currency, rows.length])).toEqual([
      [IBAN, 'EUR', 2],
      [IBAN, 'USD', 1],
    ]);
  });

  it('may have a number of the bank, and be named with a prefix in an envelope', async () => {
    const acct = '<Acct><Id><Othr><Id>11 22 33</Id></Othr></Id><Tp><Cd>LOAN</Cd></Tp></Acct>';
    const prefixed = camtDocument([acct, camtEntry({ currency: 'SEK' })])
      .replace(/^<\?xml.*\n/u, '')
      .replaceAll(/<(\/?)([A-Z])/gu, '<$1ns2:$2')
      .replace('xmlns=', 'xmlns:ns2=');
    const filler = `<wsse:Token>${'A'.repeat(6000)}</wsse:Token>`;
    const text = `<soap:Envelope>${filler}<soap:Body a="1 > 0" b='x'>${prefixed}</soap:Body></soap:Envelope>`;
    const reading = await read(text);
    expect(reading.statements[0]).toMatchObject({ account: { number: '112233', type: 'loan' }, currency: 'SEK' });
    expect(reading.statements[0]?.rows.map(shown)).toEqual([plainRow]);
  });
});
