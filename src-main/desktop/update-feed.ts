import type { KeyObject } from 'node:crypto';
import { readFileSync } from 'node:fs';

import { readFeedKey } from './feed-signature.ts';

/** Where this build's updates come from, and the key that signs what lies there. */
export type UpdateFeed = { readonly url: string; readonly key: KeyObject };

/** Returns the feed that a build's `app-update.yml` names; null where there is no such file, or it names none that can be trusted. */
export const readUpdateFeed = (file: string): UpdateFeed | null => {
  const fields = fieldsOf(textOf(file));
  const url = fields.get('url') ?? '';
  const key = readFeedKey(fields.get('publicKey') ?? '');
  return key !== null && isSafe(url) ? { url, key } : null;
};

const textOf = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};

/** The packager writes one plain `name: value` a line. */
const fieldsOf = (text: string): ReadonlyMap<string, string> =>
  new Map(
    [...text.matchAll(/^(\w+):[ \t]*(["']?)([^\r\n]*?)\2[ \t]*$/gmu)].map(([, name = '', , value = '']) => [
      name,
      value,
    ]),
  );

const isSafe = (url: string): boolean => URL.canParse(url) && new URL(url).protocol === 'https:';
