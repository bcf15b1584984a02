import { ActionIcon, Menu } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { IconArrowBackUp, IconDots, IconDownload } from '@tabler/icons-react';

import type { PastImport } from '../../../src-shared/contract/imports.ts';
import { api, orpc } from '../../app/api.ts';
import type { Api } from '../../app/api.ts';
import { useChange } from '../../app/use-change.ts';
import { useToasts } from '../../app/use-toasts.tsx';
import { useConfirm } from '../../components/confirm.tsx';
import { saveFile } from '../../components/save-file.ts';

/** What can be done with an import of the past: take it back, or get its file again. */
export function PastMenu({ past }: { readonly past: PastImport }) {
  const { t } = useLingui();
  const { failed } = useToasts();
  const askToUndo = useAskToUndo(past);
  const { id, fileName, undoneAt, hasFile } = past;
  const save = (): void => {
    api.imports.original({ importId: id }).then(saveFile, failed);
  };
  if (undoneAt !== null && !hasFile) return null;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size={30} aria-label={t`More for ${fileName}`}>
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown aria-label={t`More for ${fileName}`}>
        {undoneAt === null && (
          <Menu.Item leftSection={<IconArrowBackUp size={16} />} onClick={askToUndo}>
            {t`Undo this import…`}
          </Menu.Item>
        )}
        {hasFile && (
          <Menu.Item leftSection={<IconDownload size={16} />} onClick={save}>
            {t`Save the file`}
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

function useAskToUndo({ id, fileName }: PastImport): () => void {
  const { t } = useLingui();
  const { failed, said } = useToasts();
  const confirm = useConfirm();
  const undo = useChange(orpc.imports.undo.mutationOptions());
  return () => {
    const ask = ({ transactions, changed, reconciled }: Awaited<ReturnType<Api['imports']['undoPreview']>>): void => {
      if (reconciled > 0) {
        said(t`${reconciled} of its transactions are reconciled with the bank. Unlock that reconciliation first.`);
        return;
      }
      confirm({
        title: t`Undo the import of “${fileName}”?`,
        text:
          changed === 0
            ? t`Its ${transactions} transactions are taken out again. You can undo it.`
            : t`Its ${transactions} transactions are taken out again, ${changed} of which you changed since. You can undo it.`,
        confirmLabel: t`Undo the import`,
        danger: true,
        onConfirm: () => undo.mutate({ importId: id }),
      });
    };
    api.imports.undoPreview({ importId: id }).then(ask, failed);
  };
}
