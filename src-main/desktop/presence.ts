import { app } from 'electron';

import { createBadge } from './badge.ts';
import { followVault } from './glance.ts';
import { logger } from './log.ts';
import { pressingAlerts } from './new-alerts.ts';
import { createAlertNews } from './notifications.ts';
import type { Parts } from './parts.ts';
import { followLaunchAtLogin } from './services.ts';
import { createTray } from './tray.ts';

/** What Pecunia is outside of its window. */
export type Presence = {
  /** Whether it goes on after its window is closed. */
  readonly staysWithoutWindow: () => boolean;
};

/** Begins all that Pecunia shows and does outside of its window. */
export const startPresence = ({
  session,
  client,
  settings,
  shortcut,
  quickEntry,
  goTo,
  notify,
  updates,
}: Parts): Presence => {
  const tray = createTray(settings, { goTo, quickEntry: quickEntry.show });
  const badge = createBadge(settings);
  const news = createAlertNews(notify);
  settings.follow(({ shortcut: keys }) => shortcut.use(keys));
  followLaunchAtLogin(settings);
  updates.follow(settings);
  if (app.isPackaged) app.setAsDefaultProtocolClient('pecunia');
  const following = followVault(session, client, (glance) => {
    tray.tell(glance?.left ?? null);
    badge(pressingAlerts(glance?.alerts ?? []).length);
    news(glance);
  });
  following.catch((error: unknown) => logger('warn', 'The vault is no longer looked at', error));
  return { staysWithoutWindow: () => tray.isShown() && settings.get().closeToTray };
};
