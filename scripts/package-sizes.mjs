import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

import { listAsar } from './package-asar.mjs';
import { resourcesIn } from './package-folder.mjs';

/** The first pattern that fits tells the part that a file belongs to. */
const PARTS = [
  ['Pecunia: screens', /^app\/out\/renderer\//u],
  ['Pecunia: everything else', /^app\/(?:out|drizzle|build|package\.json|LICENSE)/u],
  ['Fonts for reports', /^app\/node_modules\/@fontsource\//u],
  ['Node, which reads receipts on Linux', /^app\/node_modules\/node\//u],
  ['Reading text: PP-OCR', /^app\/node_modules\/(?:onnxruntime-|@gutenye)/u],
  ['Reading text: Tesseract', /^app\/node_modules\/(?:tesseract\.js|@tesseract\.js)/u],
  ['Pictures and PDF of receipts', /^app\/node_modules\/(?:@img|sharp|@napi-rs|pdfjs-dist|libheif-js|heic-decode)/u],
  ['Database', /^app\/node_modules\/better-sqlite3\//u],
  ['Other packages', /^app\/node_modules\//u],
  ['Electron: texts of Chromium in many languages', /locales\/|\.lproj\//u],
  ['Electron: licences', /LICENSE/u],
  ['Electron', /^/u],
];

const filesBelow = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));

/** The archive counts as the files in it. */
const listFiles = (folder, resources) => {
  const archive = join(resources, 'app.asar');
  const packed = listAsar(archive)
    .filter(({ isUnpacked }) => !isUnpacked)
    .map(({ path, size }) => ({ path: `app/${path}`, size }));
  const beside = join(resources, 'app.asar.unpacked');
  const onDisk = filesBelow(folder)
    .filter((file) => file !== archive)
    .map((file) => ({
      path: (file.startsWith(beside) ? join('app', relative(beside, file)) : relative(folder, file)).replaceAll(
        '\\',
        '/',
      ),
      size: statSync(file).size,
    }));
  return [...packed, ...onDisk];
};

/** Returns the parts of a packed app with their sizes in bytes, largest first. */
export const sizesByPart = (folder, { platform }) => {
  const sizes = new Map();
  for (const { path, size } of listFiles(folder, resourcesIn(folder, platform))) {
    const [part] = PARTS.find(([, pattern]) => pattern.test(path));
    sizes.set(part, (sizes.get(part) ?? 0) + size);
  }
  return [...sizes].toSorted(([, a], [, b]) => b - a);
};

/** Prints how large each part of a packed app is, in megabytes. */
export const printSizes = (folder, target) => {
  const sizes = sizesByPart(folder, target);
  const total = sizes.reduce((sum, [, size]) => sum + size, 0);
  for (const [part, size] of [...sizes, ['Together', total]])
    console.log(`${(size / 1e6).toFixed(1).padStart(7)} MB  ${part}`);
};
