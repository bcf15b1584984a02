import { PecuniaError } from '../../src-shared/errors.ts';
import { readKeptFile } from '../database/import-files.ts';
import { countImported } from '../database/import-undo.ts';
import { getImport, listImports } from '../database/imports.ts';
import { change, OWNER } from './change.ts';
import { layOpen, onDisk, readUpload } from './import-open.ts';
import { undoImport } from './import-undo.ts';
import { chooseInbox, listInbox, openFromInbox } from './inbox.ts';
import { roomsOfTables } from './rooms-of-tables.ts';
import { os } from './router-base.ts';

export const imports = {
  open: os.imports.open.handler(async ({ input: { file, fileName = 'file' }, context: { session } }) => {
    if (file) return layOpen(session, [{ fileName, read: () => readUpload(file, fileName) }]);
    const paths = (await session.host.dialogs?.openBankFiles()) ?? [];
    return layOpen(session, paths.map(onDisk));
  }),

  preview: os.imports.preview.handler(({ input: { token, ...request }, context: { session } }) =>
    session.imports.get(token).job.preview(request),
  ),

  rows: os.imports.rows.handler(({ input: { token, ...request }, context: { session } }) =>
    session.imports.get(token).job.rows(request),
  ),

  commit: os.imports.commit.handler(({ input: { token, revision }, context: { session } }) =>
    session.gate.run(async () => {
      const { job } = session.imports.get(token);
      const { commandId, label, result, tables } = await job.commit({
        at: session.host.now(),
        member: OWNER,
        today: session.host.today(),
        revision,
      });
      session.imports.close(token);
      session.changes.send([...new Set([...roomsOfTables(tables), 'imports' as const])]);
      return { commandId, label, ...result, imports: [...result.imports], accountIds: [...result.accountIds] };
    }),
  ),

  close: os.imports.close.handler(({ input: { token }, context: { session } }) => {
    session.imports.close(token);
    session.changes.send(['imports']);
    return {};
  }),

  openFiles: os.imports.openFiles.handler(({ context: { session } }) => [...session.imports.list()]),

  progress: os.imports.progress.handler(async function* ({ input: { token }, context: { session }, signal }) {
    for await (const progress of session.imports.get(token).progress.listen(signal)) yield progress;
  }),

  cancel: os.imports.cancel.handler(({ input: { token }, context: { session } }) => {
    session.imports.get(token).job.cancel();
    return {};
  }),

  history: os.imports.history.handler(({ context: { session } }) => [...listImports(session.vault())]),

  undoPreview: os.imports.undoPreview.handler(({ input: { importId }, context: { session } }) => {
    getImport(session.vault(), importId);
    return countImported(session.vault(), importId);
  }),

  undo: os.imports.undo.handler(async ({ input: { importId }, context: { session } }) => {
    const { fileName } = getImport(session.vault(), importId);
    const { result, ...done } = await change(session, {
      name: 'imports.undo',
      label: `Take back the import of ${fileName}`,
      body: (writer) => undoImport(writer, importId),
    });
    return { ...done, removed: result };
  }),

  original: os.imports.original.handler(async ({ input: { importId }, context: { session } }) => {
    const { fileId, fileName } = getImport(session.vault(), importId);
    const kept = fileId === null ? null : await readKeptFile(session.vault(), fileId);
    if (!kept) {
      throw new PecuniaError(
        'not_found',
        `The vault does not hold the file ${fileName}: it was imported before files were kept.`,
        {
          importId,
        },
      );
    }
    return { fileName, file: new File([new Uint8Array(kept.bytes)], fileName) };
  }),

  inbox: os.imports.inbox.handler(({ context: { session } }) => listInbox(session)),

  chooseInbox: os.imports.chooseInbox.handler(({ context: { session } }) => chooseInbox(session)),

  openFromInbox: os.imports.openFromInbox.handler(({ input: { fileName }, context: { session } }) =>
    openFromInbox(session, fileName),
  ),
};
