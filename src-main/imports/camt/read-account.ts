import { isCurrency } from '../../../src-shared/currency.ts';
import type { Currency } from '../../../src-shared/currency.ts';
import type { AccountType } from '../../../src-shared/contract/accounts.ts';
import type { StatedAccount, StatedBalance } from '../reading.ts';
import { dateText, isoAmount, isoDay } from './iso-values.ts';
import { attributeOf, child, childrenOf, descend, textOf } from './xml-elements.ts';
import type { XmlElements } from './xml-elements.ts';

/** Where the versions of the message write the account's number. */
const NUMBERS = [
  ['Id', 'IBAN'],
  ['Id', 'Othr', 'Id'],
  ['Id', 'BBAN'],
  ['Id', 'UPIC'],
  ['Id', 'PrtryAcct', 'Id'],
] as const;

/** ISO 20022 ExternalCashAccountType1Code. */
const TYPES: Readonly<Record<string, AccountType>> = {
  CACC: 'bank',
  SVGS: 'bank',
  SLRY: 'bank',
  ODFT: 'bank',
  TRAN: 'bank',
  MOMA: 'bank',
  ONDP: 'bank',
  LLSV: 'bank',
  LOAN: 'loan',
};

/** The account that a statement is of and the currency that it is kept in, where the file says so. */
export type CamtAccount = { readonly account: StatedAccount; readonly currency: Currency | null };

const numberOf = (xml: XmlElements, at: number): string | null => {
  for (const path of NUMBERS) {
    const number = textOf(xml, at, path).replaceAll(' ', '');
    if (number !== '') return number;
  }
  return null;
};

/** Reads the account of a statement, report or notification. */
export const readAccount = (xml: XmlElements, statement: number): CamtAccount => {
  const at = child(xml, statement, 'Acct');
  const currency = textOf(xml, at, ['Ccy']).toUpperCase();
  return {
    account: {
      number: numberOf(xml, at),
      name: textOf(xml, at, ['Nm']) || null,
      type: TYPES[textOf(xml, at, ['Tp', 'Cd'])] ?? null,
    },
    currency: isCurrency(currency) ? currency : null,
  };
};

/** The booked balances of a statement in one currency, under the bank's own dates. */
export type CamtBalances = { readonly opening: StatedBalance | null; readonly closing: StatedBalance | null };

const KINDS = ['OPBD', 'PRCD', 'CLBD', 'ITBD'] as const;
type Kind = (typeof KINDS)[number];
type Found = { readonly kind: Kind; readonly currency: Currency; readonly balance: StatedBalance };

const kindOf = (xml: XmlElements, at: number): Kind | undefined => {
  const code = textOf(xml, at, ['Tp', 'CdOrPrtry', 'Cd']) || textOf(xml, at, ['Tp', 'Cd']);
  return KINDS.find((kind) => kind === code);
};

const readBalance = (xml: XmlElements, at: number, known: Currency | null): Found | null => {
  const kind = kindOf(xml, at);
  const amountAt = child(xml, at, 'Amt');
  const currency = attributeOf(xml, amountAt, 'Ccy') || known;
  if (!kind || currency === null || !isCurrency(currency)) return null;
  const amount = isoAmount(textOf(xml, at, ['Amt']), currency);
  const date = isoDay(dateText(xml, descend(xml, at, ['Dt'])));
  if (typeof amount !== 'number' || date === null) return null;
  const isDebit = textOf(xml, at, ['CdtDbtInd']) === 'DBIT';
  return { kind, currency, balance: { date, amount: isDebit && amount !== 0 ? -amount : amount } };
};

/**
 * Reads the booked balances by currency: what a statement opened with and closed with, or an interim balance where it has not
 * closed yet. Available and expected balances are left alone.
 */
export const readBalances = (
  xml: XmlElements,
  statement: number,
  known: Currency | null,
): ReadonlyMap<Currency, CamtBalances> => {
  const all = childrenOf(xml, statement, 'Bal').flatMap((at) => readBalance(xml, at, known) ?? []);
  const of = (currency: Currency, kind: Kind): readonly StatedBalance[] =>
    all.filter((found) => found.currency === currency && found.kind === kind).map(({ balance }) => balance);
  const currencies = new Set(all.map(({ currency }) => currency));
  return new Map(
    [...currencies].map((currency) => [
      currency,
      {
        opening: of(currency, 'OPBD')[0] ?? of(currency, 'PRCD')[0] ?? null,
        closing: of(currency, 'CLBD').at(-1) ?? of(currency, 'ITBD').at(-1) ?? null,
      },
    ]),
  );
};
