import type { WebPreferences } from 'electron';

import { PRELOAD_FILE } from '../host/project-paths.ts';

/** What every window's page is held to. */
export const PAGE_PREFERENCES: WebPreferences = {
  preload: PRELOAD_FILE,
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  webviewTag: false,
  // Its dictionaries would be fetched from the network.
  spellcheck: false,
};
