import { fittingOrders, proveOrder, sameInAll } from './date-evidence.ts';
import type { DateClues } from './date-evidence.ts';
import { ORDER_LABELS, resolveDate } from './date-parts.ts';
import type { DateOrder, DateParts } from './date-parts.ts';
import { dateReader } from './date-reader.ts';
import type { ImportChoice } from '../reading.ts';
import { settle } from '../settle.ts';
import type { Answers, Proof, Settled } from '../settle.ts';

const ALL: readonly DateOrder[] = ['dmy', 'mdy', 'ymd', 'ydm'];
const SAMPLES = 3;
const SEARCHED = 5000;

type Cell = { readonly raw: string; readonly parts: DateParts };

const choice = (order: DateOrder, cells: readonly Cell[]): ImportChoice & { readonly value: DateOrder } => ({
  value: order,
  label: ORDER_LABELS[order],
  sample: cells.slice(0, SAMPLES).map(({ raw, parts }) => ({ raw, reads: resolveDate(parts, order) ?? 'no such day' })),
});

const proofOf = (clues: DateClues, orders: readonly DateOrder[]): Proof<DateOrder> | null => {
  const [only] = orders;
  if (only === undefined) return { value: 'dmy', reason: 'No date in the column can be read.' };
  if (clues.cells.every(({ named }) => named))
    return { value: 'ymd', reason: 'The dates can be read in one way only.' };
  if (orders.length === 1) return { value: only, reason: `Most dates can only be read as ${ORDER_LABELS[only]}.` };
  if (orders.includes('ymd') && orders.includes('ydm'))
    return { value: 'ymd', reason: 'After the year comes the month.' };
  if (sameInAll(clues.cells, orders)) return { value: only, reason: 'Every reading gives the same days.' };
  return proveOrder(clues, orders);
};

/** What `decideDateOrder` needs beside the clues: the date column's texts in the file's order. */
export type DateColumn = Omit<DateClues, 'cells' | 'sequence'> & {
  readonly texts: readonly string[];
  /** What is known of the file's kind, whatever its dates look like. */
  readonly known?: Proof<DateOrder>;
};

/** Dates that begin with their year say nothing of the order of others beside them, as a sheet’s days beside its texts. */
const withoutCertain = (cells: readonly DateParts[]): readonly DateParts[] => {
  const open = cells.filter(({ year }) => year !== 'first');
  return open.length > 0 ? open : cells;
};

/** The dates among the texts, and the first of them beside their texts, to show. */
const readTexts = (
  texts: readonly string[],
): { readonly sequence: readonly DateParts[]; readonly cells: readonly Cell[] } => {
  const read = dateReader();
  const sequence: DateParts[] = [];
  const cells: Cell[] = [];
  for (const raw of texts) {
    const parts = read(raw);
    if (parts === null) continue;
    sequence.push(parts);
    if (cells.length < SEARCHED) cells.push({ raw, parts });
  }
  return { sequence, cells };
};

/** Decides in which order the date column writes day, month and year, or asks under the key `date-order`. */
export const decideDateOrder = (
  { texts, known: knownOrder, ...rest }: DateColumn,
  answers: Answers,
): Settled<DateOrder> => {
  const { sequence, cells } = readTexts(texts);
  const clues: DateClues = { ...rest, sequence, cells: withoutCertain([...new Set(sequence)]) };
  const orders = fittingOrders(clues.cells);
  const proof = knownOrder ?? proofOf(clues, orders);
  const differing = orders.length === 1 ? [] : cells.filter(({ parts }) => !sameInAll([parts], orders));
  const shown = proof || orders.length === 0 ? ALL : orders.filter((order) => order !== 'ymd' || orders.length < 3);
  const choices = shown.map((order) => choice(order, differing.length > 0 ? differing : cells));
  return settle(answers, { key: 'date-order', choices, proof, question: 'Which order do the dates have?' });
};
