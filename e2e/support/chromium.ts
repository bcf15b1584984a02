import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { chromium } from '@playwright/test';
import type { LaunchOptions } from '@playwright/test';
import packedChromium, { inflate } from '@sparticuz/chromium';

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
  return packedLaunch();
};

const packedLaunch = async (): Promise<LaunchOptions> => {
  const executablePath = await packedChromium.executablePath();
  const launch = { executablePath, args: [...ARGS, ...PACKED_ARGS] };
  // A small system may lack the few libraries that it needs; they lie packed beside it.
  if (spawnSync(executablePath, ['--version']).status === 0) return launch;
  const libraries = join(await inflate(packedFile('al2023.tar.br')), 'lib');
  return { ...launch, env: { ...process.env, LD_LIBRARY_PATH: libraries } };
};

const packedFile = (name: string): string =>
  join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '../bin', name);
