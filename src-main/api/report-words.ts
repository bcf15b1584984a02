import type { ReportGrouping } from '../../src-shared/contract/report-request.ts';
import type { Currency } from '../../src-shared/currency.ts';
import type { IsoDate } from '../../src-shared/date.ts';
import type { Month } from '../../src-shared/month.ts';
import { firstDay, lastDay, monthOf } from '../../src-shared/month.ts';
import { isWholeMonths, isWholeYears } from '../engine/report-period.ts';
import type { DaySpan } from '../engine/report-period.ts';
import { amountWriter, dayWriter } from './label-words.ts';

/** How a report writes days and amounts in its texts; the cells of its tables stay plain. */
export type ReportWords = {
  readonly day: (date: IsoDate) => string;
  readonly month: (month: Month) => string;
  readonly shortMonth: (month: Month) => string;
  /** Without its year. */
  readonly monthName: (month: Month) => string;
  /** `March 2026`, `2026`, `2024 – 2026`, `January – March 2026` or two days. */
  readonly span: (span: DaySpan) => string;
  /** The key of a group of days, as `groupKey` writes it. */
  readonly group: (key: string, grouping: ReportGrouping) => string;
  /** The same, for the head of a narrow column. */
  readonly shortGroup: (key: string, grouping: ReportGrouping) => string;
  readonly money: (minorUnits: number, currency?: Currency) => string;
  /** 0–100 and beyond. */
  readonly percent: (percent: number) => string;
};

const utcDay = (date: IsoDate): Date => new Date(`${date}T00:00:00Z`);

/** Ranges are written with thin spaces, which not every font and program knows. */
const plainSpaces = (text: string): string => text.replaceAll('\u2009', ' ');

/** Returns the words of a locale and its base currency. */
export const reportWords = (locale: string, baseCurrency: Currency): ReportWords => {
  const long = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const name = new Intl.DateTimeFormat(locale, { month: 'short', timeZone: 'UTC' });
  const short = new Intl.DateTimeFormat(locale, { month: 'short', year: '2-digit', timeZone: 'UTC' });
  const percents = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const month = (of: Month): string => long.format(utcDay(firstDay(of)));
  const day = dayWriter(locale);
  const amount = amountWriter(locale);
  const span = (of: DaySpan): string => {
    if (isWholeYears(of)) return [...new Set([of.from.slice(0, 4), of.to.slice(0, 4)])].join(' – ');
    if (!isWholeMonths(of)) return of.from === of.to ? day(of.from) : `${day(of.from)} – ${day(of.to)}`;
    const months = [monthOf(of.from), monthOf(of.to)] as const;
    return months[0] === months[1]
      ? month(months[0])
      : plainSpaces(long.formatRange(utcDay(firstDay(months[0])), utcDay(lastDay(months[1]))));
  };
  const shortMonth = (of: Month): string => short.format(utcDay(firstDay(of)));
  const quarterOrYear = (key: string): string => (key.includes('-') ? `Q${key.slice(6)} ${key.slice(0, 4)}` : key);
  return {
    day,
    month,
    shortMonth,
    monthName: (of) => name.format(utcDay(firstDay(of))),
    span,
    group: (key, grouping) => {
      if (grouping === 'month') return month(key);
      return grouping === 'week' ? `Week of ${day(key)}` : quarterOrYear(key);
    },
    shortGroup: (key, grouping) => {
      if (grouping === 'month') return shortMonth(key);
      return grouping === 'week' ? day(key) : quarterOrYear(key);
    },
    money: (minorUnits, currency = baseCurrency) => amount(currency, minorUnits),
    percent: (value) => percents.format(value / 100),
  };
};
