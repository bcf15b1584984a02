import { Notification } from 'electron';

import type { Alert } from '../../src-shared/contract/alerts.ts';
import type { Notice } from '../api/session.ts';
import type { Glance } from './glance.ts';
import type { GoTo } from './go-to.ts';
import { newAlerts, noticesOf } from './new-alerts.ts';
import type { SettingsKeeper } from './settings-keeper.ts';
import { currentAppWindow } from './window.ts';

/** Tells the user of something through the system, unless they switched that off. */
export type Notify = (notice: Notice) => void;

/** Makes the way to the system's notifications; a click goes to the notice's path. */
export const createNotify = (settings: SettingsKeeper, goTo: GoTo): Notify => {
  // The system's own list holds them no longer than our reference does.
  const shown = new Set<Notification>();
  return ({ title, body, path }) => {
    if (!settings.get().notifications || !Notification.isSupported()) return;
    const notification = new Notification({ title, body });
    shown.add(notification);
    const forget = (): void => void shown.delete(notification);
    notification.on('click', () => {
      forget();
      goTo(path);
    });
    notification.on('close', forget);
    notification.on('failed', forget);
    notification.show();
  };
};

/** Tells of alerts that begin while nobody looks at Pecunia’s window; those of a vault just opened are no news. */
export const createAlertNews = (notify: Notify): ((glance: Glance | null) => void) => {
  let vault: string | null = null;
  let before: readonly Alert[] = [];
  return (glance) => {
    if (glance !== null && glance.vault === vault && currentAppWindow()?.isFocused() !== true)
      for (const notice of noticesOf(newAlerts(before, glance.alerts))) notify(notice);
    vault = glance?.vault ?? null;
    before = glance?.alerts ?? [];
  };
};
