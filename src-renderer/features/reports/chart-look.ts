import type { ReportChart } from '../../../src-shared/contract/report-document.ts';
import { useFormat } from '../../app/format.ts';
import { useCurrencyName } from '../months/use-currency-name.ts';

export type ValueWords = {
  /** A value in full, as in a tooltip. */
  readonly full: (value: number) => string;
  /** A value in short, as on an axis. */
  readonly short: (value: number) => string;
  /** What the values are, such as “Indian rupees”. */
  readonly unit: string;
};

/** How the values of a chart are written. */
export function useValueWords({ unit, currency }: Pick<ReportChart, 'unit' | 'currency'>): ValueWords {
  const { money, percent, number } = useFormat();
  const currencyName = useCurrencyName(currency);
  if (unit === 'percent') return { full: percent, short: percent, unit: '%' };
  if (unit === 'count') return { full: number, short: number, unit: '' };
  return {
    full: (value) => money(value, { currency }),
    short: (value) => money(value, { currency, compact: true }),
    unit: currencyName,
  };
}

/** How the labels of a chart are written. */
export function useLabelWords({ labelType }: Pick<ReportChart, 'labelType'>) {
  const { date, month, shortMonth } = useFormat();
  const plain = (label: string): string => label;
  if (labelType === 'text') return { full: plain, short: plain };
  return labelType === 'month' ? { full: month, short: shortMonth } : { full: date, short: date };
}
