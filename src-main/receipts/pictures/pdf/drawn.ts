import type { Pdfjs } from './load-pdfjs.ts';

type Matrix = readonly [number, number, number, number, number, number];

type Glyph = { readonly unicode: string; readonly width: number };

/** What a page draws, as far as it tells whether its text can be trusted. */
export type Drawn = {
  /** Widths of characters by font, in thousandths of its size. */
  readonly widths: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly visibleGlyphs: number;
  /** Drawn without ink, as text recognition lays it under a scan, or covered by a picture. */
  readonly hiddenGlyphs: number;
  /** Of the page, 0–1, under its largest picture. */
  readonly pictureShare: number;
};

type State = { readonly matrix: Matrix; readonly font: string; readonly isInvisible: boolean };

type Tally = { widths: Map<string, Map<string, number>>; visible: number; hidden: number; pictureShare: number };

export type Operators = { readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] };

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** Neither fills nor strokes: modes 3 and 7 of the format. */
const INVISIBLE_MODES: readonly unknown[] = [3, 7];

/** A picture of this share hides what was written before it. */
const COVERING_SHARE = 0.8;

const multiply = (m: Matrix, n: Matrix): Matrix => [
  m[0] * n[0] + m[2] * n[1],
  m[1] * n[0] + m[3] * n[1],
  m[0] * n[2] + m[2] * n[3],
  m[1] * n[2] + m[3] * n[3],
  m[0] * n[4] + m[2] * n[5] + m[4],
  m[1] * n[4] + m[3] * n[5] + m[5],
];

const isList = (value: unknown): value is ArrayLike<unknown> & Iterable<unknown> =>
  Array.isArray(value) || ArrayBuffer.isView(value);

const matrixOf = (value: unknown): Matrix => {
  const [a, b, c, d, e, f] = isList(value) ? [...value].map(Number) : [];
  return f === undefined ? IDENTITY : ([a, b, c, d, e, f] as Matrix);
};

const isGlyph = (value: unknown): value is Glyph =>
  typeof value === 'object' && value !== null && 'unicode' in value && 'width' in value;

const countText = (tally: Tally, { font, isInvisible }: State, text: unknown): void => {
  const glyphs = isList(text) ? [...text].filter(isGlyph) : [];
  const widths = tally.widths.get(font) ?? new Map<string, number>();
  tally.widths.set(font, widths);
  for (const { unicode, width } of glyphs) widths.set(unicode, width);
  const marks = glyphs.filter(({ unicode }) => unicode.trim() !== '').length;
  if (isInvisible) tally.hidden += marks;
  else tally.visible += marks;
};

const countPicture = (tally: Tally, { matrix: [a, b, c, d] }: State, pageArea: number): void => {
  const share = Math.min(1, Math.abs(a * d - b * c) / pageArea);
  tally.pictureShare = Math.max(tally.pictureShare, share);
  if (share < COVERING_SHARE) return;
  tally.hidden += tally.visible;
  tally.visible = 0;
};

type Walk = { state: State; readonly kept: State[]; readonly tally: Tally };

const enter = (walk: Walk, form: unknown): void => {
  walk.kept.push(walk.state);
  walk.state = { ...walk.state, matrix: multiply(walk.state.matrix, matrixOf(form)) };
};

const leave = (walk: Walk): void => {
  walk.state = walk.kept.pop() ?? walk.state;
};

/** Returns what each operator of interest does with its arguments, the first of which comes alone too. */
const stepsOf = ({ OPS }: Pdfjs, pageArea: number) => {
  const picture = ({ tally, state }: Walk): void => countPicture(tally, state, pageArea);
  const steps: readonly (readonly [operator: number, step: (walk: Walk, args: unknown, first: unknown) => void])[] = [
    [OPS.save, (walk) => walk.kept.push(walk.state)],
    [OPS.restore, leave],
    [OPS.paintFormXObjectBegin, (walk, _, form) => enter(walk, form)],
    [OPS.paintFormXObjectEnd, leave],
    [
      OPS.transform,
      (walk, matrix) => (walk.state = { ...walk.state, matrix: multiply(walk.state.matrix, matrixOf(matrix)) }),
    ],
    [OPS.setFont, (walk, _, font) => (walk.state = { ...walk.state, font: String(font) })],
    [
      OPS.setTextRenderingMode,
      (walk, _, mode) => (walk.state = { ...walk.state, isInvisible: INVISIBLE_MODES.includes(mode) }),
    ],
    [OPS.showText, ({ tally, state }, _, text) => countText(tally, state, text)],
    [OPS.paintImageXObject, picture],
    [OPS.paintInlineImageXObject, picture],
    [OPS.paintImageMaskXObject, picture],
  ];
  return new Map(steps);
};

/** Follows a page's operators. `pageArea` is in square points. */
export const whatIsDrawn = (pdfjs: Pdfjs, { fnArray, argsArray }: Operators, pageArea: number): Drawn => {
  const steps = stepsOf(pdfjs, pageArea);
  const tally: Tally = { widths: new Map(), visible: 0, hidden: 0, pictureShare: 0 };
  const walk: Walk = { state: { matrix: IDENTITY, font: '', isInvisible: false }, kept: [], tally };
  for (const [index, operator] of fnArray.entries()) {
    const args = argsArray[index];
    const first: unknown = Array.isArray(args) ? args[0] : undefined;
    steps.get(operator)?.(walk, args, first);
  }
  const { widths, visible, hidden, pictureShare } = tally;
  return { widths, visibleGlyphs: visible, hiddenGlyphs: hidden, pictureShare };
};
