import { Button, Group } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';

type Props = {
  readonly children: ReactNode;
  readonly onCancel: () => void;
  readonly disabled?: boolean;
  readonly pending: boolean;
  readonly danger?: boolean;
};

/** The end of a form: cancel, and the verb that submits it. */
export function FormButtons({ children, onCancel, disabled = false, pending, danger = false }: Props) {
  return (
    <Group justify="flex-end" mt="md">
      <Button variant="default" onClick={onCancel}>
        <Trans>Cancel</Trans>
      </Button>
      <Button type="submit" disabled={disabled} loading={pending} {...(danger && { color: 'red.9' })}>
        {children}
      </Button>
    </Group>
  );
}
