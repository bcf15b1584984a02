import { eastAsianCost, isEastAsian } from './east-asian.ts';
import { costIn, evenWeights, weighLanguages } from './language-model.ts';
import type { LanguageWeights } from './language-model.ts';

const RUN = /[\p{L}\p{M}]+|[^\p{L}\p{M}]/gu;
const LETTERS = /^[\p{L}\p{M}]/u;
const OTHER_SCRIPT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Thai}]/u;
const LATIN = /\p{Script=Latin}/u;
const NOT_LATIN = /[^\p{Script=Latin}\p{M}]/u;
const ODD_CASE = /\p{Ll}\p{Lu}|^\p{Lu}\p{Lu}+\p{Ll}/u;
const BEYOND_ASCII = /[^\x00-\x7f]/u;

/** Nats for what stands between words, the usual signs of statements cheaper. */
const SIGNS: readonly (readonly [string, number])[] = [
  ['\u00a0€’–„“”', 4.5],
  ['£§°«»·…‘—º²№•®™´', 6.5],
];
const ODD_SIGN = 11;
const CONTROL = 22;
const IN_WORD = 7;
const AT_WORD = 3.5;
const SCRIPT_MIX = 8;
const CASE_FAULT = 3;
const OTHER_LETTER = 3.6;

const signCost = (sign: string): number => {
  if (sign < '\u0080') return 1;
  if (sign < '\u00a0' || sign === '\ufffd') return CONTROL;
  return SIGNS.find(([signs]) => signs.includes(sign))?.[1] ?? ODD_SIGN;
};

/** Signs that stand beside letters as a matter of course. */
const BESIDE = '’‘“”„«»€£°®™´·…º²\u00a0';

/** What it costs that a sign touches letters: between two hardly any stands, beside one only some. */
const touchCost = (sign: string, before: string, after: string): number => {
  if (sign < '\u0080') return 0;
  const [behind, ahead] = [LETTERS.test(before), LETTERS.test(after)];
  if (behind && ahead) return '’´–·\u00a0'.includes(sign) ? 0 : IN_WORD;
  if (sign === '’' && ahead) return IN_WORD;
  return (behind || ahead) && !BESIDE.includes(sign) ? AT_WORD : 0;
};

const lettersCost = (run: string, weights: LanguageWeights): number => {
  if (OTHER_SCRIPT.test(run)) return run.length * OTHER_LETTER + (LATIN.test(run) ? SCRIPT_MIX : 0);
  const mixed = LATIN.test(run) && NOT_LATIN.test(run) ? SCRIPT_MIX : 0;
  const odd = BEYOND_ASCII.test(run) && ODD_CASE.test(run) ? CASE_FAULT : 0;
  return costIn(weights, run.replaceAll('İ', 'i').toLowerCase()) + mixed + odd;
};

/** Cuts letters into those of East Asia and the others. */
const byScript = (run: string): readonly string[] => {
  const parts: string[] = [];
  let east: boolean | null = null;
  for (const letter of run) {
    const is = isEastAsian(letter);
    if (is === east) parts[parts.length - 1] = (parts.at(-1) ?? '') + letter;
    else parts.push(letter);
    east = is;
  }
  return parts;
};

const runCost = (run: string, weights: LanguageWeights, encoding: string): number => {
  if (!BEYOND_ASCII.test(run)) return costIn(weights, run.toLowerCase());
  const parts = byScript(run);
  const mixed = (parts.length - 1) * (SCRIPT_MIX / 2);
  return parts.reduce(
    (sum, part) => sum + (isEastAsian(part) ? eastAsianCost(part, encoding) : lettersCost(part, weights)),
    mixed,
  );
};

/** A wide sign beside Latin letters. */
const wideCost = (before = '', after = ''): number =>
  (LATIN.test(before.at(-1) ?? '') ? SCRIPT_MIX / 2 : 0) + (LATIN.test(after[0] ?? '') ? SCRIPT_MIX / 2 : 0);

/** Returns the cost in nats of a text that was read in an encoding: the lower, the more it reads like words. */
export const textCost = (text: string, weights: LanguageWeights, encoding: string): number => {
  const runs = text.match(RUN) ?? [];
  let cost = 0;
  runs.forEach((run, at) => {
    if (LETTERS.test(run)) cost += runCost(run, weights, encoding);
    else if (isEastAsian(run)) cost += eastAsianCost(run, encoding) + wideCost(runs[at - 1], runs[at + 1]);
    else cost += signCost(run) + touchCost(run, runs[at - 1] ?? '', runs[at + 1] ?? '');
  });
  return cost;
};

/** Returns the words of texts in lower case, those of East Asia left out. */
export const wordsOf = (texts: readonly string[]): readonly string[] =>
  texts
    .flatMap((text) => (text.match(/[\p{L}\p{M}]{3,}/gu) ?? []).filter((word) => !isEastAsian(word)))
    .map((word) => word.replaceAll('İ', 'i').toLowerCase());

/** Returns the languages that words are written in, found in two rounds. */
export const languagesOf = (words: readonly string[]): LanguageWeights =>
  weighLanguages(words, weighLanguages(words, evenWeights()));
