import { createRequire } from 'node:module';
import { GlobalFonts } from '@napi-rs/canvas';

/** Faces of tills: `dots` is a needle printer, the others are thermal. */
export type Face = 'dots' | 'mono' | 'tech' | 'sans' | 'noto';

type Font = { readonly family: string; readonly file: string };

const require = createRequire(import.meta.url);

const FONTS: readonly Font[] = [
  { family: 'Made dots', file: require.resolve('@fontsource/vt323/files/vt323-latin-400-normal.woff2') },
  { family: 'Made mono', file: require.resolve('@fontsource/inconsolata/files/inconsolata-latin-500-normal.woff2') },
  { family: 'Made mono', file: require.resolve('@fontsource/inconsolata/files/inconsolata-latin-800-normal.woff2') },
  {
    family: 'Made tech',
    file: require.resolve('@fontsource/share-tech-mono/files/share-tech-mono-latin-400-normal.woff2'),
  },
  { family: 'Made sans', file: require.resolve('@fontsource/roboto/files/roboto-latin-400-normal.woff2') },
  { family: 'Made sans', file: require.resolve('@fontsource/roboto/files/roboto-latin-700-normal.woff2') },
  { family: 'Made noto', file: require.resolve('@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2') },
  { family: 'Made noto', file: require.resolve('@fontsource/noto-sans/files/noto-sans-latin-700-normal.woff2') },
  // Holds the sign of the rupee, which the others lack.
  {
    family: 'Made signs',
    file: require.resolve('@fontsource/noto-sans-devanagari/files/noto-sans-devanagari-devanagari-400-normal.woff2'),
  },
];

/** Registers the faces with the canvas, once a process. */
export const registerFaces = (): void => {
  if (GlobalFonts.has('Made dots')) return;
  for (const { family, file } of FONTS) GlobalFonts.registerFromPath(file, family);
};

/** Returns the CSS font of a face in pixels. */
export const cssFont = (face: Face, pixels: number, bold: boolean): string =>
  `${bold ? 'bold ' : ''}${pixels}px "Made ${face}", "Made signs"`;
