import { readFileSync } from 'node:fs';

import { nameOf, reachedFiles, reachedPackages } from './package-reach.mjs';
import { inProject } from './project.mjs';

/** What the installed app starts in Electron: its window and its threads. */
const APP_ENTRIES = ['desktop.js', 'import-worker.js', 'report-worker.js', 'report-kinds'].map(
  (name) => `out/main/${name}`,
);

/** What it starts in processes of their own, which on Linux are of plain Node and cannot look into the archive. */
const READER_ENTRIES = ['reader-process.js', 'tesseract-thread.js', 'receipt-drawing-process.js'].map(
  (name) => `out/main/${name}`,
);

/** Reports load their fonts by names that they put together. */
const FONTS = Object.keys(JSON.parse(readFileSync(inProject('package.json'), 'utf8')).dependencies).filter((name) =>
  name.startsWith('@fontsource/'),
);

/** Parts of packages that serve browsers, other readers, builds and people. */
const UNUSED_PARTS = [
  '**/*.{map,ts,mts,cts,md,markdown,cc,h}',
  '**/{.yarn,.github,docs}/**',
  '@fontsource/*/!(files|LICENSE|package.json|unicode.json)',
  '@fontsource/*/files/!(*-@(400|600)-normal.woff)',
  '@fontsource/noto-sans-@(jp|kr|sc|tc)/files/!(noto-sans-+([a-z])-+([0-9])-*)',
  '@napi-rs/canvas-*/sbom.cdx.json',
  '@tesseract.js-data/eng/4.0.0/**',
  '{better-sqlite3,onnxruntime-node}/{deps,script}/**',
  'fontkit/dist/browser*',
  'libheif-js/libheif/**',
  'libheif-js/libheif-wasm/{libheif.js,libheif.wasm,libheif-bundle.mjs}',
  'onnxruntime-common/{lib,dist/esm}/**',
  'pdfjs-dist/{build,iccs,image_decoders,types,web}/**',
  'pdfjs-dist/legacy/{image_decoders,web}/**',
  'pdfjs-dist/legacy/build/{*.min,pdf.sandbox}.mjs',
  'pdfkit/js/*standalone*',
  'pdfmake/{build,fonts,src,standard-fonts,js/browser-extensions}/**',
  '{read,write}-excel-file/bundle/**',
  'tesseract.js/dist/**',
  // In Node the library loads the engines with both models, though it reads with one; those in a script are for browsers.
  'tesseract.js-core/{*-lstm.js,*-lstm.wasm,*.wasm.js}',
];

/** Files of packages with native code that another system or processor would load. */
const foreignParts = ({ platform, arch }) => [
  `better-sqlite3/prebuilds/!(${platform}-${arch}).node`,
  `onnxruntime-node/bin/*/!(${platform})/**`,
  `onnxruntime-node/bin/*/*/!(${arch})/**`,
  // A second copy, which goes by the name of the first.
  'onnxruntime-node/bin/*/darwin/*/libonnxruntime.*.*.dylib',
  'node/!(bin|package.json)',
];

/** Returns the folders of packages that the app needs while it runs; readers of receipts run in plain Node on Linux alone. */
export const neededPackages = ({ platform }) =>
  reachedPackages(reachedFiles([...APP_ENTRIES, ...READER_ENTRIES]), FONTS).filter(
    (folder) => platform === 'linux' || nameOf(folder) !== 'node',
  );

/** All files of packages without one of these names; the packer may take a package from within another, so no folder counts. */
const othersThan = (names) => `!**/node_modules/!(${names.join('|')})/{!(node_modules),!(node_modules)/**}`;

/** Returns globs of what goes into the app for a system and processor; what another system or nobody would load stays out. */
export const packedFiles = (target) => {
  // Of packages with a scope, the first part of the path is that.
  const names = neededPackages(target).map((folder) => nameOf(folder).split('/')[0]);
  return [
    ...reachedFiles([...APP_ENTRIES, ...READER_ENTRIES]),
    'out/preload/**',
    'out/renderer/**',
    'drizzle/{*.sql,meta/_journal.json}',
    'LICENSE',
    othersThan([...new Set(names)]),
    ...[...UNUSED_PARTS, ...foreignParts(target)].map((part) => `!**/node_modules/${part}`),
    '!**/*.map',
  ];
};

const NATIVE = ['better-sqlite3/prebuilds', '@img', '@napi-rs', 'onnxruntime-node/bin'];

/** Returns globs of what lies beside the archive: native code everywhere, and on Linux all that plain Node runs. */
export const unpackedFiles = ({ platform }) => {
  const files = platform === 'linux' ? ['package.json', ...reachedFiles(READER_ENTRIES)] : [];
  const packages = platform === 'linux' ? [...reachedPackages(files, FONTS).map(nameOf), 'node'] : [];
  return [...files, ...[...NATIVE, ...packages].map((name) => `**/node_modules/${name}/**`)];
};
