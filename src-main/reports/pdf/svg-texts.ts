/** A text in an SVG picture; lengths are its pixels. */
export type SvgText = {
  readonly text: string;
  readonly fontSize: number;
  readonly colour: string;
  readonly anchor: string;
  readonly x: number;
  readonly y: number;
  /** Moves, turns and scales, as in SVG. */
  readonly matrix: readonly [number, number, number, number, number, number];
  /** Whether `y` is the middle of the letters rather than the line they stand on. */
  readonly middle: boolean;
};

const ELEMENT = /<text\b([^>]*)>([^<]*)<\/text>/gu;
const ATTRIBUTE = /([\w:-]+)="([^"]*)"/gu;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", '#39': "'" };

const decoded = (text: string): string =>
  text.replaceAll(/&(amp|lt|gt|quot|apos|#39);/gu, (whole, name: string) => ENTITIES[name] ?? whole);

const matrixOf = (transform: string): SvgText['matrix'] => {
  const [, kind = '', list = ''] = /(matrix|translate)\(([^)]*)\)/u.exec(transform) ?? [];
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = list.split(/[\s,]+/u).map(Number);
  return kind === 'matrix' ? [a, b, c, d, e, f] : [1, 0, 0, 1, a, b];
};

const textOf = (attributes: string, content: string): SvgText => {
  const found: Readonly<Record<string, string>> = Object.fromEntries(
    Array.from(attributes.matchAll(ATTRIBUTE), ([, name = '', value = '']) => [name, value] as const),
  );
  return {
    text: decoded(content),
    fontSize: Number.parseFloat(/font-size:([\d.]+)/u.exec(found['style'] ?? '')?.[1] ?? '12'),
    colour: found['fill'] ?? '#000',
    anchor: found['text-anchor'] ?? 'start',
    x: Number(found['x'] ?? 0),
    y: Number(found['y'] ?? 0),
    matrix: matrixOf(found['transform'] ?? ''),
    middle: found['dominant-baseline'] === 'central',
  };
};

/**
 * Takes the texts out of a chart. The SVG of pdfmake draws no marks above and below letters, nor right to left, so the texts
 * are drawn like all others.
 */
export const withoutTexts = (svg: string): { readonly shapes: string; readonly texts: readonly SvgText[] } => ({
  shapes: svg.replaceAll(ELEMENT, ''),
  texts: Array.from(svg.matchAll(ELEMENT), ([, attributes = '', content = '']) => textOf(attributes, content)),
});
