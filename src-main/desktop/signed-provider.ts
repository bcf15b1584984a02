import type { AppUpdater, ResolvedUpdateFileInfo, UpdateInfo } from 'electron-updater';
import { parseUpdateInfo, Provider, resolveFiles } from 'electron-updater/out/providers/Provider.js';
import type { ProviderRuntimeOptions } from 'electron-updater/out/providers/Provider.js';

import { isSignedFeed } from './feed-signature.ts';
import type { UpdateFeed } from './update-feed.ts';

type FeedOptions = { readonly provider: 'custom'; readonly feed?: UpdateFeed };

/**
 * Reads what is the newest version, and believes it only with the signature that lies beside it. The digests in what is signed then
 * vouch for the files.
 */
export class SignedProvider extends Provider<UpdateInfo> {
  readonly #feed: UpdateFeed;
  readonly #folder: URL;

  /** Made by the updater, which hands on what the feed was set to. */
  constructor({ feed }: FeedOptions, _updater: AppUpdater | null, options: ProviderRuntimeOptions) {
    super(options);
    if (!feed) throw new Error('The updates have no feed.');
    this.#feed = feed;
    this.#folder = new URL(feed.url.endsWith('/') ? feed.url : `${feed.url}/`);
  }

  override async getLatestVersion(): Promise<UpdateInfo> {
    const name = `${this.getDefaultChannelName()}.yml`;
    const address = new URL(name, this.#folder);
    const text = (await this.httpRequest(address)) ?? '';
    const signature = await this.httpRequest(new URL(`${name}.sig`, this.#folder));
    if (!isSignedFeed(text, signature, this.#feed.key))
      throw new Error('What the update server says is not signed by the makers of Pecunia. Nothing was downloaded.');
    return parseUpdateInfo(text, name, address);
  }

  override resolveFiles(update: UpdateInfo): ResolvedUpdateFileInfo[] {
    return resolveFiles(update, this.#folder);
  }
}
