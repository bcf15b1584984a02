import type { Page } from '@playwright/test';

import { reportsPage } from '../e2e/pages/reports.ts';
import { firstBalance, inChromium, isBuilt } from './browser-app.ts';
import { flingThrough, framesAtRest, onTimePercent } from './frames.ts';
import { quantile } from './measure.ts';
import type { Outcome } from './result.ts';
import type { Workplace } from './workplace.ts';

const ROWS = 100_000;

/** Writes the whole journal as a workbook, over and over, until it is told to stop; returns how often. */
const exportOverAndOver = async (page: Page, isOver: () => boolean): Promise<number> => {
  const reports = reportsPage(page);
  await reports.open();
  await reports.openStandard('Journal');
  await reports.chooseTime('All time');
  let count = 0;
  while (!isOver()) {
    await reports.openExport();
    const { bytes } = await reports.exportAs('Excel');
    if (bytes.length < ROWS * 10) throw new Error(`The workbook has only ${bytes.length} bytes.`);
    count += 1;
  }
  return count;
};

/** Measures whether the list of transactions keeps up with the screen while another tab has reports written. */
export const benchReportFrames = async (workplace: Workplace): Promise<Outcome> => {
  if (!isBuilt()) return { skipped: 'the app is not built: run `npm run build`' };
  const vault = await workplace.vaultOf(ROWS);
  const { idle, frames, count } = await inChromium(vault, async (page, address) => {
    await firstBalance(page);
    const other = await page.context().browser()?.newPage();
    if (!other) throw new Error('The browser has gone.');
    await other.goto(address);
    await firstBalance(other);
    await page.bringToFront();
    const idle = await framesAtRest(page);
    let isOver = false;
    const exporting = exportOverAndOver(other, () => isOver);
    await page.evaluate(() => {
      location.hash = '#/transactions';
    });
    const frames = await flingThrough(page);
    isOver = true;
    return { idle, frames, count: await exporting };
  });
  return [
    {
      name: 'Frames on time in the list while 100,000 rows are written as XLSX',
      value: onTimePercent(frames),
      unit: '%',
      limit: 90,
      atMost: false,
      note: `95 % within ${quantile(frames, 0.95).toFixed(1)} ms; ${count} workbooks meanwhile; at rest: ${onTimePercent(idle).toFixed(1)} %`,
    },
  ];
};
