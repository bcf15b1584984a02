import { existsSync } from 'node:fs';

import { chromium } from '@playwright/test';
import type { LaunchOptions } from '@playwright/test';
import packedChromium from '@sparticuz/chromium';

/** Keeps the browser from calling home, and root from needing a sandbox that Chromium refuses it. */
const ARGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];

/** The parts of the packed browser's own arguments that it cannot start without. */
const PACKED_ARGS = ['--headless=shell', '--no-zygote', '--use-gl=angle', '--use-angle=swiftshader'];

/**
 * Finds a Chromium: the one that PLAYWRIGHT_CHROMIUM names, the one that Playwright installed, on macOS and
 * Windows the Chrome of the machine, and else the one inside an npm package.
 */
export const chromiumLaunch = async (): Promise<LaunchOptions> => {
  const named = process.env['PLAYWRIGHT_CHROMIUM'];
  if (named !== undefined) return { executablePath: named, args: ARGS };
  if (existsSync(chromium.executablePath())) return { args: ARGS };
  if (process.platform !== 'linux') return { channel: 'chrome', args: ARGS };
  return { executablePath: await packedChromium.executablePath(), args: [...ARGS, ...PACKED_ARGS] };
};
