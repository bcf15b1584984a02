import { Button, Group, Modal, TextInput } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';

const LONGEST = 120;

type NameDialogProps = {
  readonly opened: boolean;
  /** What the dialog is for. */
  readonly title: string;
  readonly initial: string;
  /** The names of the other saved reports. */
  readonly taken: readonly string[];
  /** The verb on the button. */
  readonly label: string;
  readonly isSaving: boolean;
  readonly onSubmit: (name: string) => void;
  readonly onClose: () => void;
  /** Once it is gone from the screen. */
  readonly onClosed?: () => void;
};

/** Asks for the name of a report. */
export function NameDialog({ opened, title, onClose, onClosed, ...form }: NameDialogProps) {
  return (
    <Modal opened={opened} onClose={onClose} title={title} {...(onClosed && { onExitTransitionEnd: onClosed })}>
      {opened && <NameForm onClose={onClose} {...form} />}
    </Modal>
  );
}

type NameFormProps = Omit<NameDialogProps, 'opened' | 'title' | 'onClosed'>;

function NameForm({ initial, taken, label, isSaving, onSubmit, onClose }: NameFormProps) {
  const { t } = useLingui();
  const [name, setName] = useState(initial);
  const trimmed = name.trim();
  const isTaken = taken.some((each) => each.toLocaleLowerCase() === trimmed.toLocaleLowerCase());
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (trimmed !== '' && !isTaken) onSubmit(trimmed);
      }}
    >
      <TextInput
        data-autofocus
        label={t`Name`}
        description={t`It is also the title of the report in files.`}
        maxLength={LONGEST}
        value={name}
        error={isTaken ? t`There is a report of that name.` : null}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onClose}>
          <Trans>Cancel</Trans>
        </Button>
        <Button type="submit" disabled={trimmed === '' || isTaken} loading={isSaving}>
          {label}
        </Button>
      </Group>
    </form>
  );
}
