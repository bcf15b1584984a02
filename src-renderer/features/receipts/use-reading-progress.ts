import { useQueryClient } from '@tanstack/react-query';
import type { QueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';

import { api, orpc } from '../../app/api.ts';
import { afterStep } from './after-step.ts';
import type { ReadingProgress, ReadingStep } from './after-step.ts';

const RECONNECT_MS = 500;

/** Reading makes the pictures for the screen anew, upright. */
const forgetPictures = (client: QueryClient, id: number): void => {
  for (const size of ['thumbnail', 'display'] as const)
    void client.invalidateQueries({ queryKey: orpc.receipts.picture.key({ input: { id, size } }) });
};

/** Follows the reading of all receipts while the screen is open. */
export function useReadingProgress(): ReadingProgress {
  const client = useQueryClient();
  const [progress, setProgress] = useState<ReadingProgress>(new Map());
  useEffect(() => {
    const end = new AbortController();
    void followSteps(end.signal, (step) => {
      if (step.phase === 'done') forgetPictures(client, step.receiptId);
      setProgress((before) => afterStep(before, step));
    });
    return () => end.abort();
  }, [client]);
  return progress;
}

async function followSteps(signal: AbortSignal, onStep: (step: ReadingStep) => void): Promise<void> {
  while (!signal.aborted) {
    try {
      for await (const step of await api.receipts.progress(undefined, { signal })) onStep(step);
    } catch {
      // A restarted host ends the stream; the loop opens the next one.
    }
    if (signal.aborted) return;
    await new Promise((resolve) => {
      setTimeout(resolve, RECONNECT_MS);
    });
  }
}
