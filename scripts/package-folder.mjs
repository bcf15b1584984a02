import { join } from 'node:path';

import { inProject } from './project.mjs';

const FOLDERS = { linux: 'linux', win32: 'win' };
const PROGRAMS = { linux: 'pecunia', win32: 'Pecunia.exe', darwin: 'Contents/MacOS/Pecunia' };

/** electron-builder names the processor where it is not the usual one. */
const suffix = (arch) => (arch === 'x64' ? '' : `-${arch}`);

/** Returns the folder of the app that was packed for a system and processor; on macOS the bundle. */
export const packedFolder = ({ platform, arch }) =>
  platform === 'darwin'
    ? inProject(`dist/mac${suffix(arch)}/Pecunia.app`)
    : inProject(`dist/${FOLDERS[platform]}${suffix(arch)}-unpacked`);

/** Returns the program in the folder of a packed app. */
export const programIn = (folder, platform) => join(folder, PROGRAMS[platform]);

/** Returns the folder with the app’s own files, the archive among them. */
export const resourcesIn = (folder, platform) =>
  join(folder, platform === 'darwin' ? 'Contents/Resources' : 'resources');
