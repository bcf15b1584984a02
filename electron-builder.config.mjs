import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterPack } from './build/after-pack.mjs';
import { packedFiles, unpackedFiles } from './scripts/package-files.mjs';
import { readFeedKey } from './src-main/desktop/feed-signature.ts';

const APP_ID = 'app.pecunia.desktop';
const NAME = 'Pecunia';

/** Files that a double click opens in Pecunia; its own are vaults. */
const FILE_ASSOCIATIONS = [
  {
    ext: 'pecunia',
    name: 'Pecunia vault',
    description: 'Pecunia vault',
    mimeType: 'application/vnd.pecunia.vault',
    role: 'Editor',
    rank: 'Owner',
  },
  ...[
    ['ofx', 'Open Financial Exchange', 'application/x-ofx'],
    ['qfx', 'Quicken Web Connect', 'application/vnd.intu.qfx'],
    ['qif', 'Quicken Interchange Format', 'application/x-qif'],
  ].map(([ext, description, mimeType]) => ({
    ext,
    name: `${description} file`,
    description,
    mimeType,
    role: 'Viewer',
    rank: 'Alternate',
  })),
];

/** Electron reads these switches from its program; `npm run release` closes the last one, which tests need. */
export const fusesFor = ({ platform, isRelease }) => ({
  runAsNode: false,
  enableCookieEncryption: true,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: !isRelease,
  // Electron checks the archive on macOS and Windows only.
  enableEmbeddedAsarIntegrityValidation: platform !== 'linux',
  onlyLoadAppFromAsar: true,
  grantFileProtocolExtraPrivileges: false,
});

/** An unpacked Electron of the machine’s own, with the version that it names. */
const electronOf = ({ ELECTRON_OVERRIDE_DIST_PATH: folder }) => {
  if (!folder) return {};
  const versionFile = join(folder, 'version');
  if (!existsSync(versionFile)) throw new Error(`${folder} holds no unpacked Electron: its file “version” is missing.`);
  return { electronDist: folder, electronVersion: readFileSync(versionFile, 'utf8').trim().replace(/^v/u, '') };
};

/** A feed whose metadata nobody signs would be trusted blindly, so there is none. */
const feedOf = ({ PECUNIA_UPDATE_FEED: url, PECUNIA_UPDATE_KEY: key }) => {
  if (!url) return { publish: null };
  if (readFeedKey(key ?? '') === null)
    throw new Error('PECUNIA_UPDATE_FEED needs PECUNIA_UPDATE_KEY: an Ed25519 public key, in DER form, as base64.');
  // It becomes the app’s app-update.yml, which has room for a key only with a provider of our own: electron-publisher-custom.mjs.
  return { publish: { provider: 'custom', url, publicKey: key } };
};

const azureOf = (env) =>
  env['AZURE_TENANT_ID'] && env['PECUNIA_AZURE_ACCOUNT']
    ? {
        azureSignOptions: {
          publisherName: env['PECUNIA_AZURE_PUBLISHER'],
          endpoint: env['PECUNIA_AZURE_ENDPOINT'],
          codeSigningAccountName: env['PECUNIA_AZURE_ACCOUNT'],
          certificateProfileName: env['PECUNIA_AZURE_PROFILE'],
        },
      }
    : {};

const windows = (env) => ({
  win: {
    target: ['nsis'],
    icon: 'build/icon.ico',
    ...azureOf(env),
  },
  nsis: {
    artifactName: `${NAME}-\${version}-windows-\${arch}-setup.\${ext}`,
    oneClick: false,
    allowToChangeInstallationDirectory: true,
    // Vaults are the user’s, not the program’s.
    deleteAppDataOnUninstall: false,
    license: 'LICENSE',
  },
});

const mac = (env) => {
  const isSigned = Boolean(env['CSC_LINK'] || env['CSC_NAME']);
  return {
    mac: {
      target: ['dmg', 'zip'],
      icon: 'build/icon.icns',
      category: 'public.app-category.finance',
      artifactName: `${NAME}-\${version}-macos-\${arch}.\${ext}`,
      // Apple’s processors run no program without a signature; this one vouches for nothing.
      ...(isSigned ? {} : { identity: '-' }),
      hardenedRuntime: isSigned,
      entitlements: 'build/entitlements.mac.plist',
      entitlementsInherit: 'build/entitlements.mac.inherit.plist',
      notarize: isSigned && Boolean(env['APPLE_API_KEY'] || env['APPLE_ID'] || env['APPLE_KEYCHAIN_PROFILE']),
      extendInfo: { NSCameraUsageDescription: 'Pecunia takes pictures of receipts when you ask it to.' },
    },
    dmg: { title: `${NAME} \${version}` },
  };
};

const linux = {
  linux: {
    // scripts/package.mjs names the targets, one after the other, and writes the tar.gz itself: byte for byte the same each time.
    icon: 'build/icons',
    category: 'Office;Finance',
    executableName: 'pecunia',
    maintainer: 'The Pecunia authors <authors@pecunia.invalid>',
    vendor: 'The Pecunia authors',
    synopsis: 'Offline-first budgeting',
    syncDesktopName: true,
    desktop: {
      entry: {
        GenericName: 'Budgeting',
        Keywords: 'budget;money;finance;bank;accounting;receipt;',
        SingleMainWindow: 'true',
      },
    },
  },
  deb: { packageCategory: 'misc' },
  rpm: { packageCategory: 'Applications/Productivity' },
};

/**
 * Returns electron-builder’s configuration for a system, a processor and an environment. Throws when the environment
 * names an Electron that is none, or a feed without its key.
 */
export const packageConfig = ({ platform, arch, env, isRelease }) => ({
  appId: APP_ID,
  productName: NAME,
  copyright: 'Copyright © 2026 The Pecunia authors',
  artifactName: `${NAME}-\${version}-\${os}-\${arch}.\${ext}`,
  directories: { output: 'dist', buildResources: 'build' },
  files: packedFiles({ platform, arch }),
  asar: { smartUnpack: false },
  asarUnpack: unpackedFiles({ platform }),
  extraMetadata: { desktopName: 'pecunia.desktop' },
  // All native code comes built, with an interface that Node and Electron share.
  npmRebuild: false,
  // Older updaters would want a second file of metadata.
  electronUpdaterCompatibility: '>=2.16',
  electronFuses: fusesFor({ platform, isRelease }),
  afterPack,
  fileAssociations: FILE_ASSOCIATIONS,
  protocols: [{ name: 'Pecunia', schemes: ['pecunia'], role: 'Viewer' }],
  ...electronOf(env),
  ...feedOf(env),
  ...windows(env),
  ...mac(env),
  ...linux,
});
