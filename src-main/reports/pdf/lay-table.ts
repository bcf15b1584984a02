import { layRow, linesWithin, placeLines } from './lay-row.ts';
import type { LaidRow, TableSite } from './lay-row.ts';
import type { Breath } from './breath.ts';

const heightOf = (rows: readonly LaidRow[]): number => rows.reduce((sum, { height }) => sum + height, 0);

const placeHead = (site: TableSite, repeated: boolean): void => {
  const head = layRow(site, site.table.head(repeated));
  placeLines(site, head, { from: 0, count: head.lineCount });
};

const turnPage = (site: TableSite): void => {
  site.flow.newPage();
  placeHead(site, true);
};

/** Only a row that is taller than a page is divided. */
const placeRow = (site: TableSite, laid: LaidRow): void => {
  let from = 0;
  while (from < laid.lineCount) {
    const room = linesWithin(site, laid, site.flow.left());
    if (room < 1 || (from === 0 && room < laid.lineCount && site.flow.left() < site.flow.whole() / 2)) turnPage(site);
    const fitting = Math.max(1, linesWithin(site, laid, site.flow.left()));
    const count = Math.min(fitting, laid.lineCount - from);
    placeLines(site, laid, { from, count });
    from += count;
  }
};

/** Rows that belong together go to the next page together, unless they are more than one holds. */
const placeTogether = (site: TableSite, rows: readonly LaidRow[]): void => {
  const height = heightOf(rows);
  const head = layRow(site, site.table.head(true)).height;
  if (height > site.flow.left() && height <= site.flow.whole() - head) turnPage(site);
  for (const row of rows) placeRow(site, row);
};

/** Lays out a table row by row: its head is repeated on each page, and rows that belong together stay so. */
export const layTable = async (site: TableSite, breath: Breath): Promise<void> => {
  const { rowCount, rowAt } = site.table;
  placeHead(site, false);
  let together: LaidRow[] = [];
  for (let index = 0; index < rowCount; index += 1) {
    const laid = layRow(site, rowAt(index));
    together.push(laid);
    if (laid.row.keepWithNext && index + 1 < rowCount) continue;
    placeTogether(site, together);
    together = [];
    await breath((index + 1) / rowCount);
  }
};
