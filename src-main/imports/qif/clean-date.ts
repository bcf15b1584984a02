const AROUND_SIGN = /\s*([/.\-'’`])\s*/gu;
const APOSTROPHE = /['’`](\d{1,4})/u;
/** What is longer is no date. */
const LONGEST = 100;
const ODD = /[\s'’`]/u;

const century = (year: string): string => (year.length < 3 ? `/20${year.padStart(2, '0')}` : `/${year}`);

/**
 * Writes a QIF date in the usual way: without the blanks that pad its numbers (`6/ 1/94`), and with the full year where an
 * apostrophe says that it lies beyond 1999 (`1/15' 4` is 1/15/2004).
 */
export const cleanDate = (text: string): string =>
  text.length <= LONGEST && ODD.test(text)
    ? text.replace(AROUND_SIGN, '$1').replace(APOSTROPHE, (_apostrophe, year: string) => century(year))
    : text;
