import { Alert, Anchor } from '@mantine/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';

import type { AddReceipts } from './use-add-receipts.ts';
import classes from './receipts.module.css';

type NotesProps = {
  readonly color: string;
  readonly title: ReactNode;
  readonly onClose: () => void;
  /** What is told of each file, behind its name. */
  readonly files: readonly { readonly fileName: string; readonly told: ReactNode }[];
};

function Notes({ color, title, onClose, files }: NotesProps) {
  const { t } = useLingui();
  if (files.length === 0) return null;
  return (
    <Alert color={color} mb="sm" title={title} withCloseButton closeButtonLabel={t`Close`} onClose={onClose}>
      <ul className={classes.notes}>
        {files.map(({ fileName, told }, index) => (
          // Names may repeat; the list only goes away as a whole.
          <li key={`${fileName} ${index}`}>
            <strong>{fileName}</strong>
            {told}
          </li>
        ))}
      </ul>
    </Alert>
  );
}

function ShowIt({ receiptId }: { readonly receiptId: number }) {
  return (
    <>
      {' · '}
      <Anchor
        size="sm"
        underline="always"
        renderRoot={(root) => <Link {...root} to="/receipts/$receiptId" params={{ receiptId: String(receiptId) }} />}
      >
        <Trans>Show it</Trans>
      </Anchor>
    </>
  );
}

/** Tells of the files that were not added, each by its name: those that are here already, and those that cannot be receipts. */
export function FileNotes({ notes: { known, refused }, forgetNotes }: Pick<AddReceipts, 'notes' | 'forgetNotes'>) {
  return (
    <>
      <Notes
        color="red"
        title={<Plural value={refused.length} one="# file was not added" other="# files were not added" />}
        onClose={() => forgetNotes('refused')}
        files={refused.map(({ fileName, message }) => ({ fileName, told: `: ${message}` }))}
      />
      <Notes
        color="blue"
        title={<Plural value={known.length} one="# file is here already" other="# files are here already" />}
        onClose={() => forgetNotes('known')}
        files={known.map(({ receiptId, fileName }) => ({ fileName, told: <ShowIt receiptId={receiptId} /> }))}
      />
    </>
  );
}
