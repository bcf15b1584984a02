import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { desktopSettings } from '../../src-shared/contract/desktop.ts';
import type { DesktopSettings } from '../../src-shared/contract/desktop.ts';
import type { DesktopPatch } from '../api/desktop-services.ts';

/** What holds until the user decides otherwise. The keys are ones that neither browsers nor editors nor keyboards use. */
export const FIRST_SETTINGS: DesktopSettings = {
  tray: true,
  closeToTray: false,
  shortcut: 'CommandOrControl+Alt+Shift+E',
  notifications: true,
  badge: true,
  launchAtLogin: false,
  checkForUpdates: false,
};

const settingsFile = (folder: string): string => join(folder, 'desktop.json');

/** Returns the settings kept in a folder; what is missing or damaged there is as at first. */
export const readDesktopSettings = (folder: string): DesktopSettings => {
  const stored = storedIn(folder);
  const sound = Object.entries(desktopSettings.shape).flatMap(([key, shape]) => {
    const read = shape.safeParse(stored[key]);
    return read.success ? [[key, read.data] as const] : [];
  });
  return { ...FIRST_SETTINGS, ...Object.fromEntries(sound) };
};

/** Keeps settings in a folder, whole or not at all, and returns all of them. */
export const writeDesktopSettings = (folder: string, patch: DesktopPatch): DesktopSettings => {
  const given = Object.entries(patch).filter(([, value]) => value !== undefined);
  const settings = desktopSettings.parse({ ...readDesktopSettings(folder), ...Object.fromEntries(given) });
  const file = settingsFile(folder);
  writeFileSync(`${file}.new`, `${JSON.stringify(settings, null, 2)}\n`);
  renameSync(`${file}.new`, file);
  return settings;
};

const storedIn = (folder: string): Readonly<Record<string, unknown>> => {
  try {
    const read: unknown = JSON.parse(readFileSync(settingsFile(folder), 'utf8'));
    return typeof read === 'object' && read !== null ? { ...read } : {};
  } catch {
    return {};
  }
};
