import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Regular and semi-bold. */
export type FontWeight = 400 | 600;

/** A part of a typeface in a file of its own, for some ranges of letters. */
export type FontFile = {
  readonly path: (weight: FontWeight) => string;
  /** Whether the letter lies in its ranges; the font may still lack it. */
  readonly mayHold: (codePoint: number) => boolean;
};

type Typeface = { readonly name: string; readonly parts: RegExp };

const own = (script: string): Typeface => ({ name: `noto-sans-${script}`, parts: new RegExp(`^${script}$`, 'u') });

/** Han, kana and Hangul come in a hundred numbered parts each. */
const NUMBERED = /^\[\d+\]$/u;

const SCRIPTS = (
  'bengali gurmukhi gujarati oriya tamil telugu kannada malayalam thai lao myanmar hebrew arabic georgian ' +
  'armenian ethiopic'
).split(' ');

/** Where a letter is looked for, in this order. */
const TYPEFACES: readonly Typeface[] = [
  { name: 'noto-sans', parts: /^(?:latin|latin-ext|vietnamese|cyrillic|cyrillic-ext|greek|greek-ext|devanagari)$/u },
  ...SCRIPTS.map(own),
  { name: 'noto-sans-sc', parts: NUMBERED },
  { name: 'noto-sans-kr', parts: NUMBERED },
  // What the simplified set lacks of Japanese and traditional Chinese.
  { name: 'noto-sans-jp', parts: NUMBERED },
  { name: 'noto-sans-tc', parts: NUMBERED },
];

const installed = createRequire(import.meta.url);

const rangesOf = (list: string): readonly (readonly [from: number, to: number])[] =>
  list.split(',').map((range) => {
    const [from = '', to = from] = range.slice(2).split('-');
    return [Number.parseInt(from, 16), Number.parseInt(to, 16)];
  });

const filesOf = ({ name, parts }: Typeface): readonly FontFile[] => {
  const ranges = JSON.parse(readFileSync(installed.resolve(`@fontsource/${name}/unicode.json`), 'utf8')) as Readonly<
    Record<string, string>
  >;
  const named = Object.entries(ranges).filter(([part]) => parts.test(part));
  return named.map(([part, list]) => {
    const held = rangesOf(list);
    const label = part.replaceAll(/[[\]]/gu, '');
    return {
      path: (weight) => installed.resolve(`@fontsource/${name}/files/${name}-${label}-${weight}-normal.woff`),
      mayHold: (codePoint) => held.some(([from, to]) => codePoint >= from && codePoint <= to),
    };
  });
};

const listed = new Map<string, readonly FontFile[]>();

/** Returns the files that may hold a letter, likeliest first; the lists of further scripts are read when one comes up. */
export function* filesFor(codePoint: number): Generator<FontFile> {
  for (const typeface of TYPEFACES) {
    const files = listed.get(typeface.name) ?? filesOf(typeface);
    listed.set(typeface.name, files);
    yield* files.filter(({ mayHold }) => mayHold(codePoint));
  }
}
