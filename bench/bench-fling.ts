import { firstBalance, inChromium, isBuilt } from './browser-app.ts';
import { flingThrough, framesAtRest, onTimePercent } from './frames.ts';
import { quantile } from './measure.ts';
import type { Outcome } from './result.ts';
import type { Workplace } from './workplace.ts';

const ROWS = 100_000;

/** Measures whether the list of transactions keeps up with the screen while it flies past. */
export const benchFling = async (workplace: Workplace): Promise<Outcome> => {
  if (!isBuilt()) return { skipped: 'the app is not built: run `npm run build`' };
  const vault = await workplace.vaultOf(ROWS);
  const { idle, frames } = await inChromium(vault, async (page) => {
    await firstBalance(page);
    const idle = await framesAtRest(page);
    await page.evaluate(() => {
      location.hash = '#/transactions';
    });
    return { idle, frames: await flingThrough(page) };
  });
  return [
    {
      name: 'Frames on time while the list is flung through 100,000 rows',
      value: onTimePercent(frames),
      unit: '%',
      limit: 95,
      atMost: false,
      note: `95 % within ${quantile(frames, 0.95).toFixed(1)} ms; a page at rest here: ${onTimePercent(idle).toFixed(1)} %`,
    },
  ];
};
