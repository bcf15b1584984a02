import type { ReportChart } from '../../../src-shared/contract/report-document.ts';
import { currencyExponent } from '../../../src-shared/currency.ts';
import { DAY, MONTH } from '../report-format.ts';
import type { ValueFormat } from '../report-format.ts';

/** Tells whether there is a value other than zero to be drawn. */
export const hasValues = ({ series }: ReportChart): boolean =>
  series.some(({ values }) => values.some((value) => value !== null && value !== 0));

/** Returns what a value of the chart is divided by, so that its scale gets round steps. */
export const chartUnit = ({ unit, currency }: ReportChart): number =>
  unit === 'money' ? 10 ** currencyExponent(currency) : 1;

/** Returns how a point of the scale is written: short, and with its unit. */
export const scaleText =
  (chart: ReportChart, format: ValueFormat) =>
  (point: number): string => {
    if (chart.unit === 'percent') return format.shortPercent(point);
    return chart.unit === 'count'
      ? format.shortNumber(point)
      : format.shortAmount(point * chartUnit(chart), chart.currency);
  };

/** Returns the labels as the reader’s locale writes them. */
export const labelTexts = ({ labels, labelType }: ReportChart, format: ValueFormat): readonly string[] =>
  labels.map((label) => {
    if (labelType === 'month' && MONTH.test(label)) return format.shortMonth(label);
    return labelType === 'date' && DAY.test(label) ? format.shortDay(label) : label;
  });
