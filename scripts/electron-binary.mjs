import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { inProject } from './project.mjs';

const DOWNLOAD_LIMIT_MS = 60_000;

const PROGRAM = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
  linux: 'electron',
};

/** Returns the path of an Electron that is on this machine and runs there, or null. */
export const installedElectron = () => {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? inProject('node_modules/electron/dist');
  const program = join(folder, PROGRAM[process.platform] ?? 'electron');
  return existsSync(program) && canRun(program) ? program : null;
};

/** It may miss a library of the system. */
const canRun = (program) => spawnSync(program, ['--version', ...sandboxArguments()], { stdio: 'ignore' }).status === 0;

/** Returns the path of an Electron, letting its package download it where it is missing; null when that fails. */
export const obtainedElectron = () => {
  const installed = installedElectron();
  if (installed !== null) return installed;
  console.log('Fetching Electron, once…');
  const installer = inProject('node_modules/electron/install.js');
  spawnSync(process.execPath, [installer], { stdio: 'ignore', timeout: DOWNLOAD_LIMIT_MS });
  return installedElectron();
};

/** Returns whether windows can be shown here. */
export const hasScreen = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);

/** Chromium refuses its sandbox to root, who has nothing to be kept from. */
export const sandboxArguments = () => (process.getuid?.() === 0 ? ['--no-sandbox'] : []);
