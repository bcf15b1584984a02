import { spawnSync } from 'node:child_process';
import { lutimesSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** What an Electron distribution holds for its own use. */
const LEFTOVERS = ['version', 'resources/default_app.asar'];

/** Node without its table of symbols is 18 MB smaller; debuggers miss it, and nothing else. */
const stripNode = (folder) => {
  const node = join(folder, 'resources/app.asar.unpacked/node_modules/node/bin/node');
  const { status } = spawnSync('strip', [node], { stdio: 'inherit' });
  if (status !== 0) console.warn('  • strip is missing here, so the package is 18 MB larger than need be');
};

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true }).map((entry) => join(entry.parentPath, entry.name));

/** Gives every file the time that SOURCE_DATE_EPOCH names (seconds), so that packages of the same sources are the same. */
const setTimes = (folder, seconds) => {
  for (const file of [...filesIn(folder), folder]) lutimesSync(file, seconds, seconds);
};

/** Leaves in the packed app what its users need, with times that do not change from one packing to the next. */
export const afterPack = ({ appOutDir, electronPlatformName }) => {
  for (const name of LEFTOVERS) rmSync(join(appOutDir, name), { force: true });
  if (electronPlatformName === 'linux') stripNode(appOutDir);
  const seconds = Number(process.env['SOURCE_DATE_EPOCH']);
  if (Number.isFinite(seconds)) setTimes(appOutDir, seconds);
};
