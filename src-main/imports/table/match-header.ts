import { currencyInText } from '../values/currency-signs.ts';
import { foldWords } from '../text/fold-text.ts';
import { EAST_ASIAN, HUNGARIAN, TURKISH } from './header-words/eastern.ts';
import { ENGLISH } from './header-words/english.ts';
import { DUTCH, GERMAN } from './header-words/germanic.ts';
import type { HeaderPhrases, HeaderRole } from './header-words/header-phrases.ts';
import { BALTIC, ROMANIAN, SOUTH_SLAVIC, UKRAINIAN_BULGARIAN } from './header-words/more-europe.ts';
import { ARABIC_HEBREW, ICELANDIC_GREEK_THAI, INDONESIAN, KOREAN, VIETNAMESE } from './header-words/more-world.ts';
import { DANISH_NORWEGIAN, FINNISH, SWEDISH } from './header-words/northern.ts';
import { FRENCH, ITALIAN, PORTUGUESE, SPANISH } from './header-words/romance.ts';
import { CZECH, POLISH, RUSSIAN } from './header-words/slavic.ts';

/** A language that column names can be written in. */
export type HeaderLanguage =
  | 'English'
  | 'German'
  | 'Dutch'
  | 'French'
  | 'Spanish'
  | 'Italian'
  | 'Portuguese'
  | 'Polish'
  | 'Czech'
  | 'Russian'
  | 'Swedish'
  | 'Danish or Norwegian'
  | 'Finnish'
  | 'Hungarian'
  | 'Turkish'
  | 'Japanese or Chinese'
  | 'Romanian'
  | 'Croatian or Slovene'
  | 'Baltic'
  | 'Ukrainian or Bulgarian'
  | 'Korean'
  | 'Indonesian or Malay'
  | 'Vietnamese'
  | 'Arabic or Hebrew'
  | 'Icelandic, Greek or Thai';

/** What one column name means; `score` is 3 for the exact words, 1–2 when they are part of a longer name. */
export type HeaderMatch = {
  readonly role: HeaderRole;
  readonly score: number;
  readonly languages: readonly HeaderLanguage[];
};

const LANGUAGES: readonly (readonly [HeaderLanguage, HeaderPhrases])[] = [
  ['English', ENGLISH],
  ['German', GERMAN],
  ['Dutch', DUTCH],
  ['French', FRENCH],
  ['Spanish', SPANISH],
  ['Italian', ITALIAN],
  ['Portuguese', PORTUGUESE],
  ['Polish', POLISH],
  ['Czech', CZECH],
  ['Russian', RUSSIAN],
  ['Swedish', SWEDISH],
  ['Danish or Norwegian', DANISH_NORWEGIAN],
  ['Finnish', FINNISH],
  ['Hungarian', HUNGARIAN],
  ['Turkish', TURKISH],
  ['Japanese or Chinese', EAST_ASIAN],
  ['Romanian', ROMANIAN],
  ['Croatian or Slovene', SOUTH_SLAVIC],
  ['Baltic', BALTIC],
  ['Ukrainian or Bulgarian', UKRAINIAN_BULGARIAN],
  ['Korean', KOREAN],
  ['Indonesian or Malay', INDONESIAN],
  ['Vietnamese', VIETNAMESE],
  ['Arabic or Hebrew', ARABIC_HEBREW],
  ['Icelandic, Greek or Thai', ICELANDIC_GREEK_THAI],
];

type Meaning = { readonly role: HeaderRole; readonly languages: HeaderLanguage[] };

const EXACT = new Map<string, Meaning[]>();
const ENDINGS: (readonly [string, HeaderRole, HeaderLanguage])[] = [];

const addPhrase = (phrase: string, role: HeaderRole, language: HeaderLanguage): void => {
  if (phrase.startsWith('~')) {
    ENDINGS.push([phrase.slice(1), role, language]);
    return;
  }
  const key = foldWords(phrase);
  const meanings = EXACT.get(key) ?? [];
  const known = meanings.find((meaning) => meaning.role === role);
  if (known) known.languages.push(language);
  else meanings.push({ role, languages: [language] });
  EXACT.set(key, meanings);
};

for (const [language, phrases] of LANGUAGES) {
  for (const [role, list] of Object.entries(phrases))
    for (const phrase of list.split('|')) addPhrase(phrase, role as HeaderRole, language);
}

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

const LONGEST_FIRST = [...EXACT.keys()]
  .filter((phrase) => phrase.length > 2 || phrase === 'id' || CJK.test(phrase))
  .toSorted((a, b) => b.length - a.length);
const BRACKETS = /[([]([^)\]]*)[)\]]/gu;

const withoutCurrency = (name: string): string =>
  foldWords(
    name
      .replace(/(\p{L})(\d)/gu, '$1 $2')
      .replace(BRACKETS, (all, inside: string) =>
        currencyInText(inside.toUpperCase()) || inside.length <= (CJK.test(inside) ? 1 : 2) ? ' ' : all,
      ),
  );

/** Returns everything that a column name can mean, in any language, best first; empty when its words are unknown. */
export const matchHeader = (name: string): readonly HeaderMatch[] => {
  const words = withoutCurrency(name.length > 80 ? '' : name);
  if (words === '') return [];
  const bare = words
    .replace(/\b(?:eur|usd|gbp|chf|inr|czk|pln|huf|sek|nok|dkk|cad|aud|sgd|hkd|try|tl|brl|jpy|rub|zar|mxn)\b/gu, '')
    .replace(/ +/gu, ' ')
    .trim();
  const exact = EXACT.get(words) ?? EXACT.get(bare);
  return exact ? exact.map((meaning) => ({ ...meaning, score: 3 })) : containedIn(words);
};

/** What describes the other side rather than naming it. */
const ABOUT_PARTY =
  /\b(?:iban|bic|blz|swift|kto|konto|account|number|nr|no|id|address|adresse|adres|email|mail|phone|bank|country|land|city|code|ref|reference)\b/u;

/** A longer name than the known word: the `BIC` of a payee names no payee. */
const isAboutParty = (words: string, phrase: string, role: HeaderRole): boolean =>
  (role === 'payee' || role === 'payer') && ABOUT_PARTY.test(words.replace(phrase, ' '));

const OUTWARD =
  /\b(?:ausgehend|ausgang|outgoing|debited|withdrawn|sent|spent|uitgaand|sortant|saliente|in uscita|wychodzac\p{L}*|odchozi)\b/u;
const INWARD =
  /\b(?:eingehend|eingang|incoming|credited|deposited|received|inkomend|entrant|entrante|in entrata|przychodzac\p{L}*|prichozi)\b/u;

/** `Zahlungsbetrag ausgehend`, `amount sent`: an amount that says which way it goes. */
const directedAmount = (words: string, role: HeaderRole): HeaderRole => {
  if (role !== 'amount' || OUTWARD.test(words) === INWARD.test(words)) return role;
  return OUTWARD.test(words) ? 'debit' : 'credit';
};

const BESIDE_AMOUNT = /\b(?:fee|fees|tax|vat|gst|tip|tips|discount|shipping|surcharge|steuer|mwst|limit)\b/u;
const WITH_ALL = /\b(?:inclusive|including|incl|inkl|after|with)\b/u;
const ELSEWHERE_AMOUNT = /\b(?:refunded|original|foreign|intl|international|disputed)\b/u;

/** `Amount (tax)` is a part of the amount, `amount refunded` another one. */
const partialAmount = (words: string, role: HeaderRole): HeaderRole => {
  if (role === 'amount' && BESIDE_AMOUNT.test(words) && !WITH_ALL.test(words)) return 'other';
  return role === 'amount' && ELSEWHERE_AMOUNT.test(words) ? 'foreign' : directedAmount(words, role);
};

const roleIn = (words: string, phrase: string, role: HeaderRole): HeaderRole =>
  isAboutParty(words, phrase, role) ? 'other' : partialAmount(words, role);

const containedIn = (words: string): readonly HeaderMatch[] => {
  const padded = ` ${words} `;
  const inner = LONGEST_FIRST.find((phrase) =>
    CJK.test(phrase) ? words.includes(phrase) : padded.includes(` ${phrase} `),
  );
  if (inner)
    return (EXACT.get(inner) ?? []).map(({ role, languages }) => ({
      role: roleIn(words, inner, role),
      languages,
      score: 1 + inner.length / words.length,
    }));
  const ending = ENDINGS.find(([suffix]) =>
    words.split(' ').some((word) => word.length > suffix.length && word.endsWith(suffix)),
  );
  return ending ? [{ role: directedAmount(words, ending[1]), languages: [ending[2]], score: 1.2 }] : [];
};

/** Returns the languages that most of the column names are written in; empty when nothing tells. */
export const headerLanguages = (names: readonly string[]): readonly HeaderLanguage[] => {
  const votes = new Map<HeaderLanguage, number>();
  for (const name of names) {
    const languages = new Set(
      matchHeader(name)
        .filter(({ score }) => score > 1.3)
        .flatMap((match) => match.languages),
    );
    for (const language of languages) votes.set(language, (votes.get(language) ?? 0) + 1 / languages.size + 1);
  }
  const most = Math.max(0, ...votes.values());
  return most < 2 ? [] : [...votes].filter(([, count]) => count >= most - 0.01).map(([language]) => language);
};
