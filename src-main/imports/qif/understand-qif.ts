import { currencyExponent } from '../../../src-shared/currency.ts';
import type { IsoDate } from '../../../src-shared/date.ts';
import type { ReadOptions } from '../reading.ts';
import { settle } from '../settle.ts';
import type { Answers, Proof, Settled } from '../settle.ts';
import { decideNumberStyle } from '../table/decide-number-style.ts';
import { fittingOrders } from '../values/date-evidence.ts';
import { dateParts, resolveDate } from '../values/date-parts.ts';
import type { DateOrder } from '../values/date-parts.ts';
import { decideDateOrder } from '../values/decide-date-order.ts';
import { countStyles, showsStyle } from '../values/number-style.ts';
import type { NumberStyle } from '../values/number-text.ts';
import { cleanDate } from './clean-date.ts';
import { dateTextOf } from './qif-record.ts';
import type { QifRecord } from './qif-record.ts';
import type { QifFile } from './split-sections.ts';

/** How to read the dates and amounts of a QIF file, with what was decided on the way. */
export type QifFormat = {
  readonly date: (text: string) => IsoDate | null;
  readonly style: NumberStyle;
  readonly settled: readonly Settled[];
};

const SAMPLE = 4096;

const amountsOf = ({ sections }: QifFile, most: number): readonly string[] => {
  const texts: string[] = [];
  for (const { records } of sections) {
    for (const { amount, extra } of records) {
      if (texts.length === most) return texts;
      texts.push(amount || (extra?.otherAmount ?? ''));
    }
  }
  return texts;
};

const otherAmounts = ({ sections }: QifFile): readonly (readonly string[])[] => [
  sections.flatMap(({ records }) => records.flatMap(({ extra }) => (extra?.splits ?? []).map(({ amount }) => amount))),
  sections.map(({ account }) => account?.balance ?? ''),
];

/** The amounts that show the style: the first ones where these do so beyond doubt, else all. */
const tellingAmounts = (file: QifFile): readonly string[] => {
  const first = amountsOf(file, SAMPLE);
  return showsStyle(countStyles(first)) ? first : amountsOf(file, Infinity);
};

const settleStyle = (file: QifFile, texts: readonly string[], options: ReadOptions): Settled<NumberStyle> =>
  decideNumberStyle(
    {
      texts,
      others: () => otherAmounts(file),
      exponent: null,
      likelyExponent: currencyExponent(options.fallbackCurrency),
      languages: [],
      delimiter: '',
      addsUp: () => true,
    },
    options.answers,
  );

const differentDates = ({ sections }: QifFile): readonly string[] => {
  const texts = new Set<string>();
  for (const { records } of sections) for (const record of records) texts.add(dateTextOf(record));
  texts.delete('');
  return [...texts].map(cleanDate);
};

const cleanDateOf = (record: QifRecord): readonly string[] => {
  const text = dateTextOf(record);
  return text === '' ? [] : [cleanDate(text)];
};

const allDates = ({ sections }: QifFile): readonly string[] =>
  sections.flatMap(({ records }) => records.flatMap(cleanDateOf));

/** The dates that show the order: the different ones where these alone leave one, else all as they follow each other. */
const datesOf = (file: QifFile): readonly string[] => {
  const different = differentDates(file);
  const parts = different.map(dateParts).filter((each) => each !== null);
  return fittingOrders(parts).length === 1 ? different : allDates(file);
};

const ORDERS: Readonly<Record<string, DateOrder>> = { mdy: 'mdy', dmy: 'dmy', ymd: 'ymd', ydm: 'ydm' };

/** What QIF files show beside their dates: an order that they name, or a decimal comma, which no country with the month first has. */
const extraProof = (
  { dateOption }: QifFile,
  amounts: readonly string[],
  style: NumberStyle,
): Proof<DateOrder> | null => {
  const named = dateOption === null ? undefined : ORDERS[dateOption];
  if (named) return { value: named, reason: 'The file itself names this order.' };
  return style === 'comma' && showsStyle(countStyles(amounts))
    ? { value: 'dmy', reason: 'Who writes a decimal comma writes the day before the month.' }
    : null;
};

const settleOrder = (file: QifFile, answers: Answers, proof: () => Proof<DateOrder> | null): Settled<DateOrder> => {
  const settled = decideDateOrder(
    {
      texts: datesOf(file),
      otherColumns: file.balanceDates.flatMap((date) => dateParts(cleanDate(date)) ?? []),
      neighbours: [],
      preamble: [],
      languages: [],
      chain: null,
      statementDays: [],
    },
    answers,
  );
  const { question } = settled;
  const choices = (question?.choices ?? []).map((choice) => ({ ...choice, value: choice.value as DateOrder }));
  const found = question && proof();
  if (!question || !found || !choices.some(({ value }) => value === found.value)) return settled;
  return settle(answers, { key: question.key, choices, proof: found, question: question.text });
};

const dateReader = (order: DateOrder): QifFormat['date'] => {
  const known = new Map<string, IsoDate | null>();
  return (text) => {
    const cached = known.get(text);
    if (cached !== undefined) return cached;
    const parts = dateParts(cleanDate(text));
    const date = parts && resolveDate(parts, order);
    known.set(text, date);
    return date;
  };
};

/** Decides the order of dates and the style of numbers over the whole file; what stays open is asked. */
export const understandQif = (file: QifFile, options: ReadOptions): QifFormat => {
  const amounts = tellingAmounts(file);
  const style = settleStyle(file, amounts, options);
  const order = settleOrder(file, options.answers, () => extraProof(file, amounts, style.value));
  return { date: dateReader(order.value), style: style.value, settled: [order, style] };
};
