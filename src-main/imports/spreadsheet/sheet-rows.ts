import { countStyles, provenStyle, showsStyle } from '../values/number-style.ts';
import type { NumberStyle } from '../values/number-text.ts';
import type { TableRow } from '../table/table.ts';
import type { Answers } from '../settle.ts';
import { settleDays } from './swapped-days.ts';
import { cellText } from './cell-text.ts';
import type { CellValue, Sheet, SheetTable } from './sheet.ts';

const SAMPLE = 3000;
const DECIMALS = /\d[.,]\d/u;

/** Texts that may be numbers, by column. */
const numberTexts = ({ rows }: Sheet): ReadonlyMap<number, readonly string[]> => {
  const found = new Map<number, string[]>();
  const collect = (value: CellValue, column: number): void => {
    if (typeof value !== 'string' || value.length > 30 || !DECIMALS.test(value)) return;
    const texts = found.get(column) ?? [];
    if (texts.length === 0) found.set(column, texts);
    if (texts.length < SAMPLE) texts.push(value);
  };
  for (const row of rows) row.forEach(collect);
  return found;
};

/** How the sheet's texts write decimals, so that its numbers can be written alike; a point where no text shows it. */
const styleOfTexts = (sheet: Sheet): NumberStyle => {
  const shown = [...numberTexts(sheet).values()]
    .map((texts) => countStyles(texts))
    .filter(showsStyle)
    .map(provenStyle);
  return shown.length > 0 && shown.every((style) => style === 'comma') ? 'comma' : 'point';
};

const BREAKS = /[\t\r\n]+/gu;

/** A line drawn with stars or dashes, as Indian banks do around their tables. */
const RULER = /^[*=_~\s-]{3,}$/u;

const isBlank = (value: CellValue): boolean =>
  value === null || value === '' || (typeof value === 'string' && RULER.test(value));

/** Writes a sheet's cells as text, leaving out empty rows. The line of a row is its number in the sheet. */
export const sheetTable = (given: Sheet, answers: Answers): SheetTable => {
  const { sheet, settled } = settleDays(given, answers);
  const style = styleOfTexts(sheet);
  const rows: TableRow[] = [];
  sheet.rows.forEach((values, index) => {
    if (values.every(isBlank)) return;
    const cells = values.map((value) => cellText(value, style));
    const raw = cells
      .map((cell) => cell.replace(BREAKS, ' '))
      .join('\t')
      .trimEnd();
    if (raw !== '') rows.push({ line: sheet.lines?.[index] ?? index + 1, cells, raw });
  });
  return { name: sheet.name, rows, settled: settled ? [settled] : [] };
};
