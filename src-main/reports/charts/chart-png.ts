import { createCanvas, GlobalFonts } from '@napi-rs/canvas';
import type { Canvas } from '@napi-rs/canvas';

import type { ReportChart } from '../../../src-shared/contract/report-document.ts';
import { fontFamily } from '../fonts/font-family.ts';
import type { FontFace } from '../fonts/font-family.ts';
import { drawableText } from '../fonts/text-runs.ts';
import { chartFrame, chartOption, chartSvg } from './chart-svg.ts';
import type { ChartLook } from './chart-svg.ts';
import { init } from './echarts-parts.ts';

/** Pixels of the picture to a pixel of the chart, for screens of high density. */
const DENSITY = 2;

const registered = new Map<FontFace, string>();

const nameOf = (face: FontFace): string => {
  const name = registered.get(face) ?? `Pecunia Chart ${registered.size}`;
  if (!registered.has(face)) GlobalFonts.register(face.sfnt, name);
  registered.set(face, name);
  return name;
};

/** Returns the names of the fonts that have the letters of a chart, Latin first. */
const fontsFor = (chart: ReportChart, look: ChartLook): string => {
  const { latin, faceOf, weight } = fontFamily(400);
  const texts = Array.from(chartSvg(chart, look).matchAll(/>([^<]+)</gu), ([, text = '']) => text).join('');
  const letters = new Set(drawableText(texts, fontFamily(weight)));
  const faces = new Set([latin, ...Array.from(letters, (letter) => faceOf(letter.codePointAt(0) ?? 0) ?? latin)]);
  return Array.from(faces, (face) => `'${nameOf(face)}'`).join(', ');
};

const drawOn = (canvas: Canvas, chart: ReportChart, look: ChartLook): Buffer => {
  const frame = chartFrame(chart, look, fontsFor(chart, look));
  const drawing = init(canvas, null, {
    renderer: 'canvas',
    width: look.width,
    height: look.height,
    devicePixelRatio: DENSITY,
  });
  try {
    drawing.setOption({ ...chartOption(frame), backgroundColor: frame.palette.ground });
    return canvas.toBuffer('image/png');
  } finally {
    drawing.dispose();
  }
};

/** Draws a chart as PNG without its title, on the ground of its theme, with two pixels for one. */
export const chartPng = (chart: ReportChart, look: ChartLook): Uint8Array =>
  drawOn(createCanvas(look.width * DENSITY, look.height * DENSITY), chart, look);
