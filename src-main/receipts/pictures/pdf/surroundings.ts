import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';

import { createCanvas } from '@napi-rs/canvas';
import type { Canvas, SKRSContext2D } from '@napi-rs/canvas';

// pdf.js takes what it draws on and reads from as classes; its own are those of a browser, or reach for the network.

type Surface = { canvas: Canvas | null; context: SKRSContext2D | null };

/** A glyph that stands for no character comes as NUL, which this canvas takes for a failure of the page. */
const withoutNuls = (context: SKRSContext2D): SKRSContext2D => {
  const fill = context.fillText.bind(context);
  const stroke = context.strokeText.bind(context);
  context.fillText = (text, ...rest) => fill(text.replaceAll('\0', ''), ...rest);
  context.strokeText = (text, ...rest) => stroke(text.replaceAll('\0', ''), ...rest);
  return context;
};

/** Makes canvases without a browser. */
export class CanvasFactory {
  create(width: number, height: number): Surface {
    const canvas = createCanvas(Math.ceil(width), Math.ceil(height));
    return { canvas, context: withoutNuls(canvas.getContext('2d')) };
  }

  reset({ canvas }: Surface, width: number, height: number): void {
    if (canvas) Object.assign(canvas, { width: Math.ceil(width), height: Math.ceil(height) });
  }

  /** Frees the pixels at once: they lie outside of the heap and would wait for its collector. */
  destroy(surface: Surface): void {
    if (surface.canvas) Object.assign(surface.canvas, { width: 0, height: 0 });
    surface.canvas = null;
    surface.context = null;
  }
}

const none = (): string => 'none';

/** Draws without filters, which are a browser’s SVG. */
export class FilterFactory {
  addFilter = none;
  addHCMFilter = none;
  addAlphaFilter = none;
  addLuminosityFilter = none;
  addKnockoutFilter = none;
  addHighlightHCMFilter = none;
  addSelectionHCMFilter = none;
  addSelectionFilter = none;
  createSelectionStyle = (): null => null;
  destroy = (): void => undefined;
}

const FOLDERS = { cMapUrl: 'cmaps', standardFontDataUrl: 'standard_fonts', wasmUrl: 'wasm' } as const;

const packageFolder = (): string => dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));

/** Reads fonts, character maps and decoders of the package from disk; a name with a path in it leads nowhere. */
export class BinaryDataFactory {
  async fetch({ kind, filename }: { kind: keyof typeof FOLDERS; filename: string }): Promise<Uint8Array> {
    return new Uint8Array(await readFile(join(packageFolder(), FOLDERS[kind], basename(filename))));
  }
}
