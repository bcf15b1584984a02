import type { AccountType } from '../../../src-shared/contract/accounts.ts';

/** What an aggregate tells; `other` ones are stepped over with everything in them. */
export type RecordKind = 'movement' | 'pending' | 'investment' | 'account' | 'balance' | 'status' | 'other';

/** The aggregates whose fields are collected. */
export const RECORDS: ReadonlyMap<string, RecordKind> = new Map([
  ['STMTTRN', 'movement'],
  ['STMTTRNP', 'pending'],
  ['BANKACCTFROM', 'account'],
  ['CCACCTFROM', 'account'],
  ['INVACCTFROM', 'account'],
  ['LOANACCTFROM', 'account'],
  ['ACCTFROM', 'account'],
  ['LEDGERBAL', 'balance'],
  ['AVAILBAL', 'other'],
  ['BAL', 'other'],
  ['STATUS', 'status'],
]);

/** Records of securities in a list of investment transactions, in words. */
export const SECURITIES: ReadonlyMap<string, string> = new Map([
  ['BUYDEBT', 'a purchase of bonds'],
  ['BUYMF', 'a purchase of fund shares'],
  ['BUYOPT', 'a purchase of options'],
  ['BUYOTHER', 'a purchase of securities'],
  ['BUYSTOCK', 'a purchase of shares'],
  ['CLOSUREOPT', 'the end of an option'],
  ['INCOME', 'income of a security'],
  ['INVEXPENSE', 'an expense for a security'],
  ['JRNLFUND', 'cash moved between parts of the account'],
  ['JRNLSEC', 'securities moved between parts of the account'],
  ['MARGININTEREST', 'interest on a margin loan'],
  ['REINVEST', 'reinvested income'],
  ['RETOFCAP', 'a return of capital'],
  ['SELLDEBT', 'a sale of bonds'],
  ['SELLMF', 'a sale of fund shares'],
  ['SELLOPT', 'a sale of options'],
  ['SELLOTHER', 'a sale of securities'],
  ['SELLSTOCK', 'a sale of shares'],
  ['SPLIT', 'a share split'],
  ['TRANSFER', 'a transfer of securities'],
]);

/** The aggregates that hold one account's statement, with what kind of account it is; null where the account itself says. */
export const STATEMENTS: ReadonlyMap<string, AccountType | null> = new Map([
  ['STMTRS', null],
  ['CCSTMTRS', 'credit'],
  ['INVSTMTRS', 'investment'],
  ['LOANSTMTRS', 'loan'],
]);

const MESSAGES = /MSGSRSV\d$/u;

const BOUNDARIES = new Set([
  'OFX',
  'OFC',
  'STMTTRNRS',
  'CCSTMTTRNRS',
  'INVSTMTTRNRS',
  'BANKTRANLIST',
  'BANKTRANLISTP',
  'INVTRANLIST',
  'INVBANKTRAN',
  'INVPOSLIST',
  'INVOOLIST',
  'INVBAL',
  'BALLIST',
  'SECLIST',
]);

/** Tells whether a tag of this name ends any record before it, closed or not. */
export const isBoundary = (name: string): boolean =>
  BOUNDARIES.has(name) || STATEMENTS.has(name) || MESSAGES.test(name);

/** Aggregates inside a movement, with what may stand in them; any other tag means that they were left unclosed. */
export const PARTS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['PAYEE', new Set(['NAME', 'ADDR1', 'ADDR2', 'ADDR3', 'CITY', 'STATE', 'POSTALCODE', 'COUNTRY', 'PHONE'])],
  ['CURRENCY', new Set(['CURRATE', 'CURSYM'])],
  ['ORIGCURRENCY', new Set(['CURRATE', 'CURSYM'])],
  ['BANKACCTTO', new Set(['BANKID', 'BRANCHID', 'ACCTID', 'ACCTTYPE', 'ACCTKEY'])],
  ['CCACCTTO', new Set(['ACCTID', 'ACCTKEY'])],
  ['BANKACCTFROM', new Set(['BANKID', 'BRANCHID', 'ACCTID', 'ACCTTYPE', 'ACCTKEY'])],
  ['CCACCTFROM', new Set(['ACCTID', 'ACCTKEY'])],
]);
