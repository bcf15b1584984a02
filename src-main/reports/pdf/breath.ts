import { step } from '../steps.ts';
import type { Steps } from '../steps.ts';

/** Work between two breaths stays within a frame. */
const FRAME_MS = 12;

/** Lets others have their turn when the last one is a frame ago; told what share is done, 0–1. */
export type Breath = (done: number) => Promise<void>;

/** Returns a breath for work in very many small steps. It throws `import_cancelled` once the signal says so. */
export const breathing = async (steps: Steps): Promise<Breath> => {
  await step(steps, 0);
  let last = performance.now();
  return async (done) => {
    if (performance.now() - last < FRAME_MS) return;
    await step(steps, done);
    last = performance.now();
  };
};

/** Returns the breath of a part of the work, whose whole is the share from `from` to `to`. */
export const breathWithin =
  (breath: Breath, from: number, to: number): Breath =>
  (done) =>
    breath(from + done * (to - from));
