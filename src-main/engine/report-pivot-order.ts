import type { CustomSpec } from '../../src-shared/contract/report-request.ts';
import type { PivotKey } from './report-pivot-tally.ts';
import type { Ranked } from './report-pivot-tree.ts';

type Compare = (a: Ranked, b: Ranked) => number;

/** Puts groups of time in their order: their keys sort as text. */
export const byTime =
  (descending: boolean): Compare =>
  (a, b) => {
    const order = String(a.key) < String(b.key) ? -1 : 1;
    return descending ? -order : order;
  };

/** Puts groups in the order of their names or of their values; equal values follow the names, and what has none comes last. */
export const bySort = (
  { by, descending }: CustomSpec['sort'],
  nameOf: (key: PivotKey) => string,
  locale: string,
): Compare => {
  const collator = new Intl.Collator(locale, { numeric: true });
  const byName: Compare = (a, b) => collator.compare(nameOf(a.key), nameOf(b.key));
  if (by === 'label') return descending ? (a, b) => byName(b, a) : byName;
  return (a, b) => {
    if (a.value === b.value) return byName(a, b);
    if (a.value === null || b.value === null) return a.value === null ? 1 : -1;
    return descending ? b.value - a.value : a.value - b.value;
  };
};
