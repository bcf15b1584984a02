const BUILT_IN: readonly (readonly [number, number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
  [71, 81],
];

const LITERALS = /"[^"]*"|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]/giu;
const SECONDS = /s[.,]0+/giu;

/** Tells whether a number format shows a day or a time: `dd.mm.yyyy`, `yyyy"年"m"月"d"日"`, `tt.mm.jjjj`, `[h]:mm`. */
export const isDateFormat = (code: string): boolean => {
  const [first = ''] = code.replace(LITERALS, '').split(';');
  const bare = first.replace(SECONDS, 's');
  return !/general|standard|@/iu.test(bare) && /[dmyhs]|jj|tt|aa/iu.test(bare) && !/[#0?]/u.test(bare);
};

/** Tells whether one of the formats that have a number but no text shows a day or a time. */
export const isBuiltInDateFormat = (number: number): boolean =>
  BUILT_IN.some(([from, to]) => number >= from && number <= to);

const DAY_MS = 86_400_000;
const FIRST_1900 = Date.UTC(1899, 11, 30);
const FIRST_1904 = Date.UTC(1904, 0, 1);

/** Returns the moment of a day number, without a zone; to the millisecond, so that the noise behind it moves no day. */
export const momentOf = (serial: number, from1904: boolean): Date =>
  new Date((from1904 ? FIRST_1904 : FIRST_1900) + Math.round(serial * DAY_MS));
