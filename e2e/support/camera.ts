import type { Locator, Page } from '@playwright/test';

import { receiptsPage } from '../pages/receipts.ts';

/** Gives Chromium a camera that shows a moving pattern. */
export const FAKE_CAMERA = ['--use-fake-device-for-media-stream'];

/** Says yes to the browser's own question, which a browser without a window cannot ask. */
export const ALLOW_CAMERA = ['--use-fake-ui-for-media-stream'];

/** Opens the camera from the receipts, and returns its dialog. */
export const openCamera = async (page: Page): Promise<Locator> => {
  await receiptsPage(page).open();
  await page.getByRole('button', { name: 'Take a picture' }).click();
  return page.getByRole('dialog', { name: 'Take a picture of a receipt' });
};
