import type { ReportTable } from '../../../src-shared/contract/report-document.ts';
import { madeRow, madeTable } from './made-document.ts';

/** Names as no form would allow them, but banks do. */
export const LONG_NAMES = [
  'A very long payee name that a bank wrote without end, GmbH & Co. KG, Branch 0042, Terminal 7, Reference XRTZ-0098231-AAB',
  'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
  '中国工商银行股份有限公司北京市分行营业部'.repeat(4),
] as const;

/** Makes a table of payments to these payees, in these currencies by turns, with a total of each. */
export const madePayments = (names: readonly string[], currencies: readonly string[]): ReportTable =>
  madeTable(
    'Payments',
    [
      ['Date', 'date'],
      ['Payee', 'text'],
      ['Category', 'text'],
      ['Amount', 'amount'],
    ],
    names.map((name, index) =>
      madeRow(['2026-03-05', name, 'Groceries', -(index * 123_457 + 99)], {
        currency: currencies[index % currencies.length] ?? null,
      }),
    ),
    currencies.map((currency) => madeRow(['', 'Total', '', 123_456_789], { currency })),
  );

/** Makes a table of so many columns of amounts. */
export const madeMatrix = (columns: number, factor = 1): ReportTable => {
  const months = Array.from({ length: columns }, (_, index) => `Month ${index + 1}`);
  return madeTable(
    'By month',
    [['Category', 'text'], ...months.map((month) => [month, 'amount'] as const)],
    ['Groceries', 'किराना', LONG_NAMES[0]].map((name, row) =>
      madeRow([name, ...months.map((_, index) => -(row * 7777 + index * 99) * factor)]),
    ),
    [madeRow(['Total', ...months.map(() => 99_999_999 * factor)])],
  );
};
