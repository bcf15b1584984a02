import type { Currency } from '../../../../src-shared/currency.ts';
import type { Field } from '../../receipt.ts';
import type { CountryGuess } from '../rows/guess-countries.ts';
import type { Row } from '../rows/row.ts';
import { boxWithin } from '../texts/span-box.ts';
import { rankedField } from '../texts/ranked-field.ts';
import type { Candidate } from '../texts/ranked-field.ts';

const COUNTRIES =
  'MY:MYR US:USD GB:GBP DE:EUR FR:EUR ES:EUR NL:EUR AT:EUR IT:EUR BE:EUR IE:EUR PT:EUR FI:EUR GR:EUR LU:EUR CH:CHF LI:CHF ' +
  'IN:INR ID:IDR SG:SGD AU:AUD CA:CAD BR:BRL JP:JPY CN:CNY NZ:NZD HK:HKD MX:MXN PH:PHP TH:THB VN:VND KR:KRW TW:TWD ' +
  'AE:AED SA:SAR ZA:ZAR PL:PLN SE:SEK NO:NOK DK:DKK CZ:CZK HU:HUF TR:TRY RO:RON LK:LKR PK:PKR BD:BDT KW:KWD BH:BHD OM:OMR JO:JOD';

const CURRENCY_OF: ReadonlyMap<string, Currency> = new Map(
  COUNTRIES.split(' ').map((pair): readonly [string, Currency] => [pair.slice(0, 2), pair.slice(3)]),
);

type Sign = { readonly shape: RegExp; readonly currencies: readonly Currency[] };

const sign = (shape: string, currencies: string, flags = 'gu'): Sign => ({
  shape: new RegExp(shape, flags),
  currencies: currencies.split(' '),
});

/** Signs as they stand at amounts; of several currencies of one sign the country decides, else the first is taken. */
const SIGNS: readonly Sign[] = [
  sign('(?<!\\p{L})R[MN](?=[\\s:.)]*[\\dOo])|\\(RM\\)|(?<!\\p{L})RM(?!\\p{L})', 'MYR'),
  sign('€|(?<!\\p{L})EUROS?(?!\\p{L})', 'EUR', 'giu'),
  sign('£', 'GBP'),
  // PP-OCR knows no pound sign and reads a letter of its looks.
  sign('(?<![\\p{L}\\d])f(?=\\d+\\.\\d{2}(?!\\d))', 'GBP'),
  sign('₹', 'INR'),
  sign('(?<!\\p{L})Rs(?=[\\s.:)]*\\d)', 'INR LKR PKR MUR NPR', 'giu'),
  sign('(?<!\\p{L})Rp(?=[\\s.:)]*\\d)', 'IDR', 'giu'),
  sign('(?<!\\p{L})R\\$', 'BRL'),
  sign('(?<!\\p{L})S\\$(?=\\s?\\d)', 'SGD'),
  sign('(?<!\\p{L})AU?\\$(?=\\s?\\d)', 'AUD'),
  sign('(?<!\\p{L})CA?\\$(?=\\s?\\d)', 'CAD'),
  sign('(?<!\\p{L})NZ\\$', 'NZD'),
  sign('(?<!\\p{L})HK\\$', 'HKD'),
  sign('(?<!\\p{L})NT\\$', 'TWD'),
  sign('(?<![\\p{L}$])\\$(?=\\s?[\\d.])', 'USD CAD AUD SGD NZD HKD MXN TWD'),
  sign('[¥￥]\\s?\\d[\\d,]*(?!\\.?\\d)|\\d円', 'JPY CNY'),
  sign('[¥￥]\\d[\\d,]*\\.\\d{2}', 'CNY JPY'),
  sign('(?<!\\p{L})(?:S?Fr\\.?)(?=\\s?\\d)', 'CHF'),
  sign('฿', 'THB'),
  sign('₱', 'PHP'),
  sign('₩', 'KRW'),
  sign('₫', 'VND'),
  sign('₺', 'TRY'),
  sign('(?<!\\p{L})zł(?!\\p{L})', 'PLN', 'giu'),
  sign('(?<!\\p{L})Kč(?!\\p{L})', 'CZK', 'giu'),
  sign('(?<!\\p{L})Ft(?!\\p{L})', 'HUF', 'gu'),
  sign('(?<=\\d\\s?)kr(?!\\p{L})|(?<!\\p{L})kr(?=[\\s.]*\\d)', 'SEK NOK DKK', 'giu'),
];

/** Codes that stand for nothing else on receipts; `BHD` is mostly the end of `SDN BHD`. */
const CODE =
  /(?<![\p{L}\d])(?:MYR|USD|EUR|GBP|CHF|INR|IDR|SGD|AUD|CAD|BRL|JPY|CNY|NZD|HKD|MXN|PHP|THB|VND|KRW|TWD|AED|SAR|ZAR|PLN|SEK|NOK|DKK|CZK|HUF|TRY|RON|KWD|BHD(?=\s?\d+[.,]\d{3})|OMR|JOD|LKR|PKR|BDT)(?![\p{L}])/gu;

type Mention = { readonly currency: Currency; readonly row: Row; readonly start: number; readonly text: string };

/** So many points make a country sure enough that a bare `$` is only how its tills print an amount. */
const SURE_COUNTRY = 8;

const countryOf = (currencies: readonly Currency[], guesses: readonly CountryGuess[], vault: Currency): Currency => {
  const [likeliest] = guesses;
  const own = likeliest && likeliest.points >= SURE_COUNTRY ? CURRENCY_OF.get(likeliest.country) : undefined;
  if (own && currencies.length > 1) return own;
  const guessed = guesses
    .map(({ country }) => CURRENCY_OF.get(country))
    .find((one) => one !== undefined && currencies.includes(one));
  return guessed ?? (currencies.includes(vault) ? vault : (currencies[0] ?? vault));
};

const mentionsIn = (row: Row, guesses: readonly CountryGuess[], vault: Currency): readonly Mention[] => [
  ...SIGNS.flatMap(({ shape, currencies }) =>
    [...row.text.matchAll(shape)].map((match) => ({
      currency: countryOf(currencies, guesses, vault),
      row,
      start: match.index,
      text: match[0],
    })),
  ),
  ...[...row.text.matchAll(CODE)].map((match) => ({ currency: match[0], row, start: match.index, text: match[0] })),
];

/** Points of the countries count as so many printed signs. */
const POINTS_PER_SIGN = 5;
const LEAST_POINTS = 4;
const FLOOR = 0.45;
/** Signs in print that its reader hardly read tell nothing. */
const LEGIBLE = 0.5;
const ASSUMED = 0.5;

type Votes = Map<Currency, { signs: number; country: number; mention: Mention | null }>;

const addTo = (
  votes: Votes,
  currency: Currency,
  more: { signs?: number; country?: number; mention?: Mention },
): void => {
  const known = votes.get(currency) ?? { signs: 0, country: 0, mention: null };
  votes.set(currency, {
    signs: known.signs + (more.signs ?? 0),
    country: known.country + (more.country ?? 0),
    mention: known.mention ?? more.mention ?? null,
  });
};

const confidenceOf = (signs: number, country: number, share: number): number => {
  if (signs > 0 && country > 0) return 0.6 + 0.39 * share;
  return signs > 0 ? 0.55 + 0.37 * share : 0.45 + 0.45 * share;
};

/** Returns the currency of a receipt: by signs and codes, by its country, else the vault's own with the confidence of a guess. */
export const readCurrency = (
  rows: readonly Row[],
  guesses: readonly CountryGuess[],
  vault: Currency,
): Field<Currency> => {
  const votes: Votes = new Map();
  for (const mention of rows
    .filter(({ confidence }) => confidence >= LEGIBLE)
    .flatMap((row) => mentionsIn(row, guesses, vault))) {
    addTo(votes, mention.currency, { signs: 1, mention });
  }
  for (const { country, points } of guesses) {
    const currency = CURRENCY_OF.get(country);
    if (currency && points > LEAST_POINTS) addTo(votes, currency, { country: points / POINTS_PER_SIGN });
  }
  const weights = [...votes].map(([currency, { signs, country, mention }]) => ({
    currency,
    signs,
    country,
    mention,
    weight: Math.min(6, signs) + country,
  }));
  const all = weights.reduce((sum, { weight }) => sum + weight, 0);
  const ranked = weights
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ currency, signs, country, mention, weight }): Candidate<Currency> => ({
      value: currency,
      confidence: confidenceOf(signs, country, weight / all),
      box: mention ? boxWithin(mention.row, mention.start, mention.start + mention.text.length) : null,
      text: mention?.text ?? '',
      mended: false,
    }));
  const assumed: Candidate<Currency> = { value: vault, confidence: ASSUMED, box: null, text: '', mended: false };
  return rankedField(ranked.length === 0 ? [assumed] : ranked, FLOOR);
};
