import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { app, BrowserWindow, dialog, systemPreferences } from 'electron';
import type { MediaAccessPermissionRequest, MessageBoxOptions, WebContents } from 'electron';

import { APP_ORIGIN } from './app-protocol.ts';

const consentFile = (): string => join(app.getPath('userData'), 'camera-allowed');

const isOurs = (url: string): boolean => url === APP_ORIGIN || url.startsWith(`${APP_ORIGIN}/`);

/** Whether the user has allowed the camera, and the page that asks is the app's own. */
export const mayUseCamera = (origin: string): boolean => isOurs(origin) && existsSync(consentFile());

/**
 * Decides whether a page may use the camera: the app's own page, for pictures without sound, once the user has allowed
 * it in the system's dialog. A yes is remembered with the user's data; after a no the next try asks again.
 */
export const askForCamera = async (
  contents: WebContents,
  { isMainFrame, mediaTypes, requestingUrl }: MediaAccessPermissionRequest,
): Promise<boolean> => {
  const isVideoOnly = mediaTypes?.length === 1 && mediaTypes[0] === 'video';
  if (!isMainFrame || !isVideoOnly || !isOurs(requestingUrl)) return false;
  if (!existsSync(consentFile()) && !(await hasConsent(contents))) return false;
  writeFileSync(consentFile(), '');
  return process.platform === 'darwin' ? systemPreferences.askForMediaAccess('camera') : true;
};

const hasConsent = async (contents: WebContents): Promise<boolean> => {
  const window = BrowserWindow.fromWebContents(contents);
  const question: MessageBoxOptions = {
    type: 'question',
    message: 'May Pecunia use the camera?',
    detail: 'Only while you take a picture of a receipt. The pictures stay on this computer.',
    buttons: ['Allow', 'Do not allow'],
    defaultId: 0,
    cancelId: 1,
  };
  const { response } = await (window ? dialog.showMessageBox(window, question) : dialog.showMessageBox(question));
  return response === 0;
};
