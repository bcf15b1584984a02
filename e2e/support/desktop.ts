import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';

import { _electron, test as base, expect } from '@playwright/test';
import type { ElectronApplication, Page } from '@playwright/test';

export { expect };

type Fixtures = {
  /** A temporary folder for this test alone. */
  folder: string;
  /** Starts the built app on a vault, with user data of its own and switches for Chromium; the test quits it, or the fixture does. */
  launch: (vault: string, userData?: string, switches?: readonly string[]) => Promise<ElectronApplication>;
  /** The app on a fresh vault. */
  desktop: ElectronApplication;
  /** The page in its window. */
  page: Page;
};

/** The program of a packaged app, which PECUNIA_PACKAGED names; else Electron runs what was built. */
export const packagedProgram = process.env['PECUNIA_PACKAGED'];

const start = (args: readonly string[]): Promise<ElectronApplication> =>
  packagedProgram === undefined
    ? _electron.launch({ args: ['.', ...args] })
    : startPackaged({ executablePath: resolve(packagedProgram), args: [...args], timeout: 10_000 });

/** Playwright cannot hold back a packaged app until it watches; when the page comes in the very moment between, it waits for it forever. */
const startPackaged = async (
  options: Parameters<typeof _electron.launch>[0],
  attempts = 4,
): Promise<ElectronApplication> => {
  try {
    return await _electron.launch(options);
  } catch (error) {
    if (attempts === 1) throw error;
    // The one that was ended may still hold its folder of user data.
    await setTimeout(1000);
    return startPackaged(options, attempts - 1);
  }
};

/** Playwright's test with the built app in its real window. */
export const test = base.extend<Fixtures>({
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'pecunia-desktop-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
  launch: async ({ folder }, use) => {
    const started: ElectronApplication[] = [];
    await use(async (vault, userData = join(folder, 'user-data'), switches = []) => {
      const app = await start([
        ...sandboxArguments,
        ...switches,
        `--user-data-dir=${userData}`,
        `--vault=${vault}`,
        '--today=2026-03-15',
      ]);
      started.push(app);
      return app;
    });
    for (const app of started) await app.close().catch(() => undefined);
  },
  desktop: async ({ folder, launch }, use) => {
    await use(await launch(join(folder, 'test.vault')));
  },
  page: async ({ desktop }, use) => {
    const page = await desktop.firstWindow();
    await page.waitForLoadState();
    await use(page);
  },
});

/** Chromium refuses its sandbox to root. */
const sandboxArguments = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** Answers the next dialogs of the system for choosing a file, which no test can click. */
export const answerOpenDialog = (app: ElectronApplication, file: string): Promise<void> =>
  app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] });
  }, file);

/** Answers the next questions of the system with one of their buttons, from 0. */
export const answerQuestions = (app: ElectronApplication, button: number): Promise<void> =>
  app.evaluate(({ dialog }, response) => {
    dialog.showMessageBox = () => Promise.resolve({ response, checkboxChecked: false });
  }, button);
