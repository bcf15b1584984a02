import { createCanvas } from '@napi-rs/canvas';
import type { Canvas } from '@napi-rs/canvas';
import type { PrintLine } from '../layout/print-line.ts';
import { cssFont, registerFaces } from './fonts.ts';
import type { PaperLook } from './paper-look.ts';
import { MARK_HEIGHTS, printBarcode, printLogo, printMatrixCode, printRule } from './print-marks.ts';
import { printText, printTextGround, textHeight } from './print-text.ts';
import type { Pen } from './print-text.ts';
import { TEXT_SCALE } from './text-scale.ts';

/** Prints lines onto a strip as long as they need; where nothing is printed the canvas is transparent. */
export const printLines = (lines: readonly PrintLine[], look: PaperLook): Canvas => {
  registerFaces();
  const fontSize = fitFont(look);
  const wrapped = lines.flatMap((line) => wrapCells(line, look, fontSize));
  const heights = wrapped.map((line) => lineHeight(line, look, fontSize));
  const height = Math.ceil(heights.reduce((sum, part) => sum + part, 0) + 2 * PADDING);
  const canvas = createCanvas(look.width, height);
  const ink = canvas.getContext('2d');
  let top = PADDING;
  for (const [index, line] of wrapped.entries()) {
    printLine({ ink, look, fontSize, top }, line);
    top += heights[index] ?? 0;
  }
  return canvas;
};

const PADDING = 44;

/** Letters of a printer with changing widths are about half as wide as high. */
const fitFont = (look: PaperLook): number => {
  const ink = createCanvas(1, 1).getContext('2d');
  ink.font = cssFont(look.face, 100, false);
  const letter = ink.measureText('0').width / 100;
  return (look.width - 2 * look.margin) / (look.columns * letter);
};

const lineHeight = (line: PrintLine, look: PaperLook, fontSize: number): number => {
  if (line.kind === 'text' || line.kind === 'cells') return textHeight(look, fontSize, line.look);
  if (line.kind === 'rule') return fontSize * look.leading * (line.mark === 'line' ? 0.8 : 1);
  return line.kind === 'gap' ? fontSize * 0.7 : MARK_HEIGHTS[line.kind];
};

const printLine = (pen: Pen, line: PrintLine): void => {
  if (line.kind === 'rule') return printRule(pen, line.mark);
  if (line.kind === 'logo') return printLogo(pen);
  if (line.kind === 'barcode') return printBarcode(pen);
  if (line.kind === 'matrix-code') return printMatrixCode(pen);
  if (line.kind === 'text') return printTextLine(pen, line);
  if (line.kind === 'cells') printCells(pen, line);
};

const printTextLine = (pen: Pen, { text, align, look: textLook }: Extract<PrintLine, { kind: 'text' }>): void => {
  const { width, margin } = pen.look;
  const room = width - 2 * margin;
  printTextGround(pen, textLook);
  const place =
    align === 'centre'
      ? ({ align: 'center', edge: width / 2, room } as const)
      : ({ align: 'left', edge: margin, room } as const);
  printText(pen, text, textLook, place);
};

const printCells = (pen: Pen, { cells, look: textLook }: Extract<PrintLine, { kind: 'cells' }>): void => {
  const { width, margin } = pen.look;
  const room = width - 2 * margin;
  printTextGround(pen, textLook);
  for (const [index, cell] of cells.entries()) {
    if (index === 0) printText(pen, cell, textLook, { align: 'left', edge: margin, room });
    else printText(pen, cell, textLook, { align: 'right', edge: margin + room * cellEnd(index, cells.length), room });
  }
};

/** The first cell holds words, so that it gets more room than the numbers after it. */
const cellEnd = (index: number, count: number): number => 1 - ((count - 1 - index) / (count - 1)) * 0.8;

/** A pair that does not fit beside each other is printed on two lines, as tills do. */
const wrapCells = (line: PrintLine, look: PaperLook, fontSize: number): readonly PrintLine[] => {
  if (line.kind !== 'cells' || line.cells.length !== 2) return [line];
  const ink = createCanvas(1, 1).getContext('2d');
  ink.font = cssFont(look.face, fontSize, line.look.bold === true);
  const [label = '', value = ''] = line.cells;
  const needed = ink.measureText(`${label}  ${value}`).width * TEXT_SCALE[line.look.size].across;
  if (needed <= look.width - 2 * look.margin) return [line];
  return [
    { ...line, cells: [label] },
    { ...line, cells: ['', value] },
  ];
};
