import * as fc from 'fast-check';
import iconv from 'iconv-lite';
import { DAMAGING_NUMBERS, DAMAGING_TEXTS } from './damaging-texts.ts';

/** A damage to a file. Places and lengths are thousandths of the file, or count its lines or numbers. */
export type Mutation =
  | { readonly kind: 'flip'; readonly at: number; readonly bit: number }
  | { readonly kind: 'cut'; readonly at: number; readonly length: number }
  | { readonly kind: 'insert'; readonly at: number; readonly text: string }
  | { readonly kind: 'end'; readonly at: number }
  | { readonly kind: 'repeat'; readonly at: number; readonly length: number; readonly to: number }
  | { readonly kind: 'double-line' | 'drop-line'; readonly line: number }
  | { readonly kind: 'swap-lines'; readonly line: number; readonly other: number }
  | { readonly kind: 'number'; readonly index: number; readonly text: string }
  | { readonly kind: 'recode'; readonly from: string; readonly to: string };

const ENCODINGS = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be', 'windows-1251', 'shift_jis', 'gb18030'] as const;

const place = fc.nat({ max: 1000 });
const count = fc.nat({ max: 60 });

/** One damage of any kind. */
export const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.record({ kind: fc.constant('flip' as const), at: place, bit: fc.nat({ max: 7 }) }),
  fc.record({ kind: fc.constant('cut' as const), at: place, length: fc.nat({ max: 150 }) }),
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('insert' as const), at: place, text: fc.constantFrom(...DAMAGING_TEXTS) }),
  },
  fc.record({ kind: fc.constant('end' as const), at: place }),
  fc.record({ kind: fc.constant('repeat' as const), at: place, length: fc.nat({ max: 300 }), to: place }),
  fc.record({ kind: fc.constantFrom('double-line' as const, 'drop-line' as const), line: count }),
  fc.record({ kind: fc.constant('swap-lines' as const), line: count, other: count }),
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant('number' as const),
      index: count,
      text: fc.constantFrom(...DAMAGING_NUMBERS),
    }),
  },
  fc.record({
    kind: fc.constant('recode' as const),
    from: fc.constantFrom('utf-8', 'utf-8', 'latin1'),
    to: fc.constantFrom(...ENCODINGS),
  }),
);

const scaled = (thousandths: number, length: number): number => Math.floor((thousandths * length) / 1000);

/** Bytes as a text of one letter each, so that a damage may hit anything. */
const lettersOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');
const bytesOf = (letters: string): Uint8Array => new Uint8Array(Buffer.from(letters, 'latin1'));
const asLetters = (text: string): string => lettersOf(new TextEncoder().encode(text));

const replacedNumber = (letters: string, index: number, text: string): string => {
  const runs = [...letters.matchAll(/\d+(?:[.,]\d+)*/gu)];
  const run = runs[index % Math.max(1, runs.length)];
  return run ? letters.slice(0, run.index) + asLetters(text) + letters.slice(run.index + run[0].length) : letters;
};

const changedLines = (letters: string, change: (lines: string[], at: (line: number) => number) => void): string => {
  const lines = letters.split('\n');
  change(lines, (line) => line % lines.length);
  return lines.join('\n');
};

const damaged = (letters: string, damage: Mutation): string => {
  const at = 'at' in damage ? scaled(damage.at, letters.length) : 0;
  switch (damage.kind) {
    case 'flip':
      return (
        letters.slice(0, at) +
        String.fromCharCode((letters.charCodeAt(at) || 0) ^ (1 << damage.bit)) +
        letters.slice(at + 1)
      );
    case 'cut':
      return letters.slice(0, at) + letters.slice(at + scaled(damage.length, letters.length));
    case 'insert':
      return letters.slice(0, at) + asLetters(damage.text) + letters.slice(at);
    case 'end':
      return letters.slice(0, at);
    case 'repeat': {
      const to = scaled(damage.to, letters.length);
      return letters.slice(0, to) + letters.slice(at, at + scaled(damage.length, letters.length)) + letters.slice(to);
    }
    case 'double-line':
      return changedLines(letters, (lines, line) => lines.splice(line(damage.line), 0, lines[line(damage.line)] ?? ''));
    case 'drop-line':
      return changedLines(letters, (lines, line) => lines.splice(line(damage.line), 1));
    case 'swap-lines':
      return changedLines(letters, (lines, line) => {
        const [a, b] = [line(damage.line), line(damage.other)];
        [lines[a], lines[b]] = [lines[b] ?? '', lines[a] ?? ''];
      });
    case 'number':
      return replacedNumber(letters, damage.index, damage.text);
    case 'recode':
      return lettersOf(iconv.encode(iconv.decode(Buffer.from(bytesOf(letters)), damage.from), damage.to));
  }
};

/** Damages bytes, one damage after the other. */
export const mutate = (bytes: Uint8Array, damages: readonly Mutation[]): Uint8Array =>
  bytesOf(damages.reduce(damaged, lettersOf(bytes)));
