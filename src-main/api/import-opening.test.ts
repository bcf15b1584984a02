import { describe, expect, test } from 'vitest';

import { importFile } from '../testing/import-text.ts';
import { openApp } from '../testing/memory-session.ts';

const FIREFLY = `user_id,group_id,journal_id,created_at,updated_at,group_title,type,amount,foreign_amount,currency_code,foreign_currency_code,description,date,source_name,source_iban,source_type,destination_name,destination_iban,destination_type,reconciled,category,budget,bill,tags,notes
1,1,1,,,,Opening balance,500.00,,INR,,"Initial balance for ""Purse""",2026-03-01,"Initial balance account of ""Purse""",,Initial balance account,Purse,,Asset account,,,,,,
1,2,2,,,,Withdrawal,-20.00,,INR,,Bread,2026-03-02,Purse,,Asset account,Baker,,Expense account,,Bread,,,,
`;

const GNUCASH = `Date,Transaction ID,Number,Description,Notes,Commodity/Currency,Void Reason,Action,Memo,Full Account Name,Account Name,Amount With Sym,Amount Num,Value With Sym,Value Num,Reconcile,Reconcile Date,Rate/Price
2026-03-01,a1,,Initial deposit,,CURRENCY::INR,,,,Assets:Purse,Purse,₹500.00,500.00,₹500.00,500.00,n,,1.00
2026-03-01,a1,,,,,,,,Equity:Opening Balances,Opening Balances,-₹500.00,-500.00,-₹500.00,-500.00,n,,1.00
2026-03-02,a2,,Baker,,CURRENCY::INR,,,,Assets:Purse,Purse,-₹20.00,-20.00,-₹20.00,-20.00,n,,1.00
2026-03-02,a2,,,,,,,,Expenses:Bread,Bread,₹20.00,20.00,₹20.00,20.00,n,,1.00
`;

const QIF = `!Account
NPurse
TBank
^
!Type:Bank
D03/01/2026
T500.00
POpening Balance
L[Purse]
^
D03/20/2026
T-20.00
PBaker
LBread
^
`;

const YNAB = `"Account","Flag","Date","Payee","Category Group/Category","Category Group","Category","Memo","Outflow","Inflow","Cleared"
"Purse","","01/03/2026","Starting Balance","Inflow: Ready to Assign","Inflow","Ready to Assign","","₹0.00","₹500.00","Cleared"
"Purse","","20/03/2026","Baker","Home: Bread","Home","Bread","","₹20.00","₹0.00","Cleared"
`;

const ACTUAL = `Account,Date,Payee,Notes,Category,Amount,Split_Amount,Cleared
Purse,2026-03-01,Starting Balance,,Starting Balances,500.00,0,Cleared
Purse,2026-03-20,Baker,,Bread,-20.00,0,Cleared
`;

describe('what an account held at first', () => {
  test.each([
    ['Firefly III', 'firefly.csv', FIREFLY],
    ['GnuCash', 'gnucash.csv', GNUCASH],
    ['Quicken', 'quicken.qif', QIF],
    ['YNAB', 'ynab.csv', YNAB],
    ['Actual', 'actual.csv', ACTUAL],
  ])('comes from %s as the accounts room makes it', async (_, fileName, content) => {
    const { api } = openApp();
    const { done, rows } = await importFile(api, content, fileName);
    expect(done).toMatchObject({ imported: 2, failed: 0 });
    expect(rows.map(({ amount, category, reason }) => [amount, category, reason])).toContainEqual([
      50_000,
      'Opening Balance',
      'What the account held at first',
    ]);
    const own = openApp();
    await own.api.accounts.create({ name: 'Purse', openingBalance: 50_000, openingDate: '2026-03-01' });
    const opened = async ({ api: of }: typeof own) => {
      const category = (await of.categories.list()).find(({ name }) => name === 'Opening Balance')?.id ?? 0;
      const { perCurrency } = await of.transactions.summary({ categoryId: category, flow: 'income' });
      const { buckets, unallocated } = await of.buckets.list();
      return [perCurrency, buckets.map(({ allocated }) => allocated), unallocated];
    };
    expect(await opened({ api, session: own.session })).toEqual(await opened(own));
    expect(await api.accounts.list()).toMatchObject([{ name: 'Purse', balance: 48_000 }]);
  });

  test('is not told by a payee that only begins so', async () => {
    const { api } = openApp();
    const { rows } = await importFile(api, FIREFLY.replace('Baker', 'Balance Yoga'), 'firefly.csv');
    expect(rows.find(({ amount }) => amount < 0)?.category).toBe('Bread');
  });
});
