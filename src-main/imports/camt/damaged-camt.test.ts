import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { camtAccount, camtBalance, camtDocument, camtEntry } from '../fixtures/camt-message.ts';
import { readBankFile } from '../read-bank-file.ts';
import type { Reading } from '../reading.ts';

const ACCOUNT = camtAccount('DE02100100100006820101', '<Ccy>EUR</Ccy>');

const read = (text: string): Promise<Reading> =>
  readBankFile(new TextEncoder().encode(text), { fileName: 'x', fallbackCurrency: 'EUR', answers: {} });

const amounts = ({ statements }: Reading): readonly number[] =>
  statements.flatMap(({ rows }) => rows.map(({ amount }) => amount));

const entries = ['1', '2', '3'].map((amount) => camtEntry({ amount, direction: 'CRDT' }));
const [first = '', second = '', third = ''] = entries;
const broken = second.replace('</BookgDt>', '');

/** A damaged document, the amounts that are still read, and what is listed as failed. */
type Case = {
  readonly name: string;
  readonly text: string;
  readonly amounts: readonly number[];
  readonly failed: readonly (readonly [line: number, reason: RegExp])[];
};

const CASES: readonly Case[] = [
  {
    name: 'an end tag is missing in one entry',
    text: camtDocument([ACCOUNT, first, broken, third]),
    amounts: [100, 300],
    failed: [[7, /<\/Ntry> stands where <\/BookgDt> is due/u]],
  },
  {
    name: 'an entry is not closed',
    text: camtDocument([ACCOUNT, second.replace('</Ntry>', ''), first, third]),
    amounts: [100, 300],
    failed: [[6, /begins inside another/u]],
  },
  {
    name: 'the last entry of a statement is not closed',
    text: camtDocument([ACCOUNT, first, second.replace('</Ntry>', '')]) + camtDocument([ACCOUNT, third]),
    amounts: [100, 300],
    failed: [[7, /<\/Stmt> stands where <\/Ntry> is due/u]],
  },
  {
    name: 'a text has a bare “<”',
    text: camtDocument([ACCOUNT, first.replace('BOOK', 'BOOK < PDNG'), second]),
    amounts: [200],
    failed: [[6, /begins no element/u]],
  },
  {
    name: 'the file is cut off in an entry',
    text: camtDocument([ACCOUNT, first, second]).split('<ValDt>').slice(0, 2).join('<ValDt>'),
    amounts: [100],
    failed: [[7, /ends in the middle/u]],
  },
  {
    name: 'the file is cut off between entries',
    text: camtDocument([ACCOUNT, first]).split('\n</Stmt>')[0] ?? '',
    amounts: [100],
    failed: [[6, /last part is missing/u]],
  },
  {
    name: 'a comment is never closed',
    text: camtDocument([ACCOUNT, first, '<!-- rest', second]),
    amounts: [100],
    failed: [[7, /in the middle of a comment/u]],
  },
  {
    name: 'the account is not closed',
    text: camtDocument([ACCOUNT.replace('</Acct>', ''), camtBalance('CLBD', '1', '2024-03-05')]).replace(
      '</Stmt>',
      `${first}</Stmt>`,
    ),
    amounts: [100],
    failed: [[7, /<\/Stmt> stands where <\/Acct> is due/u]],
  },
];

describe('a damaged CAMT file', () => {
  it.each(CASES)('is read as far as it goes when $name', async ({ text, amounts: expected, failed }) => {
    const reading = await read(text);
    expect(amounts(reading)).toEqual(expected);
    expect(reading.failed.map(({ line, reason }) => [line, reason])).toEqual(
      failed.map(([line, reason]) => [line, expect.stringMatching(reason) as string]),
    );
  });

  it.each([
    ['a lone garbled entry', camtDocument([ACCOUNT, camtEntry({ amount: '12..34' })]), /line 6, Amt: “12\.\.34”/u],
    [
      'an empty document',
      '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.02"></Document>',
      /no statement/u,
    ],
    ['a header only', '<Document><BkToCstmrStmt><GrpHdr/></BkToCstmrStmt></Document>', /no statement/u],
    [
      'a file cut off in its header',
      '<Document xmlns="camt.053.001.02"><BkToCstmrStmt><GrpHdr>',
      /no statement.*line 1/u,
    ],
    [
      'a payment order',
      '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.09"><CstmrCdtTrfInitn/></Document>',
      /an order to pay \(pain\.001\), not a statement/u,
    ],
    [
      'a statement of fees',
      '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.086.001.01"><BkSvcsBllgStmt/></Document>',
      /bank fees/u,
    ],
    [
      'entities that grow',
      `<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>${camtDocument([ACCOUNT, first]).replace(/^<\?xml.*\n/u, '')}`,
      /declares entities/u,
    ],
  ])('is refused with words when it is %s', async (_, text, message) => {
    await expect(read(text)).rejects.toMatchObject({
      code: 'file_unreadable',
      message: expect.stringMatching(message) as string,
    });
  });
});

describe('any CAMT file', () => {
  const cents = fc.integer({ min: -1_000_000, max: 1_000_000 }).filter((amount) => amount !== 0);
  const decimal = (amount: number): string =>
    `${Math.floor(Math.abs(amount) / 100)}.${String(Math.abs(amount) % 100).padStart(2, '0')}`;

  it('gives back what was written, and its balances agree', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(cents, { minLength: 1, maxLength: 40 }), cents, async (moved, opening) => {
        const closing = moved.reduce((sum, amount) => sum + amount, opening);
        const balance = (kind: string, amount: number, date: string): string =>
          camtBalance(kind, `${amount < 0 ? '-' : ''}${decimal(amount)}`, date);
        const rows = moved.map((amount) =>
          camtEntry({ amount: decimal(amount), direction: amount < 0 ? 'DBIT' : 'CRDT', booked: '2024-03-05' }),
        );
        const parts = [
          ACCOUNT,
          balance('OPBD', opening, '2024-03-04'),
          balance('CLBD', closing, '2024-03-05'),
          ...rows,
        ];
        const reading = await read(camtDocument(parts));
        expect(amounts(reading)).toEqual(moved);
        expect(reading.statements[0]?.balances.map(({ amount }) => amount)).toEqual([opening, closing]);
        expect(reading.notices).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('loses no entry in silence, whatever a byte is changed to', async () => {
    const text = camtDocument([ACCOUNT, ...entries, ...entries]);
    const start = text.indexOf('<Ntry>');
    const place = fc.integer({ min: start, max: text.lastIndexOf('</Ntry>') });
    await fc.assert(
      fc.asyncProperty(place, fc.constantFrom('<', '>', '/', '"', '&', 'x', '', ' ', '!', '0'), async (at, sign) => {
        const changed = text.slice(0, at) + sign + text.slice(at + 1);
        const reading = await read(changed);
        const found = amounts(reading).length + reading.failed.length + reading.skipped.length;
        expect(found).toBeGreaterThanOrEqual(/<Ntry[\s/>]/u.test(changed) ? 6 : 0);
        expect(reading.failed.length).toBeLessThanOrEqual(3);
      }),
      { numRuns: 300 },
    );
  });
});
