import { generateKeyPairSync, sign } from 'node:crypto';

import { expect, test } from 'vitest';

import { SignedProvider } from './signed-provider.ts';

type Options = ConstructorParameters<typeof SignedProvider>[2];

const { publicKey, privateKey } = generateKeyPairSync('ed25519');
const URL_OF_FEED = 'https://updates.example/pecunia';

const FEED = `version: 9.1.0
files:
  - url: Pecunia-9.1.0.AppImage
    sha512: cGVjdW5pYQ==
    size: 100
releaseDate: '2026-11-20T00:00:00.000Z'
`;

const signed = (text: string): string => sign(null, Buffer.from(text), privateKey).toString('base64');

/** A server that has these files, and nothing else. */
const providerOn = (files: Readonly<Record<string, string>>) => {
  const asked: string[] = [];
  const request = ({ path = '' }: { readonly path?: string | null }): Promise<string> => {
    asked.push(String(path));
    const text = files[String(path)];
    return text === undefined ? Promise.reject(new Error(`404 ${String(path)}`)) : Promise.resolve(text);
  };
  const options = { platform: 'linux', isUseMultipleRangeRequest: true, executor: { request } } as unknown as Options;
  return {
    asked,
    provider: new SignedProvider({ provider: 'custom', feed: { url: URL_OF_FEED, key: publicKey } }, null, options),
  };
};

const NAME = `/pecunia/latest-linux${process.arch === 'x64' ? '' : `-${process.arch}`}.yml`;

test('a signed feed tells the newest version and where its files are', async () => {
  const { provider } = providerOn({ [NAME]: FEED, [`${NAME}.sig`]: signed(FEED) });
  const update = await provider.getLatestVersion();
  expect(update.version).toBe('9.1.0');
  expect(provider.resolveFiles(update).map(({ url, info }) => [url.href, info.sha512])).toEqual([
    ['https://updates.example/pecunia/Pecunia-9.1.0.AppImage', 'cGVjdW5pYQ=='],
  ]);
});

test.each([
  ['an altered text', { [NAME]: FEED.replace('cGVj', 'ZXZp'), [`${NAME}.sig`]: signed(FEED) }],
  ['the signature of another text', { [NAME]: FEED, [`${NAME}.sig`]: signed('version: 1.0.0\n') }],
  ['a page as signature', { [NAME]: FEED, [`${NAME}.sig`]: '<html></html>' }],
])('%s is refused before anything is downloaded', async (_what, files) => {
  const { provider, asked } = providerOn(files);
  await expect(provider.getLatestVersion()).rejects.toThrow('not signed by the makers');
  expect(asked).toEqual([NAME, `${NAME}.sig`]);
});

test('without a signature there is no update', async () => {
  await expect(providerOn({ [NAME]: FEED }).provider.getLatestVersion()).rejects.toThrow('404');
});

test('a signed feed without digests vouches for no files', async () => {
  const bare = 'version: 9.1.0\nfiles:\n  - url: Pecunia-9.1.0.AppImage\n';
  const { provider } = providerOn({ [NAME]: bare, [`${NAME}.sig`]: signed(bare) });
  const update = await provider.getLatestVersion();
  expect(() => provider.resolveFiles(update)).toThrow(/checksum/u);
});
