import { BATCH_ROWS, deleteBatch } from './bulk-insert.ts';
import type { Writer } from './connection.ts';
import { withoutIndexes } from './without-indexes.ts';

type Run = { readonly first: number; readonly last: number };

/** Returns the runs of ids that count up without a gap, none longer than a batch; the ids ascend. */
const runsOf = (ids: readonly number[]): readonly Run[] => {
  const runs: Run[] = [];
  let first = ids[0] ?? 0;
  ids.forEach((id, index) => {
    const next = ids[index + 1];
    if (next === id + 1 && id - first + 1 < BATCH_ROWS) return;
    runs.push({ first, last: id });
    first = next ?? 0;
  });
  return runs;
};

/** Shorter runs are deleted and recorded row by row. */
const SHORT_RUN = 50;

const lengthOf = ({ first, last }: Run): number => last - first + 1;

/** Deletes many rows, by ascending ids, with a compact journal entry for each long run of them. */
export const bulkDelete = (writer: Writer, table: string, ids: readonly number[]): void => {
  const runs = runsOf(ids);
  const short = runs.filter((run) => lengthOf(run) < SHORT_RUN);
  const remove = writer.sql(`DELETE FROM "${table}" WHERE id BETWEEN ? AND ?`);
  for (const { first, last } of short) remove.run(first, last);
  const long = runs.filter((run) => lengthOf(run) >= SHORT_RUN);
  withoutIndexes(writer, table, ids.length, () => {
    for (const { first, last } of long) deleteBatch(writer, table, first, last);
  });
};
