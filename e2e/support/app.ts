import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import AxeBuilder from '@axe-core/playwright';
import { test as base, expect } from '@playwright/test';
import type { Page } from '@playwright/test';

import { runCommand, startHost } from './host-process.ts';
import type { HostProcess } from './host-process.ts';

export { expect };

type Fixtures = {
  /** The day that the app counts as today. */
  today: string;
  /** Commands that fill the vault before the host starts, such as `[['sample']]`. */
  seed: string[][];
  /** A temporary folder for this test alone. */
  folder: string;
  /** The vault file in it. */
  vault: string;
  host: HostProcess;
};

/** Playwright's test with the built app on a fresh vault: `page` is open at its first screen. */
export const test = base.extend<Fixtures>({
  today: ['2026-03-15', { option: true }],
  seed: [[], { option: true }],
  folder: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'pecunia-e2e-'));
    await use(folder);
    rmSync(folder, { recursive: true, force: true });
  },
  vault: async ({ folder, seed, today }, use) => {
    const vault = join(folder, 'test.vault');
    for (const command of seed) runCommand(vault, today, command);
    await use(vault);
  },
  host: async ({ vault, today }, use) => {
    const host = await startHost(vault, today);
    await use(host);
    await host.stop();
  },
  page: async ({ page, host }, use) => {
    const problems = collectProblems(page);
    await page.goto(host.url);
    await use(page);
    expect(problems, 'the page reports no errors').toEqual([]);
  },
});

/** Errors that nobody handled, and all that the content security policy blocked. */
const collectProblems = (page: Page): string[] => {
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    // A refused call also shows as a failed resource; the screens tell the user about those.
    const isRefusedCall = message.text().startsWith('Failed to load resource');
    if (message.type() === 'error' && !isRefusedCall) problems.push(message.text());
  });
  return problems;
};

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Expects that axe finds nothing to object to on the page as it stands. */
export const expectAccessible = async (page: Page): Promise<void> => {
  // A window of Electron opens no second page for axe to sum up in.
  const inWindow = page.url().startsWith('app:');
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).setLegacyMode(inWindow).analyze();
  const found = violations.map(
    ({ id, help, nodes }) => `${id}: ${help} at ${nodes.map(({ html }) => html).join(' | ')}`,
  );
  expect(found).toEqual([]);
};
