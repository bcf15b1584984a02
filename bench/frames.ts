import type { Page } from '@playwright/test';

const FLINGS = 12;
const FLING_MS = 1_000;
const FRAMES_AT_REST = 180;

/** A frame of a 60 Hz screen lasts 16.7 ms; the clock rounds. */
const FRAME_MS = 17;

/** Returns how many of the frames came in time, in percent. */
export const onTimePercent = (frames: readonly number[]): number =>
  (frames.filter((frame) => frame <= FRAME_MS).length / frames.length) * 100;

/** Returns the frames of a page on which nothing happens: what this machine can do at best right now. */
export const framesAtRest = (page: Page): Promise<readonly number[]> =>
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
export const flingThrough = async (page: Page): Promise<readonly number[]> => {
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
