import { createRandom } from '../../../sample/random.ts';
import type { RuleMark } from '../layout/print-line.ts';
import { cssFont } from './fonts.ts';
import type { Pen } from './print-text.ts';
import { printText } from './print-text.ts';

/** Heights of what is not text, in pixels. */
export const MARK_HEIGHTS = { logo: 130, barcode: 120, 'matrix-code': 190 } as const;

/** Prints a line across the paper. */
export const printRule = (pen: Pen, mark: RuleMark): void => {
  const { ink, look, fontSize, top } = pen;
  const room = look.width - 2 * look.margin;
  if (mark === 'line') {
    ink.fillStyle = look.ink;
    ink.fillRect(look.margin, top + fontSize * 0.5, room, 3);
    return;
  }
  ink.font = cssFont(look.face, fontSize, false);
  const marks = mark.repeat(Math.floor(room / ink.measureText(mark).width));
  printText(pen, marks, { size: 'normal' }, { align: 'left', edge: look.margin, room });
};

/** Prints the sign of the merchant: a shape in a ring, never a letter. */
export const printLogo = ({ ink, look, top }: Pen): void => {
  const radius = MARK_HEIGHTS.logo * 0.42;
  const corners = 3 + (look.mark % 5);
  ink.save();
  ink.translate(look.width / 2, top + MARK_HEIGHTS.logo / 2);
  ink.fillStyle = look.ink;
  ink.strokeStyle = look.ink;
  ink.lineWidth = 6;
  ink.beginPath();
  ink.arc(0, 0, radius, 0, 2 * Math.PI);
  ink.stroke();
  ink.beginPath();
  for (let corner = 0; corner < 2 * corners; corner++) {
    const reach = corner % 2 === 0 ? radius * 0.8 : radius * (0.3 + (look.mark % 4) / 12);
    const angle = (Math.PI * corner) / corners - Math.PI / 2;
    ink.lineTo(reach * Math.cos(angle), reach * Math.sin(angle));
  }
  ink.fill();
  ink.restore();
};

/** Prints bars of changing width. */
export const printBarcode = ({ ink, look, top }: Pen): void => {
  const random = createRandom(look.mark);
  const end = look.width * 0.8;
  ink.fillStyle = look.ink;
  for (let across = look.width * 0.2; across < end;) {
    const bar = 3 * random.integer(1, 3);
    ink.fillRect(across, top + 12, bar, MARK_HEIGHTS.barcode - 24);
    across += bar + 3 * random.integer(1, 3);
  }
};

const MODULES = 25;

/** Prints a square of black and white modules with three corner marks; it holds no message. */
export const printMatrixCode = ({ ink, look, top }: Pen): void => {
  const random = createRandom(look.mark);
  const side = 6;
  const start = (look.width - MODULES * side) / 2;
  ink.fillStyle = look.ink;
  for (let cell = 0; cell < MODULES * MODULES; cell++) {
    const [column, row] = [cell % MODULES, Math.floor(cell / MODULES)];
    const corner = cornerModule(column, row);
    if (corner ?? random.chance(0.48)) ink.fillRect(start + column * side, top + 16 + row * side, side, side);
  }
};

const cornerModule = (column: number, row: number): boolean | null => {
  const fromEdge = (at: number): number => (at < 8 ? at : at >= MODULES - 8 ? MODULES - 1 - at : 9);
  const [x, y] = [fromEdge(column), fromEdge(row)];
  if (x > 7 || y > 7 || (column > 8 && row > 8)) return null;
  const ring = Math.max(Math.abs(x - 3), Math.abs(y - 3));
  return ring === 3 || ring < 2;
};
