const MOST_LETTERS = 120;

/** File systems allow 255 bytes of a name; the rest is left for what other programs add, such as “(1)” before the ending. */
const MOST_BYTES = 240;

/**
 * What Windows, macOS or Linux forbid in a name, and invisible marks that make it look like another; but not those that join or
 * part letters, which many scripts need.
 */
const FORBIDDEN = /[<>:"/\\|?*\p{Cc}\p{Cs}\p{Zl}\p{Zp}]|(?![\u200C\u200D])\p{Cf}/gu;

const EDGES = /^[.\s]+|[.\s]+$/gu;

/** Returns a text without what a file’s name must not hold, its letters composed and its blanks single. */
export const allowedInName = (text: string): string =>
  text.normalize('NFC').replaceAll(FORBIDDEN, ' ').replaceAll(/\s+/gu, ' ').trim();

const fits = (name: string): boolean => name.length <= MOST_LETTERS && Buffer.byteLength(name) <= MOST_BYTES;

const joined = (parts: readonly string[]): string =>
  parts
    .filter((part) => part !== '')
    .join(' ')
    .replaceAll(EDGES, '');

export type NameParts = {
  readonly before: string;
  /** What is shortened when the name gets too long. */
  readonly name: string;
  readonly after: string;
  /** Without a point. */
  readonly extension: string;
};

/**
 * Joins a file's name from parts, safe on every system: no character that any of them forbids, at most 120 letters and 240
 * bytes. Only `name` is cut.
 */
export const safeFileName = ({ before, name, after, extension }: NameParts): string => {
  const ending = extension === '' ? '' : `.${allowedInName(extension).replaceAll(/[.\s]/gu, '')}`;
  const letters = Array.from(new Intl.Segmenter().segment(allowedInName(name)), ({ segment }) => segment);
  const nameWith = (count: number): string =>
    `${joined([allowedInName(before), letters.slice(0, count).join('').trim(), allowedInName(after)])}${ending}`;
  let count = letters.length;
  while (count > 0 && !fits(nameWith(count))) count -= 1;
  return nameWith(count);
};
