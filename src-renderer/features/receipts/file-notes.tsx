import { Alert, Anchor } from '@mantine/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';

import type { AddReceipts } from './use-add-receipts.ts';
import classes from './receipts.module.css';

/** Tells of the files that were not added, each by its name: those that are here already, and those that cannot be receipts. */
export function FileNotes({ notes: { known, refused }, forgetNotes }: Pick<AddReceipts, 'notes' | 'forgetNotes'>) {
  const { t } = useLingui();
  return (
    <>
      {refused.length > 0 && (
        <Alert
          color="red"
          mb="sm"
          title={<Plural value={refused.length} one="# file was not added" other="# files were not added" />}
          withCloseButton
          closeButtonLabel={t`Close`}
          onClose={() => forgetNotes('refused')}
        >
          <ul className={classes.notes}>
            {refused.map(({ fileName, message }, index) => (
              // Names may repeat; the list only goes away as a whole.
              <li key={`${fileName} ${index}`}>
                <strong>{fileName}</strong>: {message}
              </li>
            ))}
          </ul>
        </Alert>
      )}
      {known.length > 0 && (
        <Alert
          color="blue"
          mb="sm"
          title={<Plural value={known.length} one="# file is here already" other="# files are here already" />}
          withCloseButton
          closeButtonLabel={t`Close`}
          onClose={() => forgetNotes('known')}
        >
          <ul className={classes.notes}>
            {known.map(({ receiptId, fileName }, index) => (
              <li key={`${fileName} ${index}`}>
                <strong>{fileName}</strong>
                {' · '}
                <Anchor
                  size="sm"
                  underline="always"
                  renderRoot={(root) => (
                    <Link {...root} to="/receipts/$receiptId" params={{ receiptId: String(receiptId) }} />
                  )}
                >
                  <Trans>Show it</Trans>
                </Anchor>
              </li>
            ))}
          </ul>
        </Alert>
      )}
    </>
  );
}
