import type { Currency } from '../../../src-shared/currency.ts';
import type { IsoDate } from '../../../src-shared/date.ts';
import type { MinorUnits } from '../../../src-shared/money.ts';
import { swiftAmount } from './swift-amount.ts';
import { swiftDay, swiftEntryDay } from './swift-date.ts';

/** How the money moved: a reversal takes back a credit (`RC`, money out) or a debit (`RD`, money in); `EC`, `ED` are expected. */
export type SwiftMark = 'C' | 'D' | 'RC' | 'RD' | 'EC' | 'ED';

/** What a `:61:` line says; the amount has no sign yet. */
export type EntryLine = {
  readonly date: IsoDate;
  /** Whether a 30th of February had to become its last day. */
  readonly clamped: boolean;
  readonly mark: SwiftMark;
  readonly amount: MinorUnits;
  readonly customerReference: string;
  /** The other side’s name, which some banks write behind the sixteen places of the reference. */
  readonly party: string;
  readonly bankReference: string;
  readonly supplement: string;
};

/** Why a `:61:` line cannot be read, and which part of it is to blame. */
export type EntryFault = { readonly column: string; readonly reason: string };

const LINE = /^\s*(\d{6})\s*(\d{6}|\d{4})?\s*(R?[CD]|E[CD])\s*([A-Z])?\s*([\d.,'’]+)\s*([\s\S]*)$/iu;
/** A letter that looks like a digit right behind the amount: the amount itself is in doubt. */
const DOUBT = /^[OIl]/u;

const faultOf = (text: string): EntryFault => {
  const rest = text.trimStart();
  if (!/^\d{6}/u.test(rest)) return { column: ':61: value date', reason: `“${rest.slice(0, 6)}” is not a date.` };
  const mark = /^\d{6}\s*(?:\d{6}|\d{4})?\s*(?:R?[CD]|E[CD])\s*[A-Z]?\s*/iu.exec(rest);
  if (!mark) return { column: ':61: debit/credit', reason: 'It is not said whether money came in or went out.' };
  const amount = rest.slice(mark[0].length, mark[0].length + 20);
  return { column: ':61: amount', reason: amount === '' ? 'The amount is missing.' : `“${amount}” is not an amount.` };
};

type Dated = { readonly date: IsoDate; readonly clamped: boolean };

/** The entry date is when it was booked; a bank that gives none books on the value date. */
const dateOf = (value: string, entry: string): Dated | EntryFault => {
  const valued = swiftDay(value);
  if (!valued) {
    const month = swiftDay(`${value.slice(0, 4)}01`);
    const booked =
      month && entry !== '' ? (entry.length === 6 ? swiftDay(entry) : swiftEntryDay(entry, month.date)) : null;
    return booked ?? { column: ':61: value date', reason: `“${value}” is no day that exists.` };
  }
  const booked = entry === '' ? null : entry.length === 6 ? swiftDay(entry) : swiftEntryDay(entry, valued.date);
  return booked ?? valued;
};

const WITH_PARTY = /^(?=.{16})(\S{1,14})\s{2,}(\S.*)$/u;

const references = (text: string): Pick<EntryLine, 'customerReference' | 'party' | 'bankReference'> => {
  const rest = /^(?:NONREF|\/\/)/u.test(text) ? text : text.slice(4);
  const at = rest.indexOf('//');
  const own = (at < 0 ? rest : rest.slice(0, at)).trim();
  const [, customerReference = own, party = ''] = WITH_PARTY.exec(own) ?? [];
  return { customerReference, party, bankReference: at < 0 ? '' : rest.slice(at + 2).trim() };
};

/** Reads a `:61:` field; a line that breaks off before the amount is read together with the next. */
export const readEntryLine = (lines: readonly string[], currency: Currency): EntryLine | EntryFault => {
  const [first = '', second = ''] = lines;
  const whole = LINE.exec(first);
  const match = whole ?? LINE.exec(first + second);
  const [, value = '', entry = '', mark = '', , amountText = '', rest = ''] = match ?? [];
  if (!match) return faultOf(first);
  if (DOUBT.test(rest))
    return { column: ':61: amount', reason: `“${amountText}${rest.slice(0, 1)}” is not an amount.` };
  const amount = swiftAmount(amountText, currency);
  if (typeof amount === 'string') return { column: ':61: amount', reason: amount };
  const dated = dateOf(value, entry);
  if ('column' in dated) return dated;
  return {
    ...dated,
    mark: mark.toUpperCase() as SwiftMark,
    amount,
    ...references(rest),
    supplement: lines
      .slice(whole ? 1 : 2)
      .join(' ')
      .trim(),
  };
};
