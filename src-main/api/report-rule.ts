import { RRuleTemporal } from 'rrule-temporal';

import { isIsoDate } from '../../src-shared/date.ts';
import type { IsoDate } from '../../src-shared/date.ts';
import { PecuniaError } from '../../src-shared/errors.ts';

const DAYS = 'MO|TU|WE|TH|FR|SA|SU';
const list = (item: string): RegExp => new RegExp(`^${item}(?:,${item})*$`, 'u');

type Part = { readonly form: RegExp; readonly words: string };

/** The parts of a rule of days, and what each may say. */
const PARTS: Readonly<Record<string, Part>> = {
  FREQ: { form: /^(?:DAILY|WEEKLY|MONTHLY|YEARLY)$/u, words: 'DAILY, WEEKLY, MONTHLY or YEARLY' },
  INTERVAL: { form: /^[1-9]\d{0,2}$/u, words: 'a whole number from 1 to 999' },
  COUNT: { form: /^[1-9]\d{0,3}$/u, words: 'a whole number from 1 to 9999' },
  UNTIL: { form: /^\d{8}$/u, words: 'a day such as 20261231' },
  BYDAY: { form: list(`(?:[+-]?[1-9]\\d?)?(?:${DAYS})`), words: 'weekdays such as MO,FR or -1FR' },
  BYMONTHDAY: { form: list('-?(?:[1-9]|[12]\\d|3[01])'), words: 'days of the month such as 15 or -1' },
  BYMONTH: { form: list('(?:[1-9]|1[0-2])'), words: 'months from 1 to 12' },
  BYSETPOS: { form: list('-?[1-9]\\d{0,2}'), words: 'places such as 1 or -1' },
  WKST: { form: new RegExp(`^(?:${DAYS})$`, 'u'), words: 'a weekday such as MO' },
};

const refuse = (rule: string, why: string): PecuniaError =>
  new PecuniaError('invalid_input', `The rule “${rule}” cannot be used: ${why}.`, { field: 'rule', rule, reason: why });

const dayOf = (text: string): IsoDate => `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;

const problemOf = (key: string, value: string, seen: ReadonlySet<string>): string | null => {
  const part = PARTS[key];
  if (!part) return `it knows ${Object.keys(PARTS).join(', ')}, not ${key === '' ? 'an empty part' : key}`;
  if (seen.has(key)) return `${key} stands in it twice`;
  if (!part.form.test(value)) return `${key} takes ${part.words}`;
  return key === 'UNTIL' && !isIsoDate(dayOf(value)) ? `${dayOf(value)} is no real day` : null;
};

/**
 * Returns a recurrence rule of days (RFC 5545, without DTSTART) in its plain form: upper case, without a leading `RRULE:`.
 * Throws `invalid_input` with the part that cannot be read, and for rules finer than days.
 */
export const plainRule = (rule: string): string => {
  const plain = rule
    .trim()
    .toUpperCase()
    .replace(/^RRULE:/u, '')
    .replace(/;$/u, '');
  const seen = new Set<string>();
  for (const part of plain.split(';')) {
    const [key = '', ...values] = part.split('=');
    const value = values.join('=');
    const problem = problemOf(key, value, seen);
    if (problem !== null) throw refuse(rule, problem);
    seen.add(key);
  }
  if (!seen.has('FREQ')) throw refuse(rule, 'FREQ is missing, such as FREQ=MONTHLY');
  if (seen.has('COUNT') && seen.has('UNTIL')) throw refuse(rule, 'it ends by COUNT or by UNTIL, not by both');
  return plain;
};

const midnight = (date: IsoDate): Date => new Date(`${date}T00:00:00Z`);

/** A day is written with four digits of its year. */
const LAST_YEAR = 9999;

/** Asks a plain rule, which counts from its start, for days; its failures are told in words. */
const ask = <T>(rule: string, start: IsoDate, question: (dates: RRuleTemporal) => T): T => {
  try {
    const rruleString = `DTSTART;VALUE=DATE:${start.replaceAll('-', '')}\nRRULE:${rule}`;
    return question(new RRuleTemporal({ rruleString, strict: true }));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw refuse(rule, /maximum|exceeded/iu.test(why) ? 'it falls on no day' : why.replace(/\.$/u, ''));
  }
};

/** Two days and all between them. */
type Days = { readonly from: IsoDate; readonly to: IsoDate };

/** Returns the days on which a plain rule falls within a span. The rule counts from its start, and on no day before. */
export const daysOfRule = (rule: string, start: IsoDate, { from, to }: Days): readonly IsoDate[] =>
  from > to
    ? []
    : ask(rule, start, (dates) =>
        dates.between(midnight(from), midnight(to), true).map((date) => date.toString().slice(0, 10)),
      );

/** Returns the first days on which a plain rule falls from a day on; fewer when it ends. Throws `invalid_input` for one that falls on none. */
export const nextDays = (
  rule: string,
  start: IsoDate,
  { from = start, limit }: { readonly from?: IsoDate; readonly limit: number },
): readonly IsoDate[] =>
  ask(rule, start, (dates) => {
    const days: IsoDate[] = [];
    for (let day = dates.next(midnight(from), true); day !== null && day.year <= LAST_YEAR; day = dates.next(day)) {
      days.push(day.toString().slice(0, 10));
      if (days.length === limit) break;
    }
    return days;
  });
