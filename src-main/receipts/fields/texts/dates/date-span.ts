/** The order of the numbers of a date, as in 31/12/2018, 12/31/2018 and 2018-12-31. */
export type DateOrder = 'dmy' | 'mdy' | 'ymd';

/** How a date is written: with the month as a word, with separators, without any, or with separators that were lost or misread. */
export type DateForm = 'named' | 'full-year' | 'short-year' | 'blanks' | 'compact' | 'broken';

/** One way to read a date. */
export type DateReading = { readonly date: string; readonly order: DateOrder };

/** A place in a text that looks like a date, with every way to read it that names a real day. */
export type DateSpan = {
  readonly start: number;
  readonly end: number;
  readonly form: DateForm;
  /** Whether characters had to be mended to read it. */
  readonly mended: boolean;
  /** The character between the numbers; empty where there is none. */
  readonly separator: string;
  readonly readings: readonly DateReading[];
};

/** Returns the span of a match without separators, or none where it can be read in no way. */
export const plainSpan = (
  match: RegExpExecArray,
  form: DateForm,
  readings: readonly DateReading[],
): readonly DateSpan[] =>
  readings.length === 0
    ? []
    : [
        {
          start: match.index,
          end: match.index + match[0].length,
          form,
          mended: form === 'broken',
          separator: '',
          readings,
        },
      ];
