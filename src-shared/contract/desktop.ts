import * as z from 'zod';

import { procedure } from './base.ts';

/** How Pecunia behaves on one computer, whichever vault is open. */
export const desktopSettings = z.object({
  tray: z.boolean(),
  /** Whether closing the window leaves Pecunia running; only while it shows in the tray. */
  closeToTray: z.boolean(),
  /** The keys that open the quick entry anywhere, as Electron writes them; null for none. */
  shortcut: z.string().min(3).max(60).nullable(),
  notifications: z.boolean(),
  /** Whether the icon shows how many alerts are open. */
  badge: z.boolean(),
  launchAtLogin: z.boolean(),
  /** Whether to look for updates by itself, where a feed is built in. */
  checkForUpdates: z.boolean(),
});
export type DesktopSettings = z.infer<typeof desktopSettings>;

const desktopState = z.object({
  settings: desktopSettings,
  platform: z.enum(['mac', 'windows', 'linux']),
  /** Whether another program has the keys, or the system knows no such keys. */
  shortcutFailed: z.boolean(),
  /** Whether the system can start apps at login by itself. */
  canLaunchAtLogin: z.boolean(),
  /** Whether this build knows where updates come from, and can put them in its place. */
  hasUpdateFeed: z.boolean(),
});
export type DesktopState = z.infer<typeof desktopState>;

export const desktop = {
  /** Null where this is no app of the desktop. */
  settings: procedure.output(desktopState.nullable()),
  /** Stores settings of this computer; they lie outside of any vault, so there is no undo. */
  set: procedure.input(desktopSettings.partial()).output(desktopState),
  /** Puts the quick entry's window away; what was typed stays. */
  hideQuickEntry: procedure.output(z.object({})),
  /** Makes the quick entry's window as high as what it shows, in pixels of the page. */
  fitQuickEntry: procedure.input(z.object({ height: z.int().min(120).max(1200) })).output(z.object({})),
  /** Brings the app's own window to the front. */
  showApp: procedure.output(z.object({})),
};
