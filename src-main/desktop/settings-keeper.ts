import type { DesktopSettings } from '../../src-shared/contract/desktop.ts';
import type { DesktopPatch } from '../api/desktop-services.ts';
import { readDesktopSettings, writeDesktopSettings } from './desktop-settings.ts';

/** The settings of this computer while the app runs. */
export type SettingsKeeper = {
  readonly get: () => DesktopSettings;
  readonly set: (patch: DesktopPatch) => void;
  /** Hands over the settings at once and after each change. */
  readonly follow: (listener: (settings: DesktopSettings) => void) => void;
};

/** Makes the keeper of the settings in a folder. */
export const createSettingsKeeper = (folder: string): SettingsKeeper => {
  let settings = readDesktopSettings(folder);
  const listeners: ((settings: DesktopSettings) => void)[] = [];
  return {
    get: () => settings,
    set: (patch) => {
      settings = writeDesktopSettings(folder, patch);
      for (const listener of listeners) listener(settings);
    },
    follow: (listener) => {
      listeners.push(listener);
      listener(settings);
    },
  };
};
