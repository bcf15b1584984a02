import { isRealDay } from '../../../src-shared/date.ts';
import type { IsoDate } from '../../../src-shared/date.ts';
import { remembering } from '../statements/remembering.ts';
import type { Answers, Settled } from '../settle.ts';
import { dateParts, resolveDate } from '../values/date-parts.ts';
import type { DateOrder } from '../values/date-parts.ts';
import { decideDateOrder } from '../values/decide-date-order.ts';

const DIGITS = /^\d{8}/u;
const DAY_LENGTH = 8;

const packedDay = remembering((text): IsoDate | null => {
  if (!DIGITS.test(text)) return null;
  const [year, month, day] = [text.slice(0, 4), text.slice(4, 6), text.slice(6, 8)];
  if (year < '1900' || year > '2199' || !isRealDay(Number(year), Number(month), Number(day))) return null;
  return `${year}-${month}-${day}`;
});

/** `YYYYMMDD` with or without a time and a zone behind it; the day is taken as written, since banks mean it so. */
const standardDay = (text: string): IsoDate | null => packedDay(text.slice(0, DAY_LENGTH));

const withoutZone = (text: string): string => {
  const day = text.split('[', 1)[0]?.trim() ?? '';
  return DIGITS.test(day) ? day.slice(0, DAY_LENGTH) : day;
};

const partsOf = (text: string): ReturnType<typeof dateParts> => dateParts(withoutZone(text));

/** How a file's days are read, with the order of day and month where the file breaks the standard. */
export type Days = {
  readonly read: (text: string) => IsoDate | null;
  readonly order: Settled<DateOrder> | null;
};

/** Decides how to read the days of a file: by the standard, else by the order that the ones that break it show or the user tells. */
export const understandDays = (texts: readonly string[], answers: Answers): Days => {
  const odd = texts.filter((text) => text !== '' && standardDay(text) === null);
  const open = odd
    .map(withoutZone)
    .filter((text) => dateParts(text)?.year === 'last' || dateParts(text)?.year === 'none');
  const nothing = { otherColumns: [], neighbours: [], preamble: [], languages: [], chain: null, statementDays: [] };
  const order = open.length === 0 ? null : decideDateOrder({ texts: open, ...nothing }, answers);
  const known = new Map<string, IsoDate | null>();
  const read = (text: string): IsoDate | null => {
    const parts = partsOf(text);
    return parts && resolveDate(parts, order?.value ?? 'ymd');
  };
  return {
    order,
    read: (text) => {
      const standard = standardDay(text);
      if (standard !== null) return standard;
      const key = text.slice(0, 40);
      const cached = known.get(key);
      if (cached !== undefined) return cached;
      const day = read(text);
      known.set(key, day);
      return day;
    },
  };
};
