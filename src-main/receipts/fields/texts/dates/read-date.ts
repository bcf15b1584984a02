import type { Field, Receipt, ReceiptContext } from '../../../receipt.ts';
import type { CountryGuess } from '../../rows/guess-countries.ts';
import type { Row } from '../../rows/row.ts';
import { rankedField } from '../ranked-field.ts';
import { orderPriors } from './date-order-priors.ts';
import { rankDates } from './rank-dates.ts';
import type { RankedDate } from './rank-dates.ts';
import { readTime } from './read-time.ts';

export type DateFields = {
  readonly date: Field<string>;
  readonly time: Field<string>;
  readonly questions: Receipt['questions'];
};

const FLOOR = 0.45;
/** A second reading of the same digits that is at least so likely is asked about. */
const ASKED = 0.15;

/** Day and month are in doubt when the same printed digits make two likely dates. */
const isTwofold = (first: RankedDate, second: RankedDate | undefined): second is RankedDate =>
  second !== undefined && second.confidence >= ASKED && second.mention.span === first.mention.span;

const questionOf = ([first, second]: readonly RankedDate[]): string | null => {
  if (!first) return 'No date could be read. On which day was it?';
  if (isTwofold(first, second)) return `“${first.text}” can be ${first.value} or ${second.value}. Which one is it?`;
  return first.confidence < FLOOR ? `The date is hard to read. Is it ${first.value}?` : null;
};

/**
 * Reads the day and the time of the purchase from the rows of each page of one receipt. The order of day and month follows the
 * countries that the receipt may come from; where that does not decide, the other date is an alternative and a question asks.
 */
export const readDate = (
  pages: readonly (readonly Row[])[],
  countries: readonly CountryGuess[],
  { today }: Pick<ReceiptContext, 'today'>,
): DateFields => {
  const ranked = rankDates(pages, orderPriors(countries), today);
  const question = questionOf(ranked);
  return {
    date: rankedField(ranked, FLOOR),
    time: readTime(pages, ranked[0]),
    questions: question === null ? [] : [{ field: 'date', text: question }],
  };
};
