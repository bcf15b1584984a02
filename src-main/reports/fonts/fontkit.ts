import { createRequire } from 'node:module';

// What is used of fontkit, which brings no types. Lengths are in units of the em, see `unitsPerEm`.

export type Glyph = { readonly id: number; readonly advanceWidth: number; readonly codePoints: readonly number[] };

type GlyphPosition = { readonly xAdvance: number; readonly xOffset: number; readonly yOffset: number };

/** Without features, script and language those of the text are taken. */
type LayoutInput = readonly [
  text: string,
  features: readonly string[],
  script: undefined,
  language: undefined,
  direction: 'ltr' | 'rtl',
];

type GlyphRun = { readonly glyphs: readonly Glyph[]; readonly positions: readonly GlyphPosition[] };

/** A font that is open. */
export type Font = {
  readonly unitsPerEm: number;
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly xHeight: number;
  readonly directory: {
    readonly tables: Readonly<Record<string, { readonly offset: number; readonly length: number }>>;
  };
  readonly loca: { readonly offsets: readonly number[] };
  readonly hasGlyphForCodePoint: (codePoint: number) => boolean;
  readonly glyphForCodePoint: (codePoint: number) => Glyph;
  readonly getGlyph: (id: number) => Glyph;
  /** Shapes a text of one script; glyphs come in the order in which they are drawn, from the left. */
  readonly layout: (...how: LayoutInput) => GlyphRun;
};

type Anchor = object | null;

type Positioner = {
  applyAnchor: (mark: { readonly markAnchor: Anchor }, base: Anchor, index: number) => void;
};

type OpenedFont = Font & {
  readonly _layoutEngine: { readonly engine: { readonly GPOSProcessor: Positioner | null } | null };
};

type Fontkit = { readonly create: (bytes: Uint8Array) => OpenedFont };

const installed = createRequire(import.meta.url);

/** OpenType lets a mark have no place on a letter (“GPOS”, types 4 to 6); fontkit 2.0.4 fails there (its issue 367). */
const skipMissingAnchors = (positioner: Positioner): void => {
  const apply = positioner.applyAnchor.bind(positioner);
  positioner.applyAnchor = (mark, base, index) => {
    if (base !== null && mark.markAnchor !== null) apply(mark, base, index);
  };
};

/** Opens a font. An import would load another copy of fontkit than the one that pdfmake requires. */
export const openFont = (bytes: Uint8Array): Font => {
  const font = (installed('fontkit') as Fontkit).create(bytes);
  const positioner = font._layoutEngine.engine?.GPOSProcessor;
  if (positioner) skipMissingAnchors(positioner);
  return font;
};
