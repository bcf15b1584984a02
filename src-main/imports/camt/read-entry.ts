import { isCurrency } from '../../../src-shared/currency.ts';
import type { Currency } from '../../../src-shared/currency.ts';
import type { IsoDate } from '../../../src-shared/date.ts';
import type { ReadRow } from '../reading.ts';
import { paymentsOf } from './entry-payments.ts';
import type { Payment } from './entry-payments.ts';
import { readTexts } from './entry-texts.ts';
import { dateText, isoAmount, isoDay } from './iso-values.ts';
import { attributeOf, child, textAt, textOf } from './xml-elements.ts';
import type { XmlElements } from './xml-elements.ts';

/** A row with the bank's number of the entry, which identifies it only when no other entry has it. */
export type EntryRow = { readonly row: ReadRow; readonly entryNumber: string };

/** What became of an entry; `pending` ones are not booked yet. */
export type EntryOutcome =
  | {
      readonly kind: 'booked' | 'pending';
      readonly rows: readonly EntryRow[];
      readonly currency: Currency | null;
      readonly byValueDate: boolean;
    }
  | { readonly kind: 'failed'; readonly column: string; readonly reason: string }
  | { readonly kind: 'skipped'; readonly reason: string };

/** Where an entry stands and what holds for it unless it says otherwise. */
export type EntryPlace = {
  readonly line: number;
  readonly raw: string;
  readonly currency: Currency | null;
  readonly fallback: Currency;
};

type Standing = 'booked' | 'pending' | 'information';

const standingOf = (xml: XmlElements, at: number): Standing => {
  const status = child(xml, at, 'Sts');
  const code = textOf(xml, status, ['Cd']) || textOf(xml, status, ['Prtry']) || textAt(xml, status);
  if (/^(?:PDNG|PEND|FUTR)/iu.test(code)) return 'pending';
  return /^INFO/iu.test(code) ? 'information' : 'booked';
};

const failed = (column: string, reason: string): EntryOutcome => ({ kind: 'failed', column, reason });

type Dated = { readonly date: IsoDate; readonly byValueDate: boolean };

/** The booking date, or the value date where the bank gives no other. */
const dateOf = (xml: XmlElements, at: number): Dated | EntryOutcome => {
  const booked = dateText(xml, child(xml, at, 'BookgDt'));
  const text = booked || dateText(xml, child(xml, at, 'ValDt'));
  if (text === '') return failed('BookgDt', 'The entry has neither a booking date nor a value date.');
  const date = isoDay(text);
  const column = booked === '' ? 'ValDt' : 'BookgDt';
  return date === null ? failed(column, `“${text}” is no day that exists.`) : { date, byValueDate: booked === '' };
};

type Money = { readonly amount: number; readonly currency: Currency | null };

const currencyOf = (xml: XmlElements, at: number, { currency }: EntryPlace): Currency | null =>
  attributeOf(xml, at, 'Ccy').toUpperCase() || currency;

const moneyOf = (xml: XmlElements, at: number, place: EntryPlace): Money | EntryOutcome => {
  const amountAt = child(xml, at, 'Amt');
  const currency = currencyOf(xml, amountAt, place);
  if (currency !== null && !isCurrency(currency))
    return failed('Amt', `“${currency}” is no currency that Pecunia knows.`);
  const amount = isoAmount(textAt(xml, amountAt), currency ?? place.fallback);
  if (typeof amount === 'string') return failed('Amt', amount);
  const direction = textOf(xml, at, ['CdtDbtInd']);
  if (direction === 'CRDT') return { amount, currency };
  if (direction === 'DBIT') return { amount: amount === 0 ? 0 : -amount, currency };
  return failed(
    'CdtDbtInd',
    direction === ''
      ? 'It is not said whether money came in or went out.'
      : `“${direction}” does not say whether money came in or went out.`,
  );
};

const UNUSED = /^(?:not ?provided|nonref|none|[0.\-\s]*)$/iu;

const reference = (text: string): string | null => (UNUSED.test(text) ? null : text);

const paymentId = (xml: XmlElements, { at }: Payment): string | null => {
  const refs = child(xml, at, 'Refs');
  return reference(textOf(xml, refs, ['AcctSvcrRef'])) ?? reference(textOf(xml, refs, ['TxId']));
};

/** The bank's own reference: of the entry, else of its payment; parts of a batch are counted where they have none. */
const bankIdOf = (xml: XmlElements, entry: number, payment: Payment, part: number | null): string | null => {
  const whole = reference(textOf(xml, entry, ['AcctSvcrRef']));
  if (part === null) return whole ?? paymentId(xml, payment);
  const own = paymentId(xml, payment);
  return own !== null && own !== whole ? own : whole && `${whole}#${part}`;
};

/** Reads an entry into a row, or into one for each payment of a batch whose amounts add up to it. */
export const readEntry = (xml: XmlElements, at: number, place: EntryPlace): EntryOutcome => {
  const standing = standingOf(xml, at);
  if (standing === 'information') return { kind: 'skipped', reason: 'for information only, not booked' };
  const money = moneyOf(xml, at, place);
  if ('kind' in money) return money;
  const dated = dateOf(xml, at);
  if ('kind' in dated) return dated;
  const { amount, currency } = money;
  if (amount === 0) return { kind: 'skipped', reason: 'the amount is zero' };
  const isReversal = /^(?:true|1)$/iu.test(textOf(xml, at, ['RvslInd']));
  const payments = paymentsOf(xml, at, { amount, currency: currency ?? place.fallback });
  const rows = payments.map((payment, index): EntryRow => {
    const comesIn = payment.amount > 0;
    const { payeeText, notes } = readTexts(xml, { entry: at, payment: payment.at, comesIn, isReversal });
    const row: ReadRow = {
      line: place.line,
      date: dated.date,
      amount: payment.amount,
      payeeText,
      notes,
      bankId: bankIdOf(xml, at, payment, payments.length > 1 ? index + 1 : null),
      bankCategory: null,
      currency,
      raw: place.raw,
    };
    return { row, entryNumber: payments.length > 1 ? '' : textAt(xml, child(xml, at, 'NtryRef')) };
  });
  return { kind: standing, rows, currency, byValueDate: dated.byValueDate };
};
