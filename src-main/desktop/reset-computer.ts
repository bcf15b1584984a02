import { rmSync } from 'node:fs';
import { join } from 'node:path';

/** What Pecunia keeps of this computer; no vault is among it. */
const FILES = ['window-place.json', 'desktop.json', 'camera-allowed', 'starting'];

/** Forgets the settings of this computer in a folder of user data. */
export const resetComputer = (folder: string): void => {
  for (const file of FILES) rmSync(join(folder, file), { force: true });
};
