import { randomUUID } from 'node:crypto';

import type { OpenFile } from '../../src-shared/contract/imports.ts';
import { PecuniaError } from '../../src-shared/errors.ts';
import { createChannel } from './channel.ts';
import type { Channel } from './channel.ts';
import type { Progress } from './import-job.ts';
import { startJob } from './import-thread.ts';
import type { JobStart, RunningJob } from './import-thread.ts';

export type OpenImport = OpenFile & { readonly job: RunningJob; readonly progress: Channel<Progress> };

export type NewFile = { readonly fileName: string; readonly bytes: Uint8Array };

/** The files that lie open between preview and commit. */
export type ImportDesk = {
  /** Throws `in_use` when too many files lie open, `file_too_large` when they take too much memory together. */
  readonly open: (file: NewFile, start: Pick<JobStart, 'vault' | 'now' | 'useThreads'>) => OpenFile;
  /** Throws `not_found` for a token that is closed or was never given. */
  readonly get: (token: string) => OpenImport;
  /** In the order in which they were opened. */
  readonly list: () => readonly OpenFile[];
  readonly close: (token: string) => void;
  readonly clear: () => void;
};

/** As many files lie open at once; more would be more than one looks through. */
const MOST_OPEN = 40;

/** The bytes of all open files together. */
const MOST_BYTES = 400 * 1024 * 1024;

const tooMany = (fileName: string): PecuniaError =>
  new PecuniaError(
    'in_use',
    `${MOST_OPEN} files lie open already. Import or close some, then open ${fileName} again.`,
    { fileName, limit: MOST_OPEN },
  );

const tooMuch = (fileName: string): PecuniaError =>
  new PecuniaError(
    'file_too_large',
    `The open files and ${fileName} are too large together. Import or close some, then open it again.`,
    { fileName, limit: MOST_BYTES },
  );

/** Starts a job when it is first asked for something, so that a file that only lies there takes no thread. */
const startLater = (start: () => RunningJob): RunningJob => {
  let job: RunningJob | null = null;
  const started = (): RunningJob => (job ??= start());
  return {
    preview: (request) => started().preview(request),
    rows: (request) => started().rows(request),
    commit: (request) => started().commit(request),
    cancel: () => job?.cancel(),
    close: () => job?.close(),
  };
};

/** Makes an empty desk. */
export const createImportDesk = (): ImportDesk => {
  const files = new Map<string, OpenImport>();
  const close = (token: string): void => {
    files.get(token)?.job.close();
    files.delete(token);
  };
  const held = (): number => [...files.values()].reduce((sum, { bytes }) => sum + bytes, 0);
  return {
    open: (file, start) => {
      const { fileName } = file;
      // The bytes may be handed over to a thread, and then there are none here.
      const bytes = file.bytes.byteLength;
      if (files.size >= MOST_OPEN) throw tooMany(fileName);
      if (held() + bytes > MOST_BYTES) throw tooMuch(fileName);
      const token = randomUUID();
      const progress = createChannel<Progress>();
      const job = startLater(() => startJob({ ...start, file: { token, ...file }, onProgress: progress.send }));
      files.set(token, { token, fileName, bytes, job, progress });
      return { token, fileName, bytes };
    },
    get: (token) => {
      const file = files.get(token);
      if (!file) throw new PecuniaError('not_found', 'This file is not open any more. Choose it again.', { token });
      return file;
    },
    list: () => [...files.values()].map(({ token, fileName, bytes }) => ({ token, fileName, bytes })),
    close,
    clear: () => {
      for (const token of files.keys()) close(token);
    },
  };
};
