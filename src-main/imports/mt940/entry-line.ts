import type { Currency } from '../../../src-shared/currency.ts';
import type { IsoDate } from '../../../src-shared/date.ts';
import type { MinorUnits } from '../../../src-shared/money.ts';
import { scanEntry } from './scan-entry.ts';
import type { SwiftMark } from './scan-entry.ts';
import { swiftAmount } from './swift-amount.ts';
import { swiftDay, swiftEntryDay } from './swift-date.ts';
import type { SwiftDay } from './swift-date.ts';

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

/** The entry date is when it was booked; a bank that gives none books on the value date. */
const dateOf = (valued: string, booked: string): SwiftDay | EntryFault => {
  const value = swiftDay(valued);
  if (value && valued.endsWith(booked)) return value;
  // The month is known even where the value date is no day that exists.
  const near = value ?? swiftDay(`${valued.slice(0, 4)}01`);
  const entry =
    booked === '' || !near ? null : booked.length === 6 ? swiftDay(booked) : swiftEntryDay(booked, near.date);
  return entry ?? value ?? { column: ':61: value date', reason: `“${valued}” is no day that exists.` };
};

const WITH_PARTY = /^(\S{1,14})\s{2,}(\S.*)$/u;
const REFERENCE = 16;

type References = { readonly own: string; readonly bank: string };

const references = (text: string): References => {
  const rest = text.startsWith('NONREF') || text.startsWith('//') ? text : text.slice(4);
  const at = rest.indexOf('//');
  return at < 0 ? { own: rest.trim(), bank: '' } : { own: rest.slice(0, at).trim(), bank: rest.slice(at + 2).trim() };
};

const supplementOf = (lines: readonly string[], from: number): string =>
  lines.length <= from ? '' : lines.slice(from).join(' ').trim();

/** Reads a `:61:` field; a line that breaks off before the amount is read together with the next. */
export const readEntryLine = (lines: readonly string[], currency: Currency): EntryLine | EntryFault => {
  const [first = '', second = ''] = lines;
  const whole = scanEntry(first);
  const parts = whole ?? scanEntry(first + second);
  if (!parts) return faultOf(first);
  if (DOUBT.test(parts.rest))
    return { column: ':61: amount', reason: `“${parts.amount}${parts.rest.slice(0, 1)}” is not an amount.` };
  const amount = swiftAmount(parts.amount, currency);
  if (typeof amount === 'string') return { column: ':61: amount', reason: amount };
  const dated = dateOf(parts.valued, parts.booked);
  if ('column' in dated) return dated;
  const { own, bank } = references(parts.rest);
  const [, reference, party] = (own.length < REFERENCE ? null : WITH_PARTY.exec(own)) ?? [];
  return {
    date: dated.date,
    clamped: dated.clamped,
    mark: parts.mark,
    amount,
    customerReference: reference ?? own,
    party: party ?? '',
    bankReference: bank,
    supplement: supplementOf(lines, whole ? 1 : 2),
  };
};
