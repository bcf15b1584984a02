import type { HeaderLanguage } from './match-header.ts';
import { minorOf, numberText, readDigits } from '../values/number-text.ts';
import type { NumberStyle } from '../values/number-text.ts';
import { countStyles, provenStyle, showsStyle } from '../values/number-style.ts';
import type { StyleCounts } from '../values/number-style.ts';
import type { ImportChoice } from '../reading.ts';
import { settle } from '../settle.ts';
import type { Answers, Proof, Settled } from '../settle.ts';

/** What tells how the amounts write decimals; `others` are the file's other columns of numbers, `exponent` null when the currency is not known. */
export type NumberClues = {
  readonly texts: readonly string[];
  readonly others: () => readonly (readonly string[])[];
  readonly exponent: number | null;
  /** The decimals to expect when the file names no currency; it only orders the choices of a question. */
  readonly likelyExponent: number;
  readonly languages: readonly HeaderLanguage[];
  readonly delimiter: string;
  /** Tells whether the balances add up when the amounts are read in a style. */
  readonly addsUp: (style: NumberStyle) => boolean;
  /** What is known of the file's kind, whatever its amounts look like. */
  readonly known?: Proof<NumberStyle>;
};

const STYLES: readonly NumberStyle[] = ['point', 'comma'];
const LABELS: Readonly<Record<NumberStyle, string>> = {
  point: 'decimal point, as in 1,234.56',
  comma: 'decimal comma, as in 1.234,56',
};
const NO_PROOF: ReadonlySet<HeaderLanguage> = new Set([
  'English',
  'Japanese or Chinese',
  'Korean',
  'Indonesian or Malay',
  'Arabic or Hebrew',
]);

const fitsCurrency = (texts: readonly string[], style: NumberStyle, exponent: number): boolean =>
  texts.every((text) => {
    const core = numberText(text)?.core;
    const digits = core === undefined ? null : readDigits(core, style);
    return digits === null || minorOf(digits, exponent) !== 'decimals';
  });

const byOthers = (others: NumberClues['others']): Proof<NumberStyle> | null => {
  const shown = new Set(
    others()
      .map((texts) => countStyles(texts))
      .filter(showsStyle)
      .map(provenStyle),
  );
  const [style] = shown;
  return shown.size === 1 && style
    ? { value: style, reason: 'Another column of numbers writes its decimals so.' }
    : null;
};

const only = (fits: (style: NumberStyle) => boolean, reason: string): Proof<NumberStyle> | null => {
  const left = STYLES.filter(fits);
  const [style] = left;
  return left.length === 1 && style ? { value: style, reason } : null;
};

const SEPARATORS = /[.,]/gu;

/** In a currency of three decimals: every amount has one sign with three digits behind it, and so shows its decimals. */
const byThreeDecimals = ({ texts, exponent }: NumberClues): Proof<NumberStyle> | null => {
  if (exponent !== 3) return null;
  const cores = texts.map((text) => numberText(text)?.core ?? '').filter((core) => core !== '');
  const signs = new Set(cores.map((core) => core.match(SEPARATORS)?.join('') ?? ''));
  const [sign] = signs;
  if (signs.size !== 1 || !cores.every((core) => /[.,]\d{3}$/u.test(core))) return null;
  return sign === '.' || sign === ','
    ? { value: sign === '.' ? 'point' : 'comma', reason: 'Every amount has the three decimals of the currency.' }
    : null;
};

/** In a currency without decimals: every sign stands before three digits, and so separates thousands. */
const byNoDecimals = ({ texts, exponent }: NumberClues): Proof<NumberStyle> | null => {
  if (exponent !== 0) return null;
  const cores = texts.map((text) => numberText(text)?.core ?? '').filter((core) => /[.,]/u.test(core));
  const signs = new Set(cores.flatMap((core) => core.match(SEPARATORS) ?? []));
  const [sign] = signs;
  if (signs.size !== 1 || !cores.every((core) => /^\d{1,3}(?:[.,]\d{3})+$/u.test(core))) return null;
  return {
    value: sign === ',' ? 'point' : 'comma',
    reason: 'The currency has no decimals, so the sign separates thousands.',
  };
};

const byLanguage = ({ languages, delimiter }: NumberClues): Proof<NumberStyle> | null =>
  delimiter === ';' && languages.length > 0 && languages.every((language) => !NO_PROOF.has(language))
    ? {
        value: 'comma',
        reason: `The column names are ${languages.join(' or ')} and semicolons separate the columns: there the comma separates decimals.`,
      }
    : null;

const proofOf = (clues: NumberClues, counts: StyleCounts): Proof<NumberStyle> | null => {
  if (clues.known) return clues.known;
  const style = provenStyle(counts);
  if (style)
    return {
      value: style,
      reason:
        counts.unclear.length > 0 || showsStyle(counts)
          ? 'Most amounts can only be read so.'
          : 'Every reading gives the same amounts.',
    };
  const { exponent, texts } = clues;
  return (
    byOthers(clues.others) ??
    only(clues.addsUp, 'Only so do the balances add up.') ??
    (exponent === null
      ? null
      : only(
          (each) => fitsCurrency(texts, each, exponent),
          `Read otherwise, amounts would have more than the ${exponent} decimals of the currency.`,
        )) ??
    byThreeDecimals(clues) ??
    byNoDecimals(clues) ??
    byLanguage(clues)
  );
};

const choice = (style: NumberStyle, examples: readonly string[]): ImportChoice & { readonly value: NumberStyle } => ({
  value: style,
  label: LABELS[style],
  sample: examples.map((raw) => {
    const digits = readDigits(numberText(raw)?.core ?? '', style);
    return { raw, reads: digits ? `${digits.whole}${digits.fraction ? `.${digits.fraction}` : ''}` : 'no number' };
  }),
});

/** Decides whether a point or a comma separates the decimals of the amounts, or asks under the key `number-style`. */
export const decideNumberStyle = (clues: NumberClues, answers: Answers): Settled<NumberStyle> => {
  const counts = countStyles(clues.texts);
  const examples = counts.unclear.length > 0 ? counts.unclear : clues.texts.filter((text) => text !== '').slice(0, 3);
  const proof = proofOf(clues, counts);
  const likelyFirst = proof
    ? STYLES
    : STYLES.toSorted(
        (a, b) =>
          Number(fitsCurrency(clues.texts, b, clues.likelyExponent)) -
          Number(fitsCurrency(clues.texts, a, clues.likelyExponent)),
      );
  return settle(answers, {
    key: 'number-style',
    choices: likelyFirst.map((style) => choice(style, examples)),
    proof,
    question: 'Which sign separates the decimals?',
  });
};
