// `node scripts/sign-feed.mjs FOLDER`: signs each feed (latest*.yml) in a folder with the key in PECUNIA_FEED_KEY, an Ed25519
// private key in PEM form. The signature lies beside it as `<name>.sig`.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { publicKeyOf, signFeed } from './feed-signing.mjs';

const [folder = 'dist'] = process.argv.slice(2);
const { PECUNIA_FEED_KEY: pem, PECUNIA_UPDATE_KEY: expected } = process.env;

const fail = (message) => {
  console.error(message);
  process.exit(1);
};

if (!pem) fail('PECUNIA_FEED_KEY is not set, so nothing can be signed.');
if (expected && publicKeyOf(pem) !== expected)
  fail('PECUNIA_UPDATE_KEY, which builds believe, is not the public half of PECUNIA_FEED_KEY.');
const feeds = readdirSync(folder).filter((name) => /^latest.*\.yml$/u.test(name));
if (feeds.length === 0) fail(`There is no feed (latest*.yml) in ${folder}.`);
for (const name of feeds) {
  writeFileSync(join(folder, `${name}.sig`), `${signFeed(readFileSync(join(folder, name), 'utf8'), pem)}\n`);
  console.log(`${name}.sig`);
}
