import { useEffect, useRef, useState } from 'react';

import type { MadeFile, ReportProgress } from '../../../src-shared/contract/reports.ts';
import { api } from '../../app/api.ts';
import { saveFile } from '../../components/save-file.ts';

/** Makes a file under a key by which its progress is told, until the signal aborts. */
type Make = (jobKey: string, signal: AbortSignal) => Promise<MadeFile>;

export type FileJob = {
  /** How far the making is; null while nothing is under way or nothing is known yet. */
  readonly progress: ReportProgress | null;
  readonly isRunning: boolean;
  /** Why the last one failed; null when it did not, or was cancelled. */
  readonly problem: unknown;
  /** Makes a file and hands it to the user; tells whether it was made. */
  readonly run: (make: Make) => Promise<boolean>;
  readonly cancel: () => void;
};

async function follow(key: string, signal: AbortSignal, onStep: (step: ReportProgress) => void): Promise<void> {
  for await (const step of await api.reports.progress(undefined, { signal })) if (step.key === key) onStep(step);
}

/** The making of a file that may take a while: with its progress, and a way to stop it. */
export function useFileJob(): FileJob {
  const [progress, setProgress] = useState<ReportProgress | null>(null);
  const [isRunning, setRunning] = useState(false);
  const [problem, setProblem] = useState<unknown>(null);
  const current = useRef<AbortController | null>(null);
  useEffect(() => () => current.current?.abort(), []);

  const run = async (make: Make): Promise<boolean> => {
    current.current?.abort();
    const control = new AbortController();
    current.current = control;
    setRunning(true);
    setProblem(null);
    const key = crypto.randomUUID();
    // The work itself says what went wrong; its progress only ends.
    follow(key, control.signal, setProgress).catch(() => null);
    try {
      await saveFile(await make(key, control.signal));
      return true;
    } catch (error) {
      if (!control.signal.aborted) setProblem(error);
      return false;
    } finally {
      control.abort();
      if (current.current === control) {
        setRunning(false);
        setProgress(null);
      }
    }
  };
  return { progress, isRunning, problem, run, cancel: () => current.current?.abort() };
}
