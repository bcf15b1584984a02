import { useMemo } from 'react';
import type { ReactNode } from 'react';

import type { ReportCell, ReportColumnType } from '../../../src-shared/contract/report-document.ts';
import { useFormat } from '../../app/format.ts';
import type { Format } from '../../app/make-format.ts';
import { Money } from '../../components/money.tsx';

/** Types that stand at the right, so that their digits lie below each other. */
const NUMERIC: ReadonlySet<ReportColumnType> = new Set(['amount', 'percent', 'count', 'number']);

/** Tells whether a column holds figures. */
export const isNumeric = (type: ReportColumnType): boolean => NUMERIC.has(type);

/** Returns how a column lies: figures at the right, days in one line; undefined for texts. */
export const typeMark = (type: ReportColumnType): 'figure' | 'day' | undefined => {
  if (isNumeric(type)) return 'figure';
  return type === 'date' || type === 'month' ? 'day' : undefined;
};

/** Writes a cell as text: an amount in its currency, a day in the user's format. */
export const cellText = (cell: ReportCell, type: ReportColumnType, currency: string, format: Format): string => {
  if (cell === null) return '';
  if (typeof cell === 'number') {
    if (type === 'amount') return format.money(cell, { currency });
    return type === 'percent' ? format.percent(cell) : format.number(cell);
  }
  if (type === 'date') return format.date(cell);
  return type === 'month' ? format.month(cell) : cell;
};

export type ShowCell = (cell: ReportCell, type: ReportColumnType, currency: string) => ReactNode;

/** Shows cells as text, and amounts as money. */
export function useCell(): ShowCell {
  const format = useFormat();
  return useMemo(
    () => (cell, type, currency) =>
      type === 'amount' && typeof cell === 'number' ? (
        <Money amount={cell} currency={currency} />
      ) : (
        cellText(cell, type, currency, format)
      ),
    [format],
  );
}
