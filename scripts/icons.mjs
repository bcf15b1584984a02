// `npm run icons`: draws build/*.svg in every size and format that systems ask for. The files are kept with the sources.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';

import sharp from 'sharp';

import { icnsOf, icoOf } from './icon-containers.mjs';
import { inProject } from './project.mjs';

/** Up to this size the shading of the large drawing would only blur. */
const SMALL_UP_TO = 32;
const LINUX_SIZES = [16, 22, 24, 32, 48, 64, 128, 256, 512, 1024];
const WINDOWS_SIZES = [16, 20, 24, 32, 40, 48, 64, 128, 256];
const MAC_SIZES = [16, 32, 64, 128, 256, 512, 1024];
const TRAY_SIZES = [16, 22, 24, 32];

const drawing = (name) => readFileSync(inProject(`build/${name}.svg`), 'utf8');

/** Returns a drawing as PNG; SVG is drawn at its own size first, so it is told the size. */
const draw = (svg, size) =>
  sharp(Buffer.from(svg.replace('<svg ', `<svg width="${size}" height="${size}" `)))
    .png({ compressionLevel: 9 })
    .toBuffer();

const [large, small, shape] = ['icon', 'icon-small', 'tray'].map(drawing);
const icon = (size) => draw(size <= SMALL_UP_TO ? small : large, size);
const coloured = (colour) => shape.replace('<svg ', `<svg fill="${colour}" `);

const write = (path, bytes) => writeFileSync(inProject(`build/${path}`), bytes);
const all = async (sizes) => Promise.all(sizes.map(async (size) => ({ size, png: await icon(size) })));

const writeTray = async (size) => {
  write(`tray/tray-${size}.png`, await draw(small, size));
  write(`tray/tray-dark-${size}.png`, await draw(coloured('#fff'), size));
  write(`tray/tray-light-${size}.png`, await draw(coloured('#1a1b1e'), size));
};

for (const folder of ['icons', 'tray']) mkdirSync(inProject(`build/${folder}`), { recursive: true });
for (const { size, png } of await all(LINUX_SIZES)) write(`icons/${size}x${size}.png`, png);
write('icon.ico', icoOf(await all(WINDOWS_SIZES)));
write('icon.icns', icnsOf(await all(MAC_SIZES)));
for (const size of TRAY_SIZES) await writeTray(size);
// The names by which macOS knows a shape that takes the colour of the menu bar.
write('tray/trayTemplate.png', await draw(coloured('#000'), 16));
write('tray/trayTemplate@2x.png', await draw(coloured('#000'), 32));
