import { Button, Group, Paper } from '@mantine/core';
import { ORPCError } from '@orpc/client';
import { Trans } from '@lingui/react/macro';

import { ErrorState } from '../../components/error-state.tsx';
import { ColumnPicker } from './column-picker.tsx';

type PreviewProblemProps = {
  readonly error: unknown;
  /** Null when nothing was chosen yet. */
  readonly onTakeBack: (() => void) | null;
  readonly onAnswer: (answers: Readonly<Record<string, string>>) => void;
  readonly onRestart: () => void;
};

/** Returns the columns of a file in which no date or amount was found; null for any other problem. */
const columnsOf = (error: unknown): readonly string[] | null => {
  if (!(error instanceof ORPCError)) return null;
  const { details } = (error.data ?? {}) as { readonly details?: { readonly columns?: unknown } };
  const columns = details?.columns;
  return Array.isArray(columns) && columns.length > 0 ? columns.map(String) : null;
};

/** What to do when the file cannot be read, or not in the way that was chosen. */
export function PreviewProblem({ error, onTakeBack, onAnswer, onRestart }: PreviewProblemProps) {
  const columns = columnsOf(error);
  const action = (
    <Group justify="center">
      {onTakeBack && (
        <Button onClick={onTakeBack}>
          <Trans>Take the last choice back</Trans>
        </Button>
      )}
      <Button variant="default" onClick={onRestart}>
        <Trans>Lay the file aside</Trans>
      </Button>
    </Group>
  );
  return (
    <Paper p="md">
      <ErrorState error={error} action={action} />
      {columns && <ColumnPicker columns={columns} onPick={onAnswer} />}
    </Paper>
  );
}
