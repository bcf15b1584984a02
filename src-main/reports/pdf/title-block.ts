import type { ReportDocument } from '../../../src-shared/contract/report-document.ts';
import { isRightToLeft } from '../fonts/visual-order.ts';
import type { ValueFormat } from '../report-format.ts';
import { COLOURS, RULES, SIZES } from './look.ts';
import type { Content } from './pdfmake.ts';
import type { Tag } from './structure.ts';

/** A thin rule across the width. */
export const ruleAcross = (width: number, colour: string, margin: readonly [number, number]): Content => ({
  canvas: [{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: RULES.thin, lineColor: colour }],
  margin: [0, margin[0], 0, margin[1]],
});

const factsOf = (document: ReportDocument, format: ValueFormat): readonly (readonly [string, string])[] => [
  ...(document.compared === null ? [] : [['Compared with', document.compared.label] as const]),
  ...document.filters.map(({ label, value }) => [label, value] as const),
  ['Base currency', document.currency],
  ['Made on', format.day(document.today)],
];

const fact = ([label, value]: readonly [string, string], root: Tag): Content => ({
  text: [
    { text: `${label}  `, color: COLOURS.quiet },
    { text: value, color: COLOURS.ink },
  ],
  fontSize: SIZES.small,
  lineHeight: 1.1,
  tag: { type: 'P', parent: root },
});

/** Returns the side on which a paragraph begins. */
export const sideOf = (text: string): 'left' | 'right' => (isRightToLeft(text) ? 'right' : 'left');

const notesOf = ({ notes }: ReportDocument, root: Tag): Content[] =>
  notes
    .split(/\n+/u)
    .filter((paragraph) => paragraph.trim() !== '')
    .map((text, index) => ({
      text,
      fontSize: SIZES.text,
      color: COLOURS.ink,
      lineHeight: 1.1,
      margin: [0, index === 0 ? 10 : 4, 0, 0],
      alignment: sideOf(text),
      tag: { type: 'P', parent: root },
    }));

/** Returns what stands at the top of the first page: whose report it is, what it shows, and under which conditions. */
export const titleBlock = (document: ReportDocument, format: ValueFormat, width: number, root: Tag): Content[] => [
  {
    text: document.vaultName,
    fontSize: SIZES.text,
    bold: true,
    color: COLOURS.accent,
    tag: { type: 'P', parent: root },
  },
  {
    text: document.title,
    fontSize: SIZES.title,
    bold: true,
    color: COLOURS.ink,
    tag: { type: 'H1', parent: root, bookmark: document.title },
  },
  { text: document.period.label, fontSize: SIZES.heading, color: COLOURS.quiet, tag: { type: 'P', parent: root } },
  ruleAcross(width, COLOURS.accent, [10, 8]),
  ...factsOf(document, format).map((each) => fact(each, root)),
  ...notesOf(document, root),
];

/** Returns the heading of a section, with its entry in the outline. */
export const heading = (title: string, root: Tag): Content => ({
  text: title,
  fontSize: SIZES.heading,
  bold: true,
  color: COLOURS.ink,
  margin: [0, 0, 0, 4],
  tag: { type: 'H2', parent: root, bookmark: title },
});

/** Returns a quiet line below a heading. */
export const remark = (text: string, root: Tag): Content => ({
  text,
  fontSize: SIZES.small,
  color: COLOURS.quiet,
  margin: [0, 0, 0, 4],
  tag: { type: 'P', parent: root },
});
