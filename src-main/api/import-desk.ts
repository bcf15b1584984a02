import { randomUUID } from 'node:crypto';

import { PecuniaError } from '../../src-shared/errors.ts';
import { createChannel } from './channel.ts';
import type { Channel } from './channel.ts';
import type { Progress } from './import-job.ts';
import { startJob } from './import-thread.ts';
import type { JobStart, RunningJob } from './import-thread.ts';

export type OpenImport = { readonly token: string; readonly job: RunningJob; readonly progress: Channel<Progress> };

export type NewFile = { readonly fileName: string; readonly bytes: Uint8Array };

/** The files that lie open between preview and commit. */
export type ImportDesk = {
  readonly open: (file: NewFile, start: Pick<JobStart, 'vault' | 'now' | 'useThreads'>) => string;
  /** Throws `not_found` for a token that is closed or was never given. */
  readonly get: (token: string) => OpenImport;
  readonly close: (token: string) => void;
  readonly clear: () => void;
};

/** More files than this do not lie open at once; the oldest gives way. */
const MOST_OPEN = 8;

/** Makes an empty desk. */
export const createImportDesk = (): ImportDesk => {
  const files = new Map<string, OpenImport>();
  const close = (token: string): void => {
    files.get(token)?.job.close();
    files.delete(token);
  };
  return {
    open: (file, start) => {
      const token = randomUUID();
      const progress = createChannel<Progress>();
      const job = startJob({ ...start, file: { token, ...file }, onProgress: progress.send });
      files.set(token, { token, job, progress });
      const oldest = files.keys().next().value;
      if (files.size > MOST_OPEN && oldest !== undefined) close(oldest);
      return token;
    },
    get: (token) => {
      const file = files.get(token);
      if (!file) throw new PecuniaError('not_found', 'This file is not open any more. Choose it again.', { token });
      return file;
    },
    close,
    clear: () => {
      for (const token of files.keys()) close(token);
    },
  };
};
