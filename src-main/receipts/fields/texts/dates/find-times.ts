/** A time of day found in a text; `time` is `HH:MM`. */
type TimeSpan = { readonly start: number; readonly end: number; readonly time: string };

const NOON = 12;
const HOURS = 24;

/** Hours and minutes with a colon, a French `h`, or a point that seconds or a word like “Uhr” prove to be one. */
const SHAPES: readonly RegExp[] = [
  /(\d{1,2})\s?[:;]\s?([0-5]\d)(?:\s?[:;.]\s?[0-5]\d)?\s?([ap])?\.?(?:(?<=[ap]\.?)\s?m\b)?/giu,
  /(?<!\d)(\d{1,2})\s?h\s?([0-5]\d)(?!\d)()/giu,
  /(?<![\d.,/-])(\d{1,2})\.([0-5]\d)(?:\.[0-5]\d(?![\d.,]))\s?([ap])?(?:m\b)?/giu,
  /(?<![\d.,/-])(\d{1,2})\.([0-5]\d)\s?(?:Uhr|hrs?\b)()/giu,
  /(?<![\d.,/-])(\d{1,2})\.([0-5]\d)\s?([ap])\.?m\b/giu,
];

const pad = (value: number): string => String(value).padStart(2, '0');

const timeOf = (hours: string, minutes: string, half: string): string | null => {
  const hour = Number(hours);
  if (hour >= HOURS || (half !== '' && hour === 0)) return null;
  const isHalf = half !== '' && hour <= NOON;
  const shifted = isHalf ? (hour % NOON) + (half.toLowerCase() === 'p' ? NOON : 0) : hour;
  return `${pad(shifted)}:${minutes}`;
};

/** Finds times of day: `18:34`, `7:31:08 PM`, `14h05`, `10.25 Uhr`; a date glued in front must be cut off before. */
export const findTimes = (text: string): readonly TimeSpan[] => {
  const kept: TimeSpan[] = [];
  for (const shape of SHAPES) {
    for (const match of text.matchAll(shape)) {
      const [whole, hours = '', minutes = '', half = ''] = match;
      const time = timeOf(hours, minutes, half);
      const end = match.index + whole.length;
      if (time === null || /[\d.,:]$/u.test(text.slice(0, match.index)) || /^\d/u.test(text.slice(end))) continue;
      if (!kept.some((other) => match.index < other.end && other.start < end))
        kept.push({ start: match.index, end, time });
    }
  }
  return kept.toSorted((a, b) => a.start - b.start);
};
