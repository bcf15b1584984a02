import { withoutBranch } from './clean-payee-branch.ts';
import { titleCase } from './clean-payee-case.ts';
import { namedField } from './clean-payee-fields.ts';
import { payeeOfIndianTransfer } from './clean-payee-india.ts';
import { ENDINGS, NOISE, PAYMENT_PREFIXES, SHOUTED_PREFIXES } from './clean-payee-noise.ts';

const SPACES = /\s+/gu;
const LONE_COMMA = / ,(?= )/gu;
const EDGES = /^[\s\-–/\\:;,.*#_+|@&'"]+|[\s\-–/\\:;,*#_+|@&"(]+$/gu;
const LETTERS = /\p{L}{2}/u;
const MOST_ROUNDS = 12;

/** A name stands within so much of a bank's text; the patterns take long over what is much longer. */
const LONGEST_TEXT = 300;

const tidy = (text: string): string => text.replace(SPACES, ' ').replace(LONE_COMMA, ',').replace(EDGES, '').trim();

/** A character of two units is never cut in half. */
const shortened = (text: string): string =>
  text.length <= LONGEST_TEXT
    ? text
    : text
        .slice(0, LONGEST_TEXT)
        .replace(/\p{Cs}$/u, '')
        .trim();

const keepIfNamed = (before: string, after: string): string => {
  if (after === before) return before;
  const tidied = tidy(after);
  return LETTERS.test(tidied) ? tidied : before;
};

const SMALL_LETTER = /\p{Ll}/u;
const ANY_PREFIX = new RegExp(PAYMENT_PREFIXES.map(({ source }) => source).join('|'), 'iu');
const MAY_HOLD_NOISE = /\d|[*x•]{2}|iban|bic|danke|\/|:/iu;
const MAY_END = /[/\\]|\s{3}|[ ,/]\p{L}{2,3}$/u;

const strippedOf = (prefixes: readonly RegExp[], text: string): string =>
  prefixes.reduce((rest, prefix) => keepIfNamed(rest, rest.replace(prefix, '')), text);

const stripPrefixes = (text: string): string => {
  const plain = ANY_PREFIX.test(text) ? strippedOf(PAYMENT_PREFIXES, text) : text;
  return SMALL_LETTER.test(plain) ? plain : strippedOf(SHOUTED_PREFIXES, plain);
};

const stripNoise = (text: string): string =>
  MAY_HOLD_NOISE.test(text) ? NOISE.reduce((rest, noise) => keepIfNamed(rest, rest.replace(noise, ' ')), text) : text;

const stripEndings = (text: string): string =>
  MAY_END.test(text)
    ? ENDINGS.reduce((rest, ending) => (rest.length < 4 ? rest : keepIfNamed(rest, rest.replace(ending, ''))), text)
    : text;

const strip = (text: string): string => {
  const field = namedField(text);
  const ended = stripEndings((field ?? text).trim());
  const named = payeeOfIndianTransfer(ended) ?? ended;
  const plain = stripNoise(stripPrefixes(tidy(named) || named));
  return stripEndings(keepIfNamed(plain, withoutBranch(plain)));
};

/**
 * Returns a name that a person would write for a bank's text: without the words of the card terminal, dates, references and
 * places; `POS DEBIT 4421 BIG BAZAAR MUMBAI IN` becomes `Big Bazaar Mumbai`. Cleaning a cleaned name changes nothing; where
 * nothing sensible would remain the text stays as it is. Only the first 300 characters of a text are looked at.
 */
export const cleanPayee = (text: string): string => {
  let current = shortened(text.trim());
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const next = strip(current);
    if (next === current) break;
    current = next;
  }
  return titleCase(current);
};

/** Builds a `cleanPayee` that remembers its answers: bank files repeat the same few thousand texts. */
export const createPayeeCleaner = (): ((text: string) => string) => {
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const cleaned = cleanPayee(text);
    known.set(text, cleaned);
    return cleaned;
  };
};
