import { existsSync } from 'node:fs';

import { chromium } from '@playwright/test';
import type { Page } from '@playwright/test';

import { chromiumLaunch } from '../e2e/support/chromium.ts';
import { startHost } from '../e2e/support/host-process.ts';
import { TODAY } from './rows.ts';

/** Tells whether `npm run build` left an app to start. */
export const isBuilt = (): boolean => existsSync('out/main/cli.js') && existsSync('out/renderer/index.html');

/** Opens the built app on a vault in Chromium, hands its first page and its address over, and ends both. */
export const inChromium = async <T>(vault: string, work: (page: Page, address: string) => Promise<T>): Promise<T> => {
  const host = await startHost(vault, TODAY);
  const browser = await chromium.launch(await chromiumLaunch());
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    await page.goto(host.url);
    return await work(page, host.url);
  } finally {
    await browser.close();
    await host.stop();
  }
};

/** Waits for the first amount on the first screen; returns the milliseconds since the page began to load. */
export const firstBalance = async (page: Page): Promise<number> => {
  await page.getByRole('main').getByText('₹').first().waitFor();
  return page.evaluate(() => performance.now());
};
