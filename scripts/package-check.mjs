// `npm run package:check`: whether the configuration of each system is one that electron-builder takes, signed and with a feed
// too, and whether every file that it names is there. None of it needs the system.
import { generateKeyPairSync } from 'node:crypto';
import { existsSync } from 'node:fs';

import { Packager } from 'electron-builder';

import { packageConfig } from '../electron-builder.config.mjs';
import { inProject } from './project.mjs';

const key = generateKeyPairSync('ed25519').publicKey.export({ format: 'der', type: 'spki' }).toString('base64');

/** Names alone: nothing is signed or fetched here. */
const SIGNED = {
  CSC_LINK: 'certificate.p12',
  APPLE_API_KEY: 'key.p8',
  AZURE_TENANT_ID: 'tenant',
  PECUNIA_AZURE_ACCOUNT: 'account',
  PECUNIA_AZURE_ENDPOINT: 'https://example.codesigning.azure.net',
  PECUNIA_AZURE_PROFILE: 'profile',
  PECUNIA_AZURE_PUBLISHER: 'Pecunia',
  PECUNIA_UPDATE_FEED: 'https://updates.example/pecunia/',
  PECUNIA_UPDATE_KEY: key,
};

const TARGETS = [
  ['linux', 'x64'],
  ['linux', 'arm64'],
  ['win32', 'x64'],
  ['darwin', 'arm64'],
];

const filesIn = ({ win, mac, nsis }) =>
  [win.icon, mac.icon, mac.entitlements, mac.entitlementsInherit, nsis.license].filter(
    (file) => !existsSync(inProject(file)),
  );

let failures = 0;
for (const [platform, arch] of TARGETS) {
  for (const env of [{}, SIGNED]) {
    const config = packageConfig({ platform, arch, env, isRelease: true });
    const name = `${platform}-${arch}${env === SIGNED ? ', signed, with a feed' : ''}`;
    const missing = filesIn(config);
    const problem =
      missing.length > 0
        ? `missing: ${missing.join(', ')}`
        : await new Packager({ config, projectDir: inProject('.') }).validateConfig().then(
            () => null,
            (error) => error.message,
          );
    if (problem !== null) failures += 1;
    console.log(`${problem === null ? 'good' : 'BAD '}  ${name}${problem === null ? '' : `\n${problem}`}`);
  }
}
process.exit(failures === 0 ? 0 : 1);
