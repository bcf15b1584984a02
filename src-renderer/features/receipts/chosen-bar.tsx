import { Button, Group, Text } from '@mantine/core';
import { Plural, Trans } from '@lingui/react/macro';
import { IconFileTypePdf, IconTrash, IconX } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';

import { orpc } from '../../app/api.ts';
import { useChange } from '../../app/use-change.ts';
import { useToasts } from '../../app/use-toasts.tsx';
import { saveFile } from '../../components/save-file.ts';
import classes from './receipts.module.css';
import type { Chosen } from './use-chosen.ts';

/** The most receipts that one PDF takes. */
const MOST_IN_PDF = 500;

type ChosenBarProps = {
  readonly chosen: Chosen;
  readonly count: number;
  readonly isDeleting: boolean;
  readonly onDelete: () => void;
};

/** What one can do with the chosen receipts. */
export function ChosenBar({ chosen, count, isDeleting, onDelete }: ChosenBarProps) {
  const { failed } = useToasts();
  const save = useMutation(orpc.receipts.exportPdf.mutationOptions({ onSuccess: saveFile, onError: failed }));
  const ids = [...chosen.ids];
  return (
    <Group className={classes.chosenBar ?? ''} gap="xs">
      <Text size="sm" fw={600} role="status">
        <Plural value={ids.length} one="# selected" other="# selected" />
      </Text>
      <Button
        size="xs"
        variant="default"
        leftSection={<IconFileTypePdf size={15} />}
        loading={save.isPending}
        disabled={ids.length > MOST_IN_PDF}
        onClick={() => save.mutate({ ids })}
      >
        <Trans>Export as PDF</Trans>
      </Button>
      <Button size="xs" variant="default" leftSection={<IconTrash size={15} />} loading={isDeleting} onClick={onDelete}>
        <Trans>Delete</Trans>
      </Button>
      {ids.length < count && (
        <Button size="xs" variant="subtle" onClick={chosen.chooseAll}>
          <Plural value={count} one="Select # receipt" other="Select all # receipts" />
        </Button>
      )}
      <Button size="xs" variant="subtle" leftSection={<IconX size={14} />} onClick={chosen.clear}>
        <Trans>Clear selection</Trans>
      </Button>
      {ids.length > MOST_IN_PDF && (
        <Text size="xs" c="dimmed">
          <Trans>One PDF takes {MOST_IN_PDF} receipts at most.</Trans>
        </Text>
      )}
    </Group>
  );
}

/** Deletes receipts, with the toast that brings them back. */
export function useDeleteReceipts(onDeleted: () => void) {
  return useChange(orpc.receipts.delete.mutationOptions({ onSuccess: onDeleted }));
}
