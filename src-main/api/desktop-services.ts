import type { DesktopSettings, DesktopState } from '../../src-shared/contract/desktop.ts';

/** A part of the settings; what is undefined stays. */
export type DesktopPatch = { readonly [K in keyof DesktopSettings]?: DesktopSettings[K] | undefined };

/** What the host of the desktop does for its screens. */
export type DesktopServices = {
  readonly state: () => DesktopState;
  /** Stores settings and follows them at once. */
  readonly set: (patch: DesktopPatch) => void;
  readonly hideQuickEntry: () => void;
  /** Pixels of the page. */
  readonly fitQuickEntry: (height: number) => void;
  readonly showApp: () => void;
};
