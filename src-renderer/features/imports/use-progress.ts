import { useEffect, useState } from 'react';

import { api } from '../../app/api.ts';
import type { Api } from '../../app/api.ts';

type Events = Awaited<ReturnType<Api['imports']['progress']>>;
export type ImportProgress = Events extends AsyncIterable<infer Event> ? Event : never;

async function follow(token: string, signal: AbortSignal, onStep: (step: ImportProgress) => void): Promise<void> {
  for await (const step of await api.imports.progress({ token }, { signal })) onStep(step);
}

/** Follows the reading or writing of a file while it goes on; null until there is something to say. */
export function useProgress(token: string): ImportProgress | null {
  const [progress, setProgress] = useState<ImportProgress | null>(null);
  useEffect(() => {
    const end = new AbortController();
    // The work itself says what went wrong; its progress only ends.
    follow(token, end.signal, setProgress).catch(() => null);
    return () => end.abort();
  }, [token]);
  return progress;
}
