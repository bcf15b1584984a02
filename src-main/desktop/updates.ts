import { join } from 'node:path';

import { app } from 'electron';
import type { AppUpdater, UpdateInfo } from 'electron-updater';

import { openExternally } from './external-links.ts';
import { logger } from './log.ts';
import { askUser } from './question.ts';
import type { SettingsKeeper } from './settings-keeper.ts';
import { updatesItself } from './self-update.ts';
import { readUpdateFeed } from './update-feed.ts';
import type { UpdateFeed } from './update-feed.ts';
import { createLook } from './update-look.ts';
import type { UpdateSteps } from './update-look.ts';

/** The way to newer versions. */
export type Updates = {
  /** Whether this build knows where newer ones are, and can put them in its place. */
  readonly hasFeed: boolean;
  /** Looks for a newer version; asks before it downloads and before it restarts. */
  readonly check: () => Promise<void>;
  /** Looks by itself now and then, as long as the settings say so. */
  readonly follow: (settings: SettingsKeeper) => void;
};

const WEBSITE = 'https://github.com/pecunia-app/pecunia';
/** Long enough after the start to be in nobody's way, then once a day. */
const FIRST_LOOK_MS = 60_000;
const NEXT_LOOK_MS = 24 * 3600_000;

/** Makes the updates of this build: nothing is looked for unless a feed was built in, and this app can follow it. */
export const createUpdates = (): Updates => {
  const feed = readUpdateFeed(join(process.resourcesPath, 'app-update.yml'));
  if (feed === null) return { hasFeed: false, check: sayNoFeed, follow: () => {} };
  if (!updatesItself(process)) return { hasFeed: false, check: sayUnmanaged, follow: () => {} };
  const look = createLook(stepsOf(feed));
  return {
    hasFeed: true,
    check: () => look(true),
    follow: (settings) => {
      const lookByItself = (): void => {
        if (settings.get().checkForUpdates) void look(false);
      };
      setTimeout(lookByItself, FIRST_LOOK_MS).unref();
      setInterval(lookByItself, NEXT_LOOK_MS).unref();
    },
  };
};

const stepsOf = (feed: UpdateFeed): UpdateSteps<UpdateInfo> => {
  let loading: Promise<AppUpdater> | null = null;
  const updater = (): Promise<AppUpdater> => (loading ??= loadUpdater(feed));
  return {
    find: async () => {
      const found = await (await updater()).checkForUpdates();
      return found?.isUpdateAvailable === true ? found.updateInfo : null;
    },
    wantsDownload,
    download: async () => void (await (await updater()).downloadUpdate()),
    wantsRestart,
    install: async () => (await updater()).quitAndInstall(),
    sayNewest,
    sayProblem,
  };
};

const UPDATER_LOG = {
  info: (text: unknown) => logger('info', String(text)),
  warn: (text: unknown) => logger('warn', String(text)),
  error: (text: unknown) => logger('error', String(text)),
};

/** Loaded when it is first needed: it takes longer than all else that starts. */
const loadUpdater = async (feed: UpdateFeed): Promise<AppUpdater> => {
  const [{ default: library }, { SignedProvider }] = await Promise.all([
    import('electron-updater'),
    import('./signed-provider.ts'),
  ]);
  // Left to itself the library goes by a file that other packages of Linux share with the AppImage, and would install them as root.
  const updater = process.platform === 'linux' ? new library.AppImageUpdater() : library.autoUpdater;
  updater.autoDownload = false;
  updater.autoInstallOnAppQuit = false;
  updater.allowDowngrade = false;
  updater.disableWebInstaller = true;
  updater.logger = UPDATER_LOG;
  updater.setFeedURL({ provider: 'custom', updateProvider: SignedProvider, feed });
  return updater;
};

const wantsDownload = async ({ version }: UpdateInfo): Promise<boolean> => {
  const answer = await askUser({
    type: 'question',
    message: `Pecunia ${version} is there`,
    detail: `This is ${app.getVersion()}. Shall the new version be downloaded? Nothing is installed before you agree again.`,
    buttons: ['Download', 'Not Now'],
    defaultId: 0,
    cancelId: 1,
  });
  return answer === 0;
};

const wantsRestart = async ({ version }: UpdateInfo): Promise<boolean> => {
  const answer = await askUser({
    type: 'question',
    message: `Pecunia ${version} is downloaded`,
    detail:
      'It is installed while Pecunia restarts. Your vault is closed first, and copied before it is changed for a new version.',
    buttons: ['Restart and Install', 'Later'],
    defaultId: 0,
    cancelId: 1,
  });
  return answer === 0;
};

const sayNewest = async (): Promise<void> => {
  await askUser({ type: 'info', message: `Pecunia ${app.getVersion()} is the newest`, buttons: ['Close'] });
};

const sayUnmanaged = async (): Promise<void> => {
  const detail = 'Newer versions come as the package that this one came in. On Linux only an AppImage replaces itself.';
  await askUser({ type: 'info', message: 'This Pecunia does not update itself', detail, buttons: ['Close'] });
};

const sayNoFeed = async (): Promise<void> => {
  const answer = await askUser({
    type: 'info',
    message: 'This Pecunia does not look for updates',
    detail: `It was built without an address to ask. This is version ${app.getVersion()}; new ones are on the website.`,
    buttons: ['Open the Website', 'Close'],
    defaultId: 1,
    cancelId: 1,
  });
  if (answer === 0) openExternally(WEBSITE);
};

const sayProblem = async (error: unknown, isTold: boolean): Promise<void> => {
  logger('warn', 'No update could be had', error);
  if (!isTold) return;
  const detail = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  await askUser({ type: 'warning', message: 'No update could be had', detail, buttons: ['Close'] });
};
