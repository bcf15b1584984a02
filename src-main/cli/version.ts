import { readFileSync } from 'node:fs';

/** The version in package.json, two folders above both the sources and the bundle. */
export const version = (): string =>
  (JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }).version;
