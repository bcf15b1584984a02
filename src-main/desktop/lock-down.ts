import { app, session } from 'electron';
import type { WebContents } from 'electron';

import { askForCamera, mayUseCamera } from './camera.ts';
import { devServer } from './dev-server.ts';
import { openExternally } from './external-links.ts';
import { logger } from './log.ts';

/** What a page may load: its own files, what it made itself, and the developer tools. */
const LOCAL_SCHEMES = new Set(['app:', 'blob:', 'devtools:']);

/** Tells Chromium not to call home on its own account; must run before the app is ready. */
export const keepOffline = (): void => {
  for (const name of [
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
    'no-pings',
  ]) {
    app.commandLine.appendSwitch(name);
  }
};

/** Denies every permission but the camera that the user allowed, and every request that would leave the machine. */
export const lockDownSession = (): void => {
  const { defaultSession } = session;
  defaultSession.setPermissionRequestHandler((contents, permission, decide, details) => {
    if (permission !== 'media') return decide(false);
    const refuse = (error: unknown): void => {
      logger('warn', 'The camera could not be asked for', error);
      decide(false);
    };
    askForCamera(contents, details).then(decide, refuse);
  });
  defaultSession.setPermissionCheckHandler(
    (_contents, permission, origin, { mediaType }) =>
      permission === 'media' && mediaType === 'video' && mayUseCamera(origin),
  );
  defaultSession.setDevicePermissionHandler(() => false);
  defaultSession.webRequest.onBeforeRequest(({ url }, decide) => decide({ cancel: !mayLoad(url) }));
};

/** Denies leaving the page, new windows and webviews, whichever page asks. */
export const lockDownContents = (): void => {
  app.on('web-contents-created', (_event, contents) => lockDown(contents));
};

const lockDown = (contents: WebContents): void => {
  contents.on('will-navigate', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => event.preventDefault());
  contents.on('will-redirect', (event) => event.preventDefault());
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(({ url }) => {
    openExternally(url);
    return { action: 'deny' };
  });
};

const mayLoad = (url: string): boolean => {
  if (LOCAL_SCHEMES.has(new URL(url).protocol)) return true;
  return devServer !== null && new URL(url).host === new URL(devServer).host;
};
