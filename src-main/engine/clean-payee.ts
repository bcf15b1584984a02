import { ENDINGS, NOISE, PAYMENT_PREFIXES } from './clean-payee-noise.ts';
import { payeeOfIndianTransfer } from './clean-payee-india.ts';
import { titleCase } from './clean-payee-case.ts';

const SPACES = /\s+/gu;
const EDGES = /^[\s\-–/\\:;,.*#_+|@&'"]+|[\s\-–/\\:;,*#_+|@&"(]+$/gu;
const LETTERS = /\p{L}{2}/u;
const MOST_ROUNDS = 12;

const tidy = (text: string): string => text.replace(SPACES, ' ').replace(EDGES, '').trim();

const keepIfNamed = (before: string, after: string): string => {
  if (after === before) return before;
  const tidied = tidy(after);
  return LETTERS.test(tidied) ? tidied : before;
};

const ANY_PREFIX = new RegExp(PAYMENT_PREFIXES.map(({ source }) => source).join('|'), 'iu');
const MAY_HOLD_NOISE = /\d|[*x•]{2}|iban|bic/iu;
const MAY_END = /[/\\]|\s{3}|[ ,/]\p{L}{2,3}$/u;

const stripPrefixes = (text: string): string =>
  ANY_PREFIX.test(text)
    ? PAYMENT_PREFIXES.reduce((rest, prefix) => keepIfNamed(rest, rest.replace(prefix, '')), text)
    : text;

const stripNoise = (text: string): string =>
  MAY_HOLD_NOISE.test(text) ? NOISE.reduce((rest, noise) => keepIfNamed(rest, rest.replace(noise, ' ')), text) : text;

const stripEndings = (text: string): string =>
  MAY_END.test(text)
    ? ENDINGS.reduce((rest, ending) => (rest.length < 4 ? rest : keepIfNamed(rest, rest.replace(ending, ''))), text)
    : text;

const strip = (text: string): string => {
  const ended = stripEndings(text.trim());
  const named = payeeOfIndianTransfer(ended) ?? ended;
  return stripEndings(stripNoise(stripPrefixes(tidy(named) || named)));
};

/**
 * Returns a name that a person would write for a bank's text: without the words of the card terminal, dates, references and
 * places; `POS DEBIT 4421 BIG BAZAAR MUMBAI IN` becomes `Big Bazaar Mumbai`. Cleaning a cleaned name changes nothing; where
 * nothing sensible would remain the text stays as it is.
 */
export const cleanPayee = (text: string): string => {
  let current = text.trim();
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
