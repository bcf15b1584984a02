import { daysBetween } from '../../../../../src-shared/date.ts';
import { overlapAcross, overlapDown } from '../../../box.ts';
import { covers } from '../../rows/covers.ts';
import type { Row } from '../../rows/row.ts';
import { boxWithin } from '../span-box.ts';
import type { Candidate } from '../ranked-field.ts';
import { dateMentions, hiddenDates } from './date-mentions.ts';
import type { DateMention } from './date-mentions.ts';
import type { OrderPriors } from './date-order-priors.ts';
import type { DateOrder } from './date-span.ts';

/** A date with the mention that speaks for it most. */
export type RankedDate = Candidate<string> & { readonly mention: DateMention; readonly order: DateOrder };

type Reading = {
  readonly date: string;
  readonly order: DateOrder;
  readonly odds: number;
  readonly mention: DateMention;
};

/** Clocks of shops and time zones may be a day ahead. */
const DAYS_AHEAD = 1;
const DAYS_A_YEAR = 365;
const OLDEST_YEARS = 30;
const OLD_YEARS = 12;
const OLD = -1.2;
/** Of two orders the one that makes it a receipt of these months is likelier. */
const RECENT_DAYS = 200;
const RECENT = 0.7;
/** Dates with points put the day first nearly everywhere. */
const POINTS_MONTH_FIRST = 0.05;
/** A date that can only be read in one order proves that order for the others. */
const PROVEN = 12;

const ageOdds = (date: string, today: string): number | null => {
  const age = daysBetween(date, today);
  if (age < -DAYS_AHEAD || age > OLDEST_YEARS * DAYS_A_YEAR) return null;
  if (age > OLD_YEARS * DAYS_A_YEAR) return OLD;
  return age <= RECENT_DAYS ? RECENT : 0;
};

const provenOrders = (mentions: readonly DateMention[]): ReadonlySet<DateOrder> =>
  new Set(
    mentions
      .filter(({ span }) => span.readings.length === 1 && span.form !== 'named' && span.form !== 'compact')
      .flatMap(({ span }) => span.readings.map(({ order }) => order)),
  );

const readingsOf = (
  mention: DateMention,
  today: string,
  weightOf: (order: DateOrder) => number,
): readonly Reading[] => {
  const possible = mention.span.readings.flatMap((reading) => {
    const age = ageOdds(reading.date, today);
    const points = mention.span.separator === '.' && reading.order === 'mdy' ? POINTS_MONTH_FIRST : 1;
    return age === null ? [] : [{ ...reading, age, weight: weightOf(reading.order) * points }];
  });
  const all = possible.reduce((sum, { weight }) => sum + weight, 0);
  // The only order that makes a real day no later than today needs no country; an odd order is still a little odd.
  const lone = possible.length === 1 && (possible[0]?.weight ?? 0) < 0.1 ? -0.5 : 0;
  return possible.map(({ date, order, age, weight }) => ({
    date,
    order,
    mention,
    odds: mention.odds + age + lone + Math.log(Math.max(weight / all, 1e-4)),
  }));
};

/** The page of the better reader comes first. */
const SECOND_PAGE = -1;
const REPEATED = 0.5;
const BOTH_PAGES = 1.6;
const ONE_PAGE = -0.4;
const HIDDEN = 1;

/** Of dates years apart the later one is likelier: a digit of the year was misread. For each year, and at most. */
const YEAR_OLDER = -0.12;
const MOST_OLDER = -2;

const olderOdds = (date: string, latest: string): number =>
  Math.max(MOST_OLDER, (YEAR_OLDER * daysBetween(date, latest)) / DAYS_A_YEAR);

/** Whether several readers read a date, one alone where another read otherwise, or one alone where no other looked. */
type Agreement = 'agreed' | 'alone' | 'unseen';

const AGREEMENT_ODDS: Readonly<Record<Agreement, number>> = { agreed: BOTH_PAGES, alone: ONE_PAGE, unseen: 0 };

const agreementOf = (pages: readonly (readonly Row[])[], same: readonly (readonly Reading[])[]): Agreement => {
  if (same.filter((list) => list.length > 0).length > 1) return 'agreed';
  const boxes = same.flat().map(({ mention: { row, span } }) => boxWithin(row, span.start, span.end));
  const others = pages.filter((_, page) => same[page]?.length === 0);
  return others.some((rows) => boxes.some((box) => covers(rows, box))) ? 'alone' : 'unseen';
};

/** What all mentions of one date together say for it: the best, a little for others, more when both readers read it. */
const togetherOdds = (pages: readonly (readonly Row[])[], same: readonly (readonly Reading[])[]): number => {
  const best = Math.max(...same.flat().map(({ odds }) => odds));
  const most = Math.max(...same.map((list) => list.length));
  return best + AGREEMENT_ODDS[agreementOf(pages, same)] + REPEATED * Math.log(most);
};

const bestReading = (readings: readonly Reading[]): Reading | undefined =>
  readings.toSorted((a, b) => b.odds - a.odds)[0];

/** What speaks for none of the dates being right: it keeps the confidence of a lone weak date low. */
const NONE = 1;
const SURE_AT_MOST = 0.99;

/** A date of lost separators is as good as a whole one where another reader read them. */
const CONFIRMED = 2.4;

/** Raises what the better reader read as a broken date where another reader sees a whole one: the digits are more its own. */
const confirmed = ([
  first = [],
  ...others
]: readonly (readonly DateMention[])[]): readonly (readonly DateMention[])[] => {
  const whole = others
    .flat()
    .filter(({ span }) => span.form === 'full-year' || span.form === 'short-year')
    .map(({ row, span }) => boxWithin(row, span.start, span.end));
  const isSeen = ({ row, span }: DateMention): boolean => {
    const box = boxWithin(row, span.start, span.end);
    return whole.some((other) => overlapDown(other, box) > 0.4 && overlapAcross(other, box) > 0.4);
  };
  const raised = first.map((mention) =>
    mention.span.form === 'broken' && isSeen(mention) ? { ...mention, odds: mention.odds + CONFIRMED } : mention,
  );
  return [raised, ...others];
};

/** Returns the dates that the readings of one receipt may be of, the likeliest first. */
export const rankDates = (
  pages: readonly (readonly Row[])[],
  priors: OrderPriors,
  today: string,
): readonly RankedDate[] => {
  const perPage = confirmed(pages.map(dateMentions));
  const proven = provenOrders(perPage.flat());
  const weightOf = (order: DateOrder): number => priors[order] * (proven.has(order) ? PROVEN : 1);
  const readings = perPage.map((mentions, page) =>
    mentions
      .flatMap((mention) => readingsOf(mention, today, weightOf))
      .map((reading) => (page === 0 ? reading : { ...reading, odds: reading.odds + SECOND_PAGE })),
  );
  const hidden = new Set(pages.flatMap((rows) => [...hiddenDates(rows)]));
  const dates = [...new Set(readings.flat().map(({ date }) => date))];
  const latest = dates.toSorted().at(-1) ?? today;
  const scored = dates.flatMap((date) => {
    const same = readings.map((list) => list.filter((reading) => reading.date === date));
    const best = bestReading(same.find((list) => list.length > 0) ?? []);
    if (!best) return [];
    const odds = togetherOdds(pages, same) + (hidden.has(date) ? HIDDEN : 0) + olderOdds(date, latest);
    return [{ ...best, odds }];
  });
  const all = scored.reduce((sum, { odds }) => sum + Math.exp(odds), NONE);
  return scored
    .toSorted((a, b) => b.odds - a.odds)
    .map(({ date, order, odds, mention }) => ({
      value: date,
      order,
      mention,
      confidence: Math.min(SURE_AT_MOST, Math.exp(odds) / all),
      box: boxWithin(mention.row, mention.span.start, mention.span.end),
      text: mention.row.text.slice(mention.span.start, mention.span.end),
      mended: mention.span.mended,
    }));
};
