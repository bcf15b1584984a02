// `npm run package`: the app in dist/, unpacked, and on Linux as tar.gz; tests can drive it. `npm run release`: every package
// of this system, as users get them. Nothing is published.
import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';

import { Arch, Platform, build as packApp } from 'electron-builder';

import { packageConfig } from '../electron-builder.config.mjs';
import { build } from './build.mjs';
import { writeArchive } from './package-archive.mjs';
import { requireComplete } from './package-contents.mjs';
import { requireFuses } from './package-fuses.mjs';
import { packedFolder } from './package-folder.mjs';
import { printSizes } from './package-sizes.mjs';

const { values } = parseArgs({ options: { release: { type: 'boolean', default: false } } });
const { platform, arch, env } = process;
const target = { platform, arch, isRelease: values.release || env.PECUNIA_RELEASE === '1' };

/** Seconds of the last commit, so that packages of the same sources hold the same times. */
const lastCommit = () => spawnSync('git', ['log', '-1', '--format=%ct'], { encoding: 'utf8' }).stdout?.trim();

/** 1980, before which a ZIP knows no time. */
const FIRST_TIME = '315532800';

const pack = (names, options = {}) => {
  const targets = Platform.fromString(platform).createTarget(names, Arch[arch]);
  return packApp({ targets, config: packageConfig({ ...target, env }), publish: 'never', ...options });
};

/**
 * Puts the checked folder into the packages of Linux. The tool for deb and rpm writes files of its own into that folder, so it comes
 * last; without a feed it writes none by which the app would take itself for one that installs updates as root.
 */
const packForLinux = async (folder) => {
  await pack(['AppImage'], { prepackaged: folder });
  await pack(['deb', 'rpm'], { prepackaged: folder, config: { ...packageConfig({ ...target, env }), publish: null } });
};

// A workflow hands over a secret that is not set as an empty text, which electron-builder would take for a key.
for (const name of Object.keys(env)) if (env[name] === '') delete env[name];
env.SOURCE_DATE_EPOCH ||= lastCommit() || FIRST_TIME;
if ((await build()) !== 0) process.exit(1);
const isLinux = platform === 'linux';
await pack(values.release && !isLinux ? null : ['dir']);
const folder = packedFolder(target);
await requireFuses(folder, target);
requireComplete(folder, target);
if (isLinux) console.log(await writeArchive(folder, arch, env.SOURCE_DATE_EPOCH));
printSizes(folder, target);
if (isLinux && values.release) await packForLinux(folder);
