import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

import { firstBalance, inChromium, isBuilt } from './browser-app.ts';
import { measureInChild } from './child.ts';
import { median } from './measure.ts';
import type { Outcome } from './result.ts';
import type { Workplace } from './workplace.ts';

const ROWS = 100_000;
const ROUNDS = 5;

const hasElectron = (): boolean =>
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] !== undefined || existsSync('node_modules/electron/dist');

/** What has to stand before a program so that it finds a screen; null where there is none. */
const screen = (): readonly string[] | null => {
  if (process.platform !== 'linux' || process.env['DISPLAY'] !== undefined) return [];
  return spawnSync('xvfb-run', ['--help']).error === undefined ? ['xvfb-run', '-a'] : null;
};

const inWindow = async (workplace: Workplace, vault: string, wrapper: readonly string[]): Promise<number> => {
  const args = [vault, workplace.freshPath('user-data')];
  const { balance = Number.NaN } = await measureInChild('child-window.ts', args, wrapper);
  return balance;
};

/** Measures from the window's first instant to the first balance in it; in Chromium where there is no Electron. */
export const benchWindow = async (workplace: Workplace): Promise<Outcome> => {
  if (!isBuilt()) return { skipped: 'the app is not built: run `npm run build`' };
  const vault = await workplace.vaultOf(ROWS);
  const wrapper = screen();
  const withElectron = hasElectron() && wrapper !== null;
  const durations: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    durations.push(withElectron ? await inWindow(workplace, vault, wrapper) : await inChromium(vault, firstBalance));
  }
  return [
    {
      name: 'Window to first balances, at 100,000',
      value: median(durations),
      unit: 'ms',
      limit: 1_000,
      atMost: true,
      note: `median of ${ROUNDS}, in ${withElectron ? 'the Electron window' : 'Chromium through the browser host'}`,
    },
  ];
};
