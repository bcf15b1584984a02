import type { Dimension, Measure } from '../../src-shared/contract/report-request.ts';
import { foldName } from '../../src-shared/fold-name.ts';
import { countsWhole, overlaps } from '../engine/report-pivot-overlap.ts';
import type { PivotFact, PivotKey } from '../engine/report-pivot-tally.ts';
import type { Reader } from './connection.ts';
import { joinsOf, KEY_SQL, LEAVES, scopeSql, spellings, sumsBy } from './report-sums.ts';
import type { SumScope } from './report-sums.ts';

/** What a pivot is made of. */
export type FactsWanted = {
  readonly measure: Measure;
  readonly rows: readonly Dimension[];
  readonly column: Dimension | null;
};

/** Tells whether sums of the innermost groups sum to those further out. */
const isAdditive = (measure: Measure, dimensions: readonly Dimension[]): boolean =>
  measure !== 'average' && !dimensions.some((dimension) => overlaps(measure, dimension));

const groupFacts = (reader: Reader, scope: SumScope, { measure, rows, column }: FactsWanted): readonly PivotFact[] => {
  const dimensions = column === null ? rows : [...rows, column];
  return sumsBy(reader, scope, dimensions, { exactCount: countsWhole(measure) }).map(
    ({ keys, income, expenses, count }, index) => ({
      keys: keys.slice(0, rows.length),
      column: column === null ? null : (keys[rows.length] ?? null),
      income,
      expenses,
      count,
      part: index,
      whole: index,
    }),
  );
};

type LeafRow = readonly [part: number, whole: number, flow: number, amount: number, ...keys: readonly PivotKey[]];

/** Tags that differ in letter case or accents alone are one, under the spelling used most. */
const tagSpeller = (reader: Reader): ((key: PivotKey) => PivotKey) => {
  const spelled = spellings(reader);
  const known = new Map<PivotKey, PivotKey>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const tag = spelled.get(foldName(String(key))) ?? key;
    known.set(key, tag);
    return tag;
  };
};

const leafFacts = (reader: Reader, scope: SumScope, { measure, rows, column }: FactsWanted): readonly PivotFact[] => {
  const dimensions = column === null ? rows : [...rows, column];
  const { where, params } = scopeSql(reader, scope);
  const keys = dimensions.map((dimension) => `, ${KEY_SQL[dimension]}`).join('');
  const flow = measure === 'average' ? 'l.flow = 2' : 'l.flow <> 0';
  const text = `SELECT l.id, t.id, l.flow, l.amount${keys} FROM ${LEAVES} ${joinsOf(dimensions)}
    WHERE l.is_split = 0 AND ${flow} AND ${where} ORDER BY t.id, l.id`;
  const tagPlace = dimensions.indexOf('tag');
  const spell = tagPlace === -1 ? null : tagSpeller(reader);
  return (reader.sql(text).raw().all(params) as readonly LeafRow[]).map(([part, whole, flow, amount, ...found]) => {
    const own = spell === null ? found : found.map((key, place) => (place === tagPlace ? spell(key) : key));
    return {
      keys: column === null ? own : own.slice(0, -1),
      column: column === null ? null : (own.at(-1) ?? null),
      income: flow === 1 ? amount : 0,
      expenses: flow === 2 ? 0 - amount : 0,
      count: 1,
      part,
      whole,
    };
  });
};

/**
 * Returns what a pivot sums, on budget accounts: sums where sums are enough, else a fact for each leaf and tag. For the
 * average only expenses come.
 */
export const readFacts = (reader: Reader, scope: SumScope, wanted: FactsWanted): readonly PivotFact[] => {
  const { measure, rows, column } = wanted;
  const additive = isAdditive(measure, column === null ? rows : [...rows, column]);
  return additive ? groupFacts(reader, scope, wanted) : leafFacts(reader, scope, wanted);
};
