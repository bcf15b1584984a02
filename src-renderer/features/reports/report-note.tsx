import { ActionIcon, Paper, Text, Textarea } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';

import classes from './reports.module.css';
import type { OpenReport } from './use-report.ts';

const LONGEST = 4000;

type ReportNoteProps = {
  readonly report: Pick<OpenReport, 'request' | 'change'>;
  readonly isEditing: boolean;
  readonly onEdit: (isEditing: boolean) => void;
};

/** The user's own words above a report; they go into every file. Nothing while there are none. */
export function ReportNote({ report: { request, change }, isEditing, onEdit }: ReportNoteProps) {
  const { t } = useLingui();
  if (request.notes === '' && !isEditing) return null;
  if (isEditing) return <NoteInput notes={request.notes} onChange={change} onClose={() => onEdit(false)} />;
  return (
    <Paper className={classes.note ?? ''} data-screen-only>
      <Text size="sm" className={classes.noteText ?? ''}>
        {request.notes}
      </Text>
      <ActionIcon variant="subtle" color="gray" aria-label={t`Change the note`} onClick={() => onEdit(true)}>
        <IconPencil size={16} />
      </ActionIcon>
    </Paper>
  );
}

type NoteInputProps = {
  readonly notes: string;
  readonly onChange: OpenReport['change'];
  readonly onClose: () => void;
};

/** Takes the note; each letter is kept at once, since the page can be left without a word, such as by the way back. */
function NoteInput({ notes, onChange, onClose }: NoteInputProps) {
  const { t } = useLingui();
  const [typed, setTyped] = useState(notes);
  return (
    <Textarea
      autoFocus
      autosize
      minRows={2}
      maxRows={10}
      maxLength={LONGEST}
      aria-label={t`Note`}
      placeholder={t`Your own words; they stand above the report, on the screen and in every file.`}
      value={typed}
      onChange={(event) => {
        setTyped(event.currentTarget.value);
        onChange({ notes: event.currentTarget.value.trim() });
      }}
      onBlur={onClose}
    />
  );
}
