import { join } from 'node:path';

import { listAsar } from './package-asar.mjs';
import { neededPackages } from './package-files.mjs';
import { resourcesIn } from './package-folder.mjs';
import { dependenciesOf, nameOf } from './package-reach.mjs';

const ALWAYS = [
  'package.json',
  'out/main/desktop.js',
  'out/preload/preload.cjs',
  'out/renderer/index.html',
  'drizzle/meta/_journal.json',
];

/** What plain Node runs must lie beside the archive. */
const BESIDE_ON_LINUX = [
  'package.json',
  'out/main/reader-process.js',
  'out/main/receipt-drawing-process.js',
  'node_modules/node/bin/node',
];

/** What only developers need. */
const UNWANTED = /\.(?:map|tsx?|po)$|\.test\.|^(?:src-|e2e|bench|docs|scripts)/u;

/** Whether code in a folder finds a package: in its own node_modules, or in those of the folders above. */
const finds = (paths, folder, name) => {
  const parts = folder.split('/');
  return (
    parts.some((_, depth) => {
      const above = parts.slice(0, parts.length - depth).join('/');
      return paths.has(`${above}/node_modules/${name}/package.json`);
    }) || paths.has(`node_modules/${name}/package.json`)
  );
};

/** What a package in the archive depends on and would not find there; `paths` is what it can see. */
const missingOf = (paths, folder) => {
  const name = nameOf(folder);
  const places = [...paths]
    .filter((path) => path.endsWith(`node_modules/${name}/package.json`))
    .map((path) => path.slice(0, -'/package.json'.length));
  if (places.length === 0) return [name];
  const wanted = dependenciesOf(folder).map(nameOf);
  return places.flatMap((place) =>
    wanted.filter((other) => !finds(paths, place, other)).map((other) => `${other} for ${name}`),
  );
};

const problemsOf = (files, platform) => {
  const all = new Set(files.map(({ path }) => path));
  const beside = new Set(files.filter(({ isUnpacked }) => isUnpacked).map(({ path }) => path));
  const isBeside = (folder) =>
    platform === 'linux' && [...beside].some((path) => path.endsWith(`node_modules/${nameOf(folder)}/package.json`));
  const packages = neededPackages({ platform });
  return [
    ...ALWAYS.filter((path) => !all.has(path)),
    ...packages.flatMap((folder) => missingOf(all, folder)),
    // Plain Node does not see into the archive.
    ...(platform === 'linux' ? BESIDE_ON_LINUX.filter((path) => !beside.has(path)) : []),
    ...packages.filter(isBeside).flatMap((folder) => missingOf(beside, folder)),
  ];
};

/** Throws unless a packed app holds everything that it loads while it runs, and nothing that only developers need. */
export const requireComplete = (folder, { platform }) => {
  const files = listAsar(join(resourcesIn(folder, platform), 'app.asar'));
  const missing = problemsOf(files, platform);
  if (missing.length > 0) throw new Error(`The packed app lacks ${missing.join(', ')}.`);
  const unwanted = files.map(({ path }) => path).filter((path) => UNWANTED.test(path));
  if (unwanted.length > 0)
    throw new Error(`The packed app holds ${unwanted.length} files for developers, such as ${unwanted[0]}.`);
};
