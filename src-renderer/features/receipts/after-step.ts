import type { Api } from '../../app/api.ts';

type Events = Awaited<ReturnType<Api['receipts']['progress']>>;
export type ReadingStep = Events extends AsyncIterable<infer Event> ? Event : never;

/** How far each receipt under way is, by its id. */
export type ReadingProgress = ReadonlyMap<number, ReadingStep>;

/** Returns the progress after one more step; what is over is forgotten. */
export function afterStep(progress: ReadingProgress, step: ReadingStep): ReadingProgress {
  const next = new Map(progress);
  if (step.phase === 'done' || step.phase === 'failed') next.delete(step.receiptId);
  else next.set(step.receiptId, step);
  return next;
}
