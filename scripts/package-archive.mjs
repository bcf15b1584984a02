import { spawn } from 'node:child_process';
import { createReadStream, createWriteStream, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { basename, dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';

import { inProject } from './project.mjs';

const { version } = JSON.parse(readFileSync(inProject('package.json'), 'utf8'));

/** Everything that differs between machines and days is fixed: order, owner, times and permissions. */
const tarArguments = (folder, root, seconds) => [
  '--create',
  '--format=gnu',
  '--sort=name',
  '--owner=0',
  '--group=0',
  '--numeric-owner',
  '--mode=u+rwX,go+rX,go-w',
  `--mtime=@${seconds}`,
  `--transform=s,^${basename(folder)},${root},`,
  `--directory=${dirname(folder)}`,
  basename(folder),
];

const ended = (child) =>
  new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => (code === 0 ? resolve() : reject(new Error(`tar ended with code ${code}.`))));
  });

/** Returns the SHA-256 of a file, in hexadecimal digits. */
export const sha256 = async (file) => {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
};

/** Writes a packed folder as tar.gz, the same bytes each time, and returns its SHA-256 and name; `seconds` is the time of all files in it. */
export const writeArchive = async (folder, arch, seconds) => {
  const root = `Pecunia-${version}-linux-${arch}`;
  const file = inProject(`dist/${root}.tar.gz`);
  const tar = spawn('tar', tarArguments(folder, root, seconds), { stdio: ['ignore', 'pipe', 'inherit'] });
  await Promise.all([ended(tar), pipeline(tar.stdout, createGzip(), createWriteStream(file))]);
  return `${await sha256(file)}  ${basename(file)}`;
};
