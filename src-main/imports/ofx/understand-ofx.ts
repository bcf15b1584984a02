import { currencyExponent, isCurrency } from '../../../src-shared/currency.ts';
import type { Currency } from '../../../src-shared/currency.ts';
import type { ReadOptions } from '../reading.ts';
import type { Settled } from '../settle.ts';
import { decideNumberStyle } from '../table/decide-number-style.ts';
import { currencyOfSign } from '../values/currency-signs.ts';
import type { NumberStyle } from '../values/number-text.ts';
import type { OfxContent, OfxRecord, OfxStatement } from './collect-statements.ts';
import { decideTypeSigns } from './decide-type-signs.ts';
import type { DecidedSigns } from './decide-type-signs.ts';
import { understandDays } from './read-days.ts';
import type { Days } from './read-days.ts';

/** How to read the values of an OFX file, with what was decided on the way. */
export type OfxFormat = {
  readonly days: Days;
  readonly style: NumberStyle;
  readonly signs: DecidedSigns;
  readonly settled: readonly Settled[];
};

/** Returns the currency that a code or a sign in the file means, or null. */
export const currencyOf = (text: string): Currency | null => {
  const code = text.trim().toUpperCase();
  return isCurrency(code) ? code : (currencyOfSign(text.trim()) ?? null);
};

const valuesOf = (
  statements: readonly OfxStatement[],
  kind: OfxRecord['kind'],
  field: 'TRNAMT' | 'BALAMT' | 'DTPOSTED' | 'DTASOF',
): readonly string[] => {
  const values: string[] = [];
  for (const { records } of statements)
    for (const record of records) if (record.kind === kind) values.push(record.fields[field]);
  return values;
};

const settleStyle = (statements: readonly OfxStatement[], options: ReadOptions): Settled<NumberStyle> => {
  const currencies = new Set(statements.map(({ currency }) => currencyOf(currency)));
  const [only = null] = currencies.size === 1 ? currencies : [];
  return decideNumberStyle(
    {
      texts: valuesOf(statements, 'movement', 'TRNAMT'),
      others: () => [valuesOf(statements, 'balance', 'BALAMT')],
      exponent: only === null ? null : currencyExponent(only),
      likelyExponent: currencyExponent(only ?? options.fallbackCurrency),
      languages: [],
      delimiter: '',
      addsUp: () => true,
    },
    options.answers,
  );
};

/** Decides how the file writes days, decimals and signs; what stays open is asked. */
export const understandOfx = ({ statements }: OfxContent, options: ReadOptions): OfxFormat => {
  const days = understandDays(
    [...valuesOf(statements, 'movement', 'DTPOSTED'), ...valuesOf(statements, 'balance', 'DTASOF')],
    options.answers,
  );
  const style = settleStyle(statements, options);
  const signs = decideTypeSigns(statements, options.answers);
  return {
    days,
    style: style.value,
    signs,
    settled: [days.order, style, signs.settled].filter((settled) => settled !== null),
  };
};
