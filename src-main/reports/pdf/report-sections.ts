import type { ReportDocument, ReportSection, ReportTable } from '../../../src-shared/contract/report-document.ts';
import type { ValueFormat } from '../report-format.ts';
import type { Breath } from './breath.ts';
import { chartFigure, chartHeight } from './chart-figure.ts';
import { layTable } from './lay-table.ts';
import { COLOURS, SIZES } from './look.ts';
import type { PdfFonts } from './make-pdf.ts';
import type { PageFlow } from './page-flow.ts';
import type { PreparedTable } from './prepared-table.ts';
import type { Tag } from './structure.ts';
import { fitTable, fitsUpright } from './table-fit.ts';
import type { TablePart } from './table-fit.ts';
import { tableBlock } from './table-rows.ts';
import { heading, remark, sideOf } from './title-block.ts';

/** Where the sections of a report go, and what they are made with. */
export type ReportSite = {
  readonly document: ReportDocument;
  readonly format: ValueFormat;
  readonly flow: PageFlow;
  readonly fonts: PdfFonts;
  readonly root: Tag;
  /** The width of the content on an upright page. */
  readonly uprightWidth: number;
  /** Whether all pages lie on their side. */
  readonly lying: boolean;
  readonly prepared: ReadonlyMap<ReportTable, PreparedTable>;
};

/** Below a heading there is room for the head of its table and some rows, or the heading moves on with them. */
const TABLE_ROOM = 115;
const HEADING_ROOM = 40;
const TEXT_ROOM = 60;
const SECTION_GAP = 22;

const remarksOn = ({ note, rows, rowCount }: ReportTable, unnamed: string | null): readonly string[] => [
  ...(note === '' ? [] : [note]),
  ...(unnamed === null ? [] : [`Amounts in ${unnamed}.`]),
  ...(rows.length < rowCount ? [`The first ${rows.length} of ${rowCount} rows.`] : []),
  ...(rowCount === 0 ? ['Nothing in this period.'] : []),
];

const widthOf = ({ gap, widths }: TablePart): number =>
  widths.reduce((sum, width) => sum + width, 0) + gap * (widths.length - 1);

const addTable = async (site: ReportSite, table: ReportTable, breath: Breath): Promise<void> => {
  const { flow, fonts, root, prepared, uprightWidth, lying } = site;
  const found = prepared.get(table);
  if (!found) return;
  const { texts, wishes } = found;
  const upright = fitsUpright(wishes, uprightWidth);
  flow.turn(upright && !lying ? 'portrait' : 'landscape');
  // What needs no wide page does not spread its columns over one.
  const parts = fitTable(wishes, upright ? uprightWidth : flow.width());
  for (const [index, part] of parts.entries()) {
    const title = parts.length === 1 ? table.title : `${table.title}, part ${index + 1} of ${parts.length}`;
    flow.space(SECTION_GAP, texts.rows.length === 0 ? HEADING_ROOM : TABLE_ROOM);
    flow.add(heading(title, root));
    for (const line of index === 0 ? remarksOn(table, texts.unnamed) : []) flow.add(remark(line, root));
    if (texts.rows.length > 0)
      await layTable({ flow, fonts, table: tableBlock(texts, part, widthOf(part), root) }, breath);
  }
};

const addText = ({ flow, root }: ReportSite, title: string, paragraphs: readonly string[]): void => {
  flow.space(SECTION_GAP, TEXT_ROOM);
  if (title !== '') flow.add(heading(title, root));
  for (const text of paragraphs)
    flow.add({
      text,
      color: COLOURS.ink,
      fontSize: SIZES.text,
      lineHeight: 1.15,
      margin: [0, 2, 0, 4],
      alignment: sideOf(text),
      tag: { type: 'P', parent: root },
    });
};

/** Lays out a section of a report. */
export const addSection = async (site: ReportSite, section: ReportSection, breath: Breath): Promise<void> => {
  const { flow, fonts, document, format, root } = site;
  if (section.kind === 'table') return addTable(site, section, breath);
  flow.turn(site.lying ? 'landscape' : 'portrait');
  if (section.kind === 'text') return addText(site, section.title, section.paragraphs);
  const room = flow.whole() - HEADING_ROOM;
  flow.space(SECTION_GAP, HEADING_ROOM + chartHeight(section, room));
  flow.add(heading(section.title, root));
  flow.moveDown(4);
  flow.add(chartFigure(section, document, format, { width: flow.width(), room, font: fonts.regular, root }));
};

/** Tells how the figures come about, since on paper none can be clicked. */
export const addFormulas = (site: ReportSite): void => {
  const told = site.document.figures.filter(({ formula }) => formula !== '');
  if (told.length === 0) return;
  site.flow.turn(site.lying ? 'landscape' : 'portrait');
  site.flow.space(SECTION_GAP, TEXT_ROOM);
  site.flow.add(heading('How the figures come about', site.root));
  for (const { label, formula } of told)
    site.flow.add({
      text: [{ text: `${label}  `, bold: true }, formula],
      fontSize: SIZES.small,
      color: COLOURS.quiet,
      margin: [0, 1, 0, 2],
      tag: { type: 'P', parent: site.root },
    });
};
