import { sumMoney } from '../../../../src-shared/money.ts';
import type { TruthTax } from '../truth.ts';
import { writeNumber, writeQuantity, writeRate, writeSigned } from '../write-values.ts';
import { cells } from './print-line.ts';
import type { PrintLine } from './print-line.ts';
import type { Draft, Section } from './section.ts';

/** From the subtotal to the total: discount, added taxes, tip and rounding. */
export const totalSection: Section = (draft) => {
  const { random, country, truth, style } = draft;
  const { words } = country;
  const row = (label: string, amount: number): PrintLine => cells([label, writeNumber(country, amount)]);
  const inParts = truth.discount + truth.tip + Math.abs(truth.rounding) > 0 || !truth.pricesIncludeTax;
  const before = truth.discount === 0 ? [] : [row(random.pick(words.discount), -truth.discount)];
  return [
    ...before,
    ...(inParts || random.chance(0.3) ? [row(random.pick(words.subtotal), truth.subtotal)] : []),
    ...(truth.pricesIncludeTax ? [] : taxLines(draft)),
    ...(truth.tip === 0 ? [] : [row(words.tip, truth.tip)]),
    ...(truth.rounding === 0 ? [] : [row(words.rounding, truth.rounding)]),
    totalLine(draft),
    { kind: 'rule', mark: style.rule },
    ...itemCount(draft),
  ];
};

/** Taxes that the prices include, as lines or as a table. */
export const includedTaxSection: Section = (draft) => {
  const { country, truth } = draft;
  if (!truth.pricesIncludeTax || truth.taxes.length === 0) return [];
  if (country.tax.style === 'lines') return [{ kind: 'gap' }, ...taxLines(draft)];
  const gross = (tax: TruthTax): string => writeNumber(country, tax.base + tax.amount);
  return [
    { kind: 'gap' },
    cells(country.tax.heads),
    ...truth.taxes.map((tax) =>
      cells([taxCode(draft, tax), writeNumber(country, tax.base), writeNumber(country, tax.amount), gross(tax)]),
    ),
  ];
};

const CURRENCY_IN_LABEL = /EUR|CHF|R\$|AUD|JPY/u;

const totalLine = ({ random, country, truth, style }: Draft): PrintLine => {
  const label = random.pick(country.words.total);
  const sign = CURRENCY_IN_LABEL.test(label) ? '#' : style.sign;
  return cells([label, writeSigned(country, truth.total, sign)], style.totalLook);
};

const taxLines = ({ random, country, truth }: Draft): readonly PrintLine[] => {
  const pattern = random.pick(country.tax.line);
  return truth.taxes.map((tax) => {
    const words = pattern.replace('%', writeRate(country, tax.rate));
    return cells([country.tax.parts ? `${tax.name} ${words}` : words, writeNumber(country, tax.amount)]);
  });
};

const taxCode = ({ country }: Draft, tax: TruthTax): string => {
  const code = country.tax.codes[country.tax.rates.indexOf(tax.rate)];
  const rate = writeRate(country, tax.rate, 1);
  return code === undefined ? rate : `${code} ${rate}`;
};

const itemCount = ({ random, country, truth }: Draft): readonly PrintLine[] => {
  const pieces = sumMoney(truth.items.map((item) => (item.unit === null ? item.quantity : 1)));
  return country.words.itemCount === undefined || random.chance(0.5)
    ? []
    : [cells([country.words.itemCount, writeQuantity(country, pieces)])];
};
