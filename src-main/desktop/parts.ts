import { app } from 'electron';

import { createSession } from '../api/session.ts';
import type { Session } from '../api/session.ts';
import { createFileOpener } from './file-opener.ts';
import type { FileOpener } from './file-opener.ts';
import { createGoTo } from './go-to.ts';
import type { GoTo } from './go-to.ts';
import { desktopHost } from './host.ts';
import type { LaunchOptions } from './launch-options.ts';
import { createNotify } from './notifications.ts';
import type { Notify } from './notifications.ts';
import { createQuickEntry } from './quick-entry-window.ts';
import type { QuickEntry } from './quick-entry-window.ts';
import { desktopServices } from './services.ts';
import { createSettingsKeeper } from './settings-keeper.ts';
import type { SettingsKeeper } from './settings-keeper.ts';
import { createShortcut } from './shortcut.ts';
import type { Shortcut } from './shortcut.ts';
import { createUpdates } from './updates.ts';
import type { Updates } from './updates.ts';
import { vaultClient } from './vault-client.ts';
import type { VaultClient } from './vault-client.ts';

/** What the desktop's app consists of. */
export type Parts = {
  readonly session: Session;
  readonly client: VaultClient;
  readonly settings: SettingsKeeper;
  readonly quickEntry: QuickEntry;
  readonly shortcut: Shortcut;
  readonly updates: Updates;
  readonly goTo: GoTo;
  readonly notify: Notify;
  readonly opener: FileOpener;
};

/** Makes the parts and joins them; nothing is opened yet. */
export const createParts = (options: LaunchOptions): Parts => {
  const settings = createSettingsKeeper(app.getPath('userData'));
  const quickEntry = createQuickEntry();
  const shortcut = createShortcut(quickEntry.show);
  const updates = createUpdates();
  const desktop = desktopServices({ settings, shortcut, quickEntry, hasUpdateFeed: updates.hasFeed });
  // A session is made with what leads to it.
  const goTo: GoTo = (path, task) => createGoTo(session)(path, task);
  const notify = createNotify(settings, goTo);
  const session = createSession({ ...desktopHost(options), desktop, notify });
  const client = vaultClient(session);
  const opener = createFileOpener({ session, client, goTo });
  return { session, client, settings, quickEntry, shortcut, updates, goTo, notify, opener };
};
