import type { Currency } from '../../../src-shared/currency.ts';
import { currencyOfSign } from './currency-signs.ts';
import { westernDigits } from './western-digits.ts';

/** Which sign separates the decimals: a point (`1,234.56`) or a comma (`1.234,56`). */
export type NumberStyle = 'point' | 'comma';

/** What stands around the digits of an amount. `mark` is a DR/CR behind it, `sign` one that is written, else 0. */
export type NumberText = {
  readonly core: string;
  readonly sign: -1 | 0 | 1;
  readonly mark: 'debit' | 'credit' | null;
  readonly currency: Currency | null;
};

/** No amount is longer; a text of megabytes must not be searched for one. */
const LONGEST = 200;

const AROUND = /^(\D*?)((?:(?<!\p{L})[.,٫])?\d[\d.,'’`´\s_٫٬]*)(\D*)$/u;
const ANY_SIGN = /[-+−–—‐‑]/gu;
/** A dash for the cents (`50.-`, `1.250,--`) or `/-` behind rupees: no sign. */
const NO_CENTS = /^(?:\/-|[-–—]{1,2})(?=\D*$)/u;
const MARKS: Readonly<Record<string, 'debit' | 'credit'>> = {
  cr: 'credit',
  'cr.': 'credit',
  c: 'credit',
  h: 'credit',
  '(cr)': 'credit',
  dr: 'debit',
  'dr.': 'debit',
  d: 'debit',
  s: 'debit',
  '(dr)': 'debit',
  db: 'debit',
  k: 'credit',
  af: 'debit',
  bij: 'credit',
  soll: 'debit',
  haben: 'credit',
  debit: 'debit',
  credit: 'credit',
};

const plain = (text: string): NumberText | null => {
  const first = text.charCodeAt(0);
  const start = first === 45 || first === 43 ? 1 : 0;
  for (let index = start; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (!((code >= 48 && code <= 57) || code === 44 || code === 46)) return null;
  }
  return text.length === start
    ? null
    : {
        core: start ? text.slice(1) : text,
        sign: first === 45 ? -1 : first === 43 ? 1 : 0,
        mark: null,
        currency: null,
      };
};

type Around = { sign: -1 | 0 | 1; mark: 'debit' | 'credit' | null; currency: Currency | null };

const takeWord = (found: Around, word: string): boolean => {
  const mark = MARKS[word.toLowerCase()];
  if (mark) {
    if (found.mark) return false;
    found.mark = mark;
    return true;
  }
  const currency = currencyOfSign(word);
  if (currency === undefined) return false;
  found.currency ??= currency;
  return true;
};

const takeSign = (found: Around, text: string): string | null => {
  const signs = text.match(ANY_SIGN) ?? [];
  if (signs.length > 1 || (signs.length === 1 && found.sign !== 0)) return null;
  const [sign] = signs;
  if (sign !== undefined) found.sign = sign === '+' ? 1 : -1;
  return sign === undefined ? text : text.replace(sign, ' ');
};

const decorated = (text: string): NumberText | null => {
  const match = AROUND.exec(text);
  if (!match) return null;
  const found: Around = { sign: 0, mark: null, currency: null };
  const core = (match[2] ?? '').trim();
  let [before, after] = [match[1] ?? '', match[3] ?? ''];
  if (/[.,]$/u.test(core) || after.startsWith('/-')) after = after.replace(NO_CENTS, ' ');
  if (before.includes('(') && after.includes(')') && !/\((?:cr|dr)\)/iu.test(after)) {
    found.sign = -1;
    [before, after] = [before.replace('(', ' '), after.replace(')', ' ')];
  }
  for (const side of [before, after]) {
    const rest = takeSign(found, side);
    if (rest === null || !rest.split(/\s+/u).every((word) => word === '' || takeWord(found, word))) return null;
  }
  return contradicts(found) ? null : { ...found, core: core.replace(/\s/gu, ' ') };
};

/** A minus beside CR or a plus beside DR: nobody can tell what is meant. */
const contradicts = ({ sign, mark }: Around): boolean =>
  (sign < 0 && mark === 'credit') || (sign > 0 && mark === 'debit');

/** Separates an amount's digits from its sign, currency and DR/CR; null when anything else stands in the cell. */
export const numberText = (text: string): NumberText | null =>
  text.length > LONGEST ? null : (plain(text) ?? decorated(westernDigits(text)));

/** Arabic signs leave no doubt which separates the decimals. */
const ARABIC = /^(\d+|[1-9]\d{0,2}(?:[٬,' ]\d{3})+)?(?:[٫](\d*))?$/u;
const GROUPED = {
  point: /^(?:\d+|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d{0,2}(?:['’`´ _]\d{3})+|[1-9]\d?(?:,\d{2})*,\d{3})?(?:\.(\d*))?$/u,
  comma: /^(?:\d+|[1-9]\d{0,2}(?:\.\d{3})+|[1-9]\d{0,2}(?:['’`´ _]\d{3})+)?(?:,(\d*))?$/u,
} as const;
const NOT_DIGIT = /\D/gu;

/** The digits of a number before and behind its decimal sign. */
export type Digits = { readonly whole: string; readonly fraction: string };

/** Reads digits in a style; null when they cannot be written so, as `12..34` in both or `1.50` with a comma. */
export const readDigits = (core: string, style: NumberStyle): Digits | null => {
  const plainly = plainDigits(core, style);
  if (plainly !== undefined) return plainly;
  if (/[٫٬]/u.test(core)) return readArabic(core);
  const match = GROUPED[style].exec(core);
  if (!match) return null;
  const at = core.lastIndexOf(style === 'point' ? '.' : ',');
  const whole = (at < 0 ? core : core.slice(0, at)).replace(NOT_DIGIT, '');
  const fraction = match[1] ?? '';
  return whole === '' && fraction === '' ? null : { whole: whole || '0', fraction };
};

/** Digits with at most one point or comma, as most amounts are; undefined when the core holds anything else. */
const plainDigits = (core: string, style: NumberStyle): Digits | null | undefined => {
  let place = -1;
  for (let at = 0; at < core.length; at += 1) {
    const code = core.charCodeAt(at);
    if (code >= 48 && code <= 57) continue;
    if ((code !== 44 && code !== 46) || place >= 0) return undefined;
    place = at;
  }
  if (place < 0) return core === '' ? null : { whole: core, fraction: '' };
  if ((core.charCodeAt(place) === 46) !== (style === 'point')) return undefined;
  return core.length === 1 ? null : { whole: core.slice(0, place) || '0', fraction: core.slice(place + 1) };
};

const readArabic = (core: string): Digits | null => {
  const [, whole = '', fraction = ''] = ARABIC.exec(core) ?? [];
  return whole === '' && fraction === '' ? null : { whole: whole.replace(NOT_DIGIT, '') || '0', fraction };
};

/** Turns digits into minor units; `decimals` when the currency has fewer, `large` beyond 2^53. Zeros too many are dropped. */
export const minorOf = ({ whole, fraction }: Digits, exponent: number): number | 'decimals' | 'large' => {
  const surplus = fraction.length > exponent ? fraction.slice(exponent) : '';
  if (surplus !== '' && Number(surplus) !== 0) return 'decimals';
  const minor = Number(whole + fraction.slice(0, exponent).padEnd(exponent, '0'));
  return Number.isSafeInteger(minor) ? minor : 'large';
};
