import { defineConfig } from '@playwright/test';

import { chromiumLaunch } from './e2e/support/chromium.ts';

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  workers: 2,
  fullyParallel: true,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 60_000,
  // A browser starved of processor time may fail to open a page; a second run opens a browser of its own.
  retries: 1,
  expect: { timeout: 10_000 },
  use: {
    locale: 'en-IN',
    timezoneId: 'Asia/Kolkata',
    viewport: { width: 1280, height: 800 },
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
  },
  projects: [
    {
      name: 'browser',
      testIgnore: 'desktop*.spec.ts',
      use: { browserName: 'chromium', launchOptions: await chromiumLaunch() },
    },
    {
      name: 'desktop',
      testMatch: 'desktop*.spec.ts',
      testIgnore: process.env['PECUNIA_PACKAGED'] ? [] : 'desktop-packaged.spec.ts',
    },
  ],
});
