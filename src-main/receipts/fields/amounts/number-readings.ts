import type { NumberStyle } from './number-style.ts';

/**
 * One way to read a figure. `value` is in minor units; `cost` is 0 for what is printed cleanly and grows with what had to be
 * supposed; `mended` tells that a character was changed, lost or added.
 */
export type AmountReading = { readonly value: number; readonly cost: number; readonly mended: boolean };

const LOOKALIKES: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  Q: '0',
  D: '0',
  U: '0',
  I: '1',
  l: '1',
  '|': '1',
  i: '1',
  '!': '1',
  Z: '2',
  z: '2',
  A: '4',
  S: '5',
  s: '5',
  G: '6',
  b: '6',
  T: '7',
  B: '8',
  g: '9',
  q: '9',
};
const LETTER = /[OoQDUIl|i!ZzASsGbTBgq]/gu;

/** What each doubt costs; a reading of 1 or more needs a proof. */
const COST = {
  letter: 0.8,
  otherMark: 0.3,
  strangeMark: 1.2,
  oneDecimal: 1.2,
  whole: 1,
  noMark: 1.5,
  group: 2,
  sign: 1.5,
  space: 0.3,
  lostPoint: 0.9,
};

/** Characters that a currency sign in front is read as. */
const SIGN_DIGIT = /^[1356893S]/u;

const MARKS = /[.,:;'’·]/u;
const MOST_DIGITS = 11;

type Parts = { readonly groups: readonly string[]; readonly marks: readonly string[] };

const partsOf = (figure: string): Parts => {
  const groups = figure.split(MARKS);
  const marks = Array.from(figure).filter((character) => MARKS.test(character));
  return { groups, marks };
};

const scaled = (digits: string, decimals: number, { exponent }: NumberStyle): number | null => {
  const value = Number(digits);
  if (decimals <= exponent) return value * 10 ** (exponent - decimals);
  const divisor = 10 ** (decimals - exponent);
  return value % divisor === 0 ? value / divisor : null;
};

/** Groups before the decimals must be of three digits each, behind a mark that is not the decimal one. */
const groupCost = ({ groups, marks }: Parts, decimalMark: string | null): number => {
  const middle = groups.slice(1);
  if (middle.some((group) => group.length !== 3)) return COST.group;
  if ((groups[0]?.length ?? 0) > 3 && middle.length > 0) return COST.group;
  return decimalMark !== null && marks.includes(decimalMark) ? COST.strangeMark : 0;
};

const markCost = (mark: string, style: NumberStyle): number => {
  if (mark === style.mark) return 0;
  return mark === '.' || mark === ',' ? COST.otherMark : COST.strangeMark;
};

type Draft = { readonly value: number | null; readonly cost: number; readonly mended: boolean };

const withDecimals = ({ groups, marks }: Parts, style: NumberStyle): Draft => {
  const mark = marks.at(-1) ?? '';
  const decimals = groups.at(-1) ?? '';
  const before = { groups: groups.slice(0, -1), marks: marks.slice(0, -1) };
  const doubt = markCost(mark, style) + groupCost(before, mark);
  const missing = decimals.length === 1 ? COST.oneDecimal : 0;
  return {
    value: scaled(groups.join(''), decimals.length, style),
    cost: doubt + missing,
    mended: doubt > 0,
  };
};

const wholeNumber = ({ groups, marks }: Parts, style: NumberStyle): Draft => {
  const grouped = marks.length > 0;
  const own = grouped && marks.every((mark) => mark === style.mark) && style.decimals > 0;
  const doubt = groupCost({ groups, marks }, null) + (own ? COST.noMark : 0);
  const bare = style.decimals === 0 || grouped ? 0 : COST.whole;
  return { value: scaled(groups.join(''), 0, style), cost: doubt + bare, mended: doubt > 0 };
};

const withoutMark = ({ groups }: Parts, style: NumberStyle): Draft => ({
  value: scaled(groups.join(''), style.decimals, style),
  cost: COST.noMark,
  mended: true,
});

const draftsOf = (parts: Parts, style: NumberStyle): readonly Draft[] => {
  const last = parts.groups.at(-1)?.length ?? 0;
  if (parts.marks.length === 0) {
    const long = style.decimals > 0 && last > style.decimals;
    return long ? [wholeNumber(parts, style), withoutMark(parts, style)] : [wholeNumber(parts, style)];
  }
  if (last === 3) {
    const thousands = wholeNumber(parts, style);
    return style.decimals === 3 ? [withDecimals(parts, style), thousands] : [thousands];
  }
  if (last === 1 || last === 2) return [withDecimals(parts, style)];
  return [];
};

const plain = (figure: string): string => figure.replaceAll(LETTER, (letter) => LOOKALIKES[letter] ?? letter);

const LOST_POINT = /^(?<whole>\d+) (?<decimals>\d{2})$/u;

/** A blank where the point was: `12 50`. */
const withLostPoint = (figure: string, style: NumberStyle): readonly AmountReading[] => {
  const { whole, decimals } = LOST_POINT.exec(figure)?.groups ?? {};
  if (whole === undefined || decimals === undefined || style.decimals !== 2) return [];
  const value = scaled(whole + decimals, 2, style);
  return value === null ? [] : [{ value, cost: COST.lostPoint, mended: true }];
};

const readingsOf = (figure: string, style: NumberStyle): readonly AmountReading[] => {
  const letters = figure.match(LETTER)?.length ?? 0;
  const spaces = figure.match(/ (?!\d{3}(?!\d))/gu)?.length ?? 0;
  const digits = plain(figure)
    .replaceAll(' ', '')
    .replace(/^(?=[.,])/u, '0');
  if (digits.replaceAll(/\D/gu, '').length > MOST_DIGITS) return [];
  return draftsOf(partsOf(digits), style).flatMap(({ value, cost, mended }) =>
    value === null || !Number.isSafeInteger(value)
      ? []
      : [
          {
            value,
            cost: cost + letters * COST.letter + spaces * COST.space,
            mended: mended || letters > 0 || spaces > 0,
          },
        ],
  );
};

/** A sign in front that was read as a digit: `$719.20` as `1719.20`. Only where two decimals prove that it is an amount. */
const withoutSign = (figure: string, style: NumberStyle): readonly AmountReading[] => {
  if (!/^\S{2,}[.,]\d{2}$/u.test(figure) || !SIGN_DIGIT.test(figure)) return [];
  return readingsOf(figure.slice(1), style).map((reading) => ({
    value: reading.value,
    cost: reading.cost + COST.sign,
    mended: true,
  }));
};

/**
 * Reads the digits of a figure, such as `1.234,56`, `12,-` or `1O.5O`, in every way they may be meant, the likeliest first. The
 * figure has neither sign nor currency; the readings are unsigned.
 */
export const readFigure = (figure: string, style: NumberStyle): readonly AmountReading[] => {
  if (LOST_POINT.test(figure)) return withLostPoint(figure, style);
  const dashed = /^(?<whole>[\d.,' ]*\d)[.,][-–—]{1,2}$/u.exec(figure)?.groups?.['whole'];
  if (dashed !== undefined) {
    return readingsOf(dashed, { ...style, decimals: 0 }).map((reading) => ({ ...reading, cost: 0 }));
  }
  const readings = [...readingsOf(figure, style), ...withoutSign(figure, style)];
  const best = new Map<number, AmountReading>();
  for (const reading of readings.toSorted((a, b) => a.cost - b.cost)) {
    if (!best.has(reading.value)) best.set(reading.value, reading);
  }
  return [...best.values()];
};
