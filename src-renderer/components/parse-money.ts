import { currencyExponent } from '../../src-shared/currency.ts';
import { MAX_AMOUNT, parseAmount } from '../../src-shared/money.ts';

export type MoneyProblem = 'not_a_number' | 'too_many_digits' | 'too_large';

export type ParsedMoney =
  | { readonly kind: 'empty' }
  | { readonly kind: 'amount'; readonly amount: number }
  | { readonly kind: 'problem'; readonly problem: MoneyProblem };

type Signs = { readonly decimal: string; readonly group: string };

const problem = (kind: MoneyProblem): ParsedMoney => ({ kind: 'problem', problem: kind });

/** Returns the decimal and the group sign of a locale. */
export function separators(locale: string): Signs {
  const parts = new Intl.NumberFormat(locale, { useGrouping: 'always' }).formatToParts(123_456_789.5);
  const sign = (type: 'decimal' | 'group', otherwise: string): string =>
    parts.find((part) => part.type === type)?.value ?? otherwise;
  return { decimal: sign('decimal', '.'), group: sign('group', ',') };
}

const COMMON: readonly Signs[] = [
  { decimal: '.', group: ',' },
  { decimal: ',', group: '.' },
];

/**
 * Reads what a person types as an amount in minor units: `1,200.50`, `1.200,50` or `₹ 1200`. The locale's signs come
 * first; what they cannot read is read with the other decimal sign where that leaves one reading.
 */
export function readMoney(text: string, currency: string, locale: string): ParsedMoney {
  const bare = text
    .replaceAll(/[\s\u00A0\u202F\p{Sc}]/gu, '')
    .replaceAll('−', '-')
    .replace(/^\+/u, '');
  if (bare === '' || bare === '-') return { kind: 'empty' };
  const plain = plainNumber(bare, separators(locale)) ?? onlyReading(bare);
  if (plain === null) return problem('not_a_number');
  const [whole = '', fraction = ''] = plain.split('.');
  if (fraction.replace(/0+$/u, '').length > currencyExponent(currency)) return problem('too_many_digits');
  if (whole.replaceAll(/\D/gu, '').length > String(MAX_AMOUNT).length) return problem('too_large');
  return exact(plain.replace(/^(-?)\./u, '$10.'), currency);
}

function onlyReading(text: string): string | null {
  const readings = new Set(COMMON.map((signs) => plainNumber(text, signs)).filter((reading) => reading !== null));
  return readings.size === 1 ? ([...readings][0] ?? null) : null;
}

function plainNumber(text: string, { decimal, group }: Signs): string | null {
  const plain = withoutGroups(text, decimal, group);
  return plain !== null && /^-?(\d+\.?\d*|\.\d+)$/u.test(plain) ? plain : null;
}

function exact(plain: string, currency: string): ParsedMoney {
  try {
    return { kind: 'amount', amount: parseAmount(plain, currency) };
  } catch {
    return problem('too_large');
  }
}

/** Returns the number with a point and without groups; null where the group signs stand in impossible places. */
function withoutGroups(text: string, decimal: string, group: string): string | null {
  // A lone point that no grouping explains is a decimal point in every locale: people paste “12.50”.
  if (group === '.' && /^-?\d+\.\d{1,2}$/u.test(text)) return text;
  const [whole = '', ...fractions] = text.split(decimal);
  if (fractions.length > 1) return null;
  const groups = whole.split(group === '\u00A0' || group === '\u202F' ? ' ' : group);
  const inner = groups.slice(1);
  if (inner.some((digits) => digits.length < 2 || digits.length > 4) || (inner.at(-1)?.length ?? 3) < 3) return null;
  return fractions.length === 0 ? groups.join('') : `${groups.join('')}.${fractions[0] ?? ''}`;
}
