import { open as openFile } from 'node:fs/promises';
import { basename } from 'node:path';

import type { FileBytes } from '../../src-shared/contract/imports.ts';
import { PecuniaError } from '../../src-shared/errors.ts';
import { listImports } from '../database/imports.ts';
import { MAX_FILE_BYTES } from '../imports/reading.ts';
import { OWNER } from './change.ts';
import { roomsOfTables } from './rooms-of-tables.ts';
import { os } from './router-base.ts';
import type { Session } from './session.ts';

type ChosenFile = { readonly fileName: string; readonly bytes: Uint8Array };

const refuseLarge = (fileName: string, bytes: number): void => {
  if (bytes <= MAX_FILE_BYTES) return;
  const limit = MAX_FILE_BYTES / 1024 / 1024;
  throw new PecuniaError(
    'file_too_large',
    `${fileName} is ${Math.round(bytes / 1024 / 1024)} MB; Pecunia reads files up to ${limit} MB. Export a shorter period from your bank.`,
    { fileName, bytes },
  );
};

/** Reads a file from disk. Throws `file_too_large` before reading, `file_unreadable` when it cannot be opened. */
export const readFromDisk = async (path: string): Promise<ChosenFile> => {
  const fileName = basename(path);
  try {
    await using file = await openFile(path, 'r');
    const stats = await file.stat();
    if (!stats.isFile())
      throw new PecuniaError('file_unreadable', `${path} is not a file. Choose a file from your bank.`, { path });
    refuseLarge(fileName, stats.size);
    return { fileName, bytes: await file.readFile() };
  } catch (error) {
    if (error instanceof PecuniaError) throw error;
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    if (missing)
      throw new PecuniaError('file_unreadable', `There is no file ${path}. Check its name and folder.`, { path });
    const cause = error instanceof Error ? error.message : String(error);
    throw new PecuniaError('file_unreadable', `${path} could not be opened: ${cause}.`, { path });
  }
};

const readUpload = async (file: FileBytes, fileName: string): Promise<ChosenFile> => {
  refuseLarge(fileName, file.size);
  return { fileName, bytes: new Uint8Array(await file.arrayBuffer()) };
};

const readFromDialog = async (session: Session): Promise<ChosenFile | null> => {
  const path = (await session.host.dialogs?.openBankFile()) ?? null;
  return path === null ? null : readFromDisk(path);
};

/** Lays a file open for import and returns its token. */
export const layOpen = (session: Session, { fileName, bytes }: ChosenFile) => {
  const useThreads = session.host.kind !== 'cli' && session.vault().path !== ':memory:';
  // Opening may hand the bytes over to a thread, and then there are none here.
  const size = bytes.byteLength;
  const start = { vault: session.vault(), now: session.host.now(), useThreads };
  return { token: session.imports.open({ fileName, bytes }, start), fileName, bytes: size };
};

export const imports = {
  open: os.imports.open.handler(async ({ input: { file, fileName }, context: { session } }) => {
    const chosen = file ? await readUpload(file, fileName ?? 'file') : await readFromDialog(session);
    return chosen && layOpen(session, chosen);
  }),

  preview: os.imports.preview.handler(({ input: { token, ...request }, context: { session } }) =>
    session.imports.get(token).job.preview(request),
  ),

  rows: os.imports.rows.handler(({ input: { token, ...request }, context: { session } }) =>
    session.imports.get(token).job.rows(request),
  ),

  commit: os.imports.commit.handler(({ input: { token }, context: { session } }) =>
    session.gate.run(async () => {
      const { job } = session.imports.get(token);
      const { commandId, label, result, tables } = await job.commit({
        at: session.host.now(),
        member: OWNER,
        today: session.host.today(),
      });
      session.imports.close(token);
      session.changes.send(roomsOfTables(tables));
      return { commandId, label, ...result };
    }),
  ),

  progress: os.imports.progress.handler(async function* ({ input: { token }, context: { session }, signal }) {
    for await (const progress of session.imports.get(token).progress.listen(signal)) yield progress;
  }),

  cancel: os.imports.cancel.handler(({ input: { token }, context: { session } }) => {
    session.imports.get(token).job.cancel();
    return {};
  }),

  history: os.imports.history.handler(({ context: { session } }) => [...listImports(session.vault())]),
};
