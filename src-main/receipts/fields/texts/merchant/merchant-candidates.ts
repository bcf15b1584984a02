import { spendingHit } from '../../../../engine/merchants.ts';
import type { Box } from '../../../page.ts';
import { boxAround } from '../../../box.ts';
import type { Row } from '../../rows/row.ts';
import { cleanName } from './clean-name.ts';
import { companyFormOf, continuesName, namesTrade } from './company-forms.ts';
import type { CompanyForm } from './company-forms.ts';
import { headRows } from './head-rows.ts';
import type { HeadRow } from './head-rows.ts';
import { kindOfRow } from './row-kind.ts';
import type { RowKind } from './row-kind.ts';
import { likeness, nameKey } from './likeness.ts';
import { webNames } from './web-names.ts';

/** A name that may be the merchant's. `odds` is a logarithm; `text` is the row as it was read. */
export type MerchantCandidate = {
  readonly name: string;
  readonly text: string;
  readonly odds: number;
  readonly box: Box;
  /** The reader's confidence, 0–1. */
  readonly confidence: number;
};

const FORM_ODDS: Readonly<Record<CompanyForm, number>> = { title: 3, other: 1, none: 0 };
/** Odds by place among the names at the head. */
const PLACE_ODDS: readonly number[] = [1.8, 0.6, -0.3, -1, -1.5];
const LATER = -2.2;
const TRADE = 0.8;
const BRAND = 1;
const SURE_BRAND = 0.9;
const ADDRESS_BELOW = 0.6;
const REPEATED = 1.3;
const SIGN = 1.3;
const ON_THE_WEB = 1.5;
const COMMA = -1.2;
const SENTENCE = -1.5;
const SHORT = -0.8;
const NUMBER = -1;
const SMALL = -0.6;
const WEB_ALONE = 1.3;
const WEB_BESIDE = -1.6;
const SIZE_WORTH = 1.4;
const MOST_SIZE_WORTH = 1.5;
const READER_WORTH = 4;
const EXPECTED_CONFIDENCE = 0.85;

const LONG_NAME = 48;
const MOST_WORDS = 8;
const FEWEST_LETTERS = 4;

const MOST_ROWS = 3;

/** Words besides the legal form; with one at most, a row that follows a name already continued is its end. */
const wordsBeside = (text: string): number => text.split(' ').length - 2;

const joins = (rows: readonly HeadRow[], next: HeadRow | undefined): boolean => {
  const above = rows.map(({ row }) => row.text).join(' ');
  if (rows.at(-1)?.kind !== 'name' || rows.length >= MOST_ROWS || companyFormOf(above) === 'title') return false;
  if (next === undefined || (next.kind !== 'name' && next.kind !== 'noise')) return false;
  if (continuesName(above, next.row.text)) return true;
  if (next.kind !== 'name') return false;
  const ends = rows.length > 1 && companyFormOf(next.row.text) === 'title' && wordsBeside(next.row.text) <= 1;
  return ends || isTied(rows, next) || isOneLogo(rows, next);
};

/** Below this a “y” at the end of a row is no word but a scrawl. */
const LEGIBLE = 0.75;

/** Tells whether a row ends with a word that ties it to the row right below. */
const isTied = (rows: readonly HeadRow[], next: HeadRow): boolean => {
  const last = rows.at(-1)?.row;
  if (last === undefined || last.confidence < LEGIBLE || next.row.index !== last.index + 1) return false;
  return /[&+]$|\b(?:and|und|et|y|e|of|de|the)$/iu.test(last.text);
};

/** A logo is larger than this, in usual heights of print, and its rows differ by less than that share. */
const LOGO = 1.5;
const ALIKE = 1.3;
const MOST_LOGO_WORDS = 2;

/** Tells whether a row goes on in the large letters of the name above it, as “WHOLE” and “FOODS” one below the other. */
const isOneLogo = (rows: readonly HeadRow[], { row: next }: HeadRow): boolean => {
  const last = rows.at(-1)?.row;
  if (last === undefined || next.index !== last.index + 1 || next.gap > next.size) return false;
  const isLogo = [last, next].every(
    ({ size, words, text, confidence }) =>
      size >= LOGO && words.length <= MOST_LOGO_WORDS && confidence >= LEGIBLE && !/\d/u.test(text),
  );
  return isLogo && Math.max(last.size, next.size) < ALIKE * Math.min(last.size, next.size);
};

/** Splits the head into names, each with the rows below it that continue it. */
const namesOf = (head: readonly HeadRow[]): readonly (readonly HeadRow[])[] => {
  const names: HeadRow[][] = [];
  let open = false;
  for (const one of head) {
    const last = names.at(-1);
    if (last && open && joins(last, one)) last.push(one);
    else if (isNameRow(one)) names.push([one]);
    open = isNameRow(one) || one.kind === 'noise';
  }
  return names;
};

const clamp = (value: number, least: number, most: number): number => Math.min(most, Math.max(least, value));

/** Slogans are sentences: “Fresh. Local. Organic.”, “Eat well!” */
const SLOGAN = /\p{Ll}{3}[.!?]\s+\p{Lu}\p{Ll}+.*[.!?]$|\p{Ll}{4}[!?]$/u;

const shapeOdds = (name: string, text: string): number =>
  (/,\s?\S/u.test(text) ? COMMA : 0) +
  (name.length > LONG_NAME || name.split(' ').length > MOST_WORDS || SLOGAN.test(text) ? SENTENCE : 0) +
  (nameKey(name).length < FEWEST_LETTERS ? SHORT : 0) +
  (/\d{5}/u.test(name) ? NUMBER : 0) +
  (/^\p{Ll}/u.test(name) && !/\p{Lu}/u.test(name) ? SMALL : 0);

const sizeOdds = (size: number): number => clamp((size - 1) * SIZE_WORTH, -MOST_SIZE_WORTH, MOST_SIZE_WORTH);

const readerOdds = (confidence: number): number => clamp((confidence - EXPECTED_CONFIDENCE) * READER_WORTH, -2, 0.5);

const REPEATED_LIKENESS = 0.85;

const isRepeated = (name: string, rows: readonly Row[], place: number): boolean => {
  const key = nameKey(name);
  return rows.some(({ index, text }) => {
    if (index <= place + 1) return false;
    return likeness(cleanName(text), name) >= REPEATED_LIKENESS || (key.length >= 6 && nameKey(text).includes(key));
  });
};

const FEWEST_SIGN_LETTERS = 3;

/** Tells whether a row below begins with all of this name, as “LIDL” above “Lidl Vertriebs GmbH”: then this is the shop's sign. */
const isSign = (name: string, head: readonly HeadRow[], last: number): boolean => {
  const sign = nameKey(name);
  if (sign.length < FEWEST_SIGN_LETTERS || companyFormOf(name) !== 'none') return false;
  return head
    .slice(last + 1, last + 1 + ROWS_BELOW)
    .some(({ row }) => companyFormOf(row.text) === 'other' && nameKey(row.text).startsWith(sign));
};

const WEB_LETTERS = 4;

const isOnTheWeb = (name: string, domains: readonly string[]): boolean => {
  const key = nameKey(name);
  return domains.some((domain) => {
    const web = nameKey(domain);
    if (web.length < WEB_LETTERS || key.length < WEB_LETTERS) return false;
    return key.includes(web) || web.includes(key) || (web.length >= 6 && key.startsWith(web.slice(0, 6)));
  });
};

const brandOdds = (name: string): number => ((spendingHit(name)?.confidence ?? 0) >= SURE_BRAND ? BRAND : 0);

const BELOW: readonly RowKind[] = ['registration', 'address', 'phone', 'web'];
const ROWS_BELOW = 2;

const belowOdds = (head: readonly HeadRow[], last: number): number =>
  head.slice(last + 1, last + 1 + ROWS_BELOW).some(({ kind }) => BELOW.includes(kind)) ? ADDRESS_BELOW : 0;

/** Where addresses were already, another name is that of a customer, a dish or a clerk. */
const BEHIND_ADDRESS = -0.8;
const BEHIND: readonly RowKind[] = ['address', 'phone', 'purchase'];

const behindOdds = (head: readonly HeadRow[], place: number): number => {
  const first = head.findIndex(isNameRow);
  const isBehind = head
    .slice(0, place)
    .some(({ kind }, index) => BEHIND.includes(kind) || (index > first && BELOW.includes(kind)));
  return isBehind ? BEHIND_ADDRESS : 0;
};

type Page = { readonly rows: readonly Row[]; readonly head: readonly HeadRow[]; readonly domains: readonly string[] };

const candidateOf = (page: Page, rows: readonly HeadRow[], rank: number): readonly MerchantCandidate[] => {
  const [first] = rows;
  if (!first) return [];
  const text = rows.map(({ row }) => row.text).join(' ');
  const name = cleanName(text);
  if (nameKey(name).length < 2) return [];
  const last = rows.at(-1) ?? first;
  const confidence = Math.min(...rows.map(({ row }) => row.confidence));
  const odds =
    (PLACE_ODDS[rank] ?? LATER) +
    FORM_ODDS[companyFormOf(name)] +
    (namesTrade(name) ? TRADE : 0) +
    brandOdds(name) +
    sizeOdds(first.row.size) +
    readerOdds(confidence) +
    belowOdds(page.head, page.head.indexOf(last)) +
    behindOdds(page.head, page.head.indexOf(first)) +
    (isRepeated(name, page.rows, last.row.index) ? REPEATED : 0) +
    (isSign(name, page.head, page.head.indexOf(last)) ? SIGN : 0) +
    (isOnTheWeb(name, page.domains) ? ON_THE_WEB : 0) +
    shapeOdds(name, text);
  return [{ name, text, odds, box: boxAround(rows.map(({ row }) => row.box)) ?? first.row.box, confidence }];
};

const OPENER =
  /(?:welcome to|shopping (?:at|with)|dining (?:at|with)|visiting|willkommen bei|bienvenue chez|bienvenid[oa]s? a|benvenuti (?:da|al)|welkom bij|einkauf bei|visite chez)\s+\S/iu;
const THANKED = 1.4;

/** Words of welcome or thanks whose name follows on the next row. */
const OPENS_ROW =
  /(?:welcome to|thanks? (?:you )?for (?:shopping|dining|eating) (?:at|with)|willkommen bei|bienvenue chez)$/iu;
const MOST_THANKED_WORDS = 5;

/** Names in words of welcome and thanks, or on the row below them, wherever they stand. */
const thankedNames = ({ rows, domains }: Page): readonly MerchantCandidate[] =>
  rows
    .flatMap((row, place) => {
      if (OPENER.test(row.text)) return [row];
      const next = rows[place + 1];
      return next !== undefined && OPENS_ROW.test(row.text) && kindOfRow(next) === 'name' ? [next] : [];
    })
    .map((row) => ({ row, name: cleanName(row.text) }))
    .filter(({ name }) => nameKey(name).length >= FEWEST_LETTERS && name.split(' ').length <= MOST_THANKED_WORDS)
    .map(({ row, name }) => ({
      name,
      text: row.text,
      odds: THANKED + brandOdds(name) + readerOdds(row.confidence) + (isOnTheWeb(name, domains) ? ON_THE_WEB : 0),
      box: row.box,
      confidence: row.confidence,
    }));

const fromWeb = ({ rows, domains, head }: Page): readonly MerchantCandidate[] => {
  const row = rows.find(({ text }) => domains.some((domain) => text.toLowerCase().includes(domain)));
  const name = domains[0];
  if (!row || name === undefined) return [];
  const isAlone = !head.some(({ kind }) => kind === 'name');
  return [{ name, text: row.text, odds: isAlone ? WEB_ALONE : WEB_BESIDE, box: row.box, confidence: row.confidence }];
};

/** Returns the names on a page that may be the merchant's: from its head, from words of welcome, and from web addresses. */
export const merchantCandidates = (rows: readonly Row[]): readonly MerchantCandidate[] => {
  const page: Page = { rows, head: headRows(rows), domains: webNames(rows) };
  return [
    ...namesOf(page.head).flatMap((rows, rank) => candidateOf(page, rows, rank)),
    ...thankedNames(page),
    ...fromWeb(page),
  ].toSorted((a, b) => b.odds - a.odds);
};

const isNameRow = ({ kind, row }: HeadRow): boolean =>
  kind === 'name' || (kind === 'greeting' && OPENER.test(row.text));
