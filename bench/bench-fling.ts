import type { Page } from '@playwright/test';

import { firstBalance, inChromium, isBuilt } from './browser-app.ts';
import { quantile } from './measure.ts';
import type { Outcome } from './result.ts';
import type { Workplace } from './workplace.ts';

const ROWS = 100_000;
const FLINGS = 12;
const FLING_MS = 1_000;
const FRAMES_AT_REST = 180;

/** A frame of a 60 Hz screen lasts 16.7 ms; the clock rounds. */
const FRAME_MS = 17;

const onTimePercent = (frames: readonly number[]): number =>
  (frames.filter((frame) => frame <= FRAME_MS).length / frames.length) * 100;

/** Returns the frames of a page on which nothing happens: what this machine can do at best right now. */
const framesAtRest = (page: Page): Promise<readonly number[]> =>
  page.evaluate(
    (count) =>
      new Promise<number[]>((resolve) => {
        const frames: number[] = [];
        let before = 0;
        const onFrame = (time: number): void => {
          if (before > 0) frames.push(time - before);
          before = time;
          if (frames.length < count) requestAnimationFrame(onFrame);
          else resolve(frames);
        };
        requestAnimationFrame(onFrame);
      }),
    FRAMES_AT_REST,
  );

/** Flings the list from its first to its last row and returns the length of every frame, in milliseconds. */
const flingThrough = async (page: Page): Promise<readonly number[]> => {
  const list = page.getByRole('grid', { name: 'Transactions' });
  await list.getByRole('row').nth(2).waitFor();
  return list.evaluate(
    (element, { flings, length }) =>
      new Promise<number[]>((resolve) => {
        const distance = (element.scrollHeight - element.clientHeight) / flings;
        const frames: number[] = [];
        let begin = 0;
        let before = 0;
        const onFrame = (time: number): void => {
          begin ||= time;
          if (before > 0) frames.push(time - before);
          before = time;
          const done = (time - begin) / length;
          // Each fling starts fast and slows down, as a wheel or a finger does.
          const within = 1 - (1 - (done % 1)) ** 3;
          element.scrollTop = (Math.floor(done) + within) * distance;
          if (done < flings) requestAnimationFrame(onFrame);
          else resolve(frames);
        };
        requestAnimationFrame(onFrame);
      }),
    { flings: FLINGS, length: FLING_MS },
  );
};

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
