import { Button } from '@mantine/core';
import { Plural, useLingui } from '@lingui/react/macro';
import { useState } from 'react';

import { api } from '../../app/api.ts';
import { errorCode } from '../../app/error-words.ts';
import { useToasts } from '../../app/use-toasts.tsx';
import type { FileResult } from './done.tsx';

type UndoImportsProps = { readonly results: readonly FileResult[]; readonly onUndone: () => void };

/** As the newest change, so that an account made by it goes too; else by taking its transactions out. */
const undoOne = async ({ result: { commandId, imports } }: FileResult): Promise<void> => {
  if (commandId === null) return;
  try {
    await api.journal.undo({ commandId });
  } catch (error) {
    if (errorCode(error) !== 'nothing_to_undo') throw error;
    for (const { importId } of imports.toReversed()) await api.imports.undo({ importId });
  }
};

/** Takes the imports of this visit back, the newest first; nothing is shown where nothing was written. */
export function UndoImports({ results, onUndone }: UndoImportsProps) {
  const { t } = useLingui();
  const { failed, said } = useToasts();
  const [busy, setBusy] = useState(false);
  const written = results.filter(({ result }) => result.commandId !== null);
  if (written.length === 0) return null;
  const undoAll = async (): Promise<void> => {
    setBusy(true);
    try {
      for (const result of written.toReversed()) await undoOne(result);
      said(t`Undone: ${written.map(({ fileName }) => fileName).join(', ')}`);
      onUndone();
    } catch (error) {
      failed(error);
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button variant="default" loading={busy} onClick={() => void undoAll()}>
      <Plural value={written.length} one="Undo the import" other="Undo the # imports" />
    </Button>
  );
}
