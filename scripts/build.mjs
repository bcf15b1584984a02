import { existsSync, readdirSync, statSync } from 'node:fs';

import { inProject, runPackage } from './project.mjs';

const SOURCES = ['src-main', 'src-renderer', 'src-shared', 'electron.vite.config.ts', 'package-lock.json'];
const LAST_BUILT = 'out/renderer/index.html';

const changedAt = (path) => statSync(inProject(path)).mtimeMs;

const newestIn = (path) =>
  statSync(inProject(path)).isDirectory()
    ? Math.max(changedAt(path), ...readdirSync(inProject(path)).map((name) => newestIn(`${path}/${name}`)))
    : changedAt(path);

const isFresh = () => existsSync(inProject(LAST_BUILT)) && changedAt(LAST_BUILT) >= Math.max(...SOURCES.map(newestIn));

/** Builds the app, and returns the exit code. */
export const build = () => runPackage('electron-vite/bin/electron-vite.js', ['build', '--logLevel', 'warn']);

/** Builds the app unless the last build is newer than every source; returns the exit code. */
export const buildWhenOld = async () => {
  if (isFresh()) return 0;
  console.log('Building Pecunia…');
  return build();
};
