import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { Plural, Trans } from '@lingui/react/macro';
import { useState } from 'react';
import type { SyntheticEvent } from 'react';

import { isIsoDate } from '../../../src-shared/date.ts';
import { BulkFields } from './bulk-fields.tsx';
import type { BulkChanges, BulkPatch } from './use-bulk.ts';

type BulkEditProps = {
  readonly opened: boolean;
  readonly count: number;
  readonly bulk: BulkChanges;
  readonly onClose: () => void;
};

/** Sets one or several fields of all chosen rows at once. */
export function BulkEdit({ opened, count, bulk, onClose }: BulkEditProps) {
  const title = <Plural value={count} one="Change # transaction" other="Change # transactions" />;
  return (
    <Modal opened={opened} onClose={onClose} title={title} size="md">
      <BulkForm bulk={bulk} onClose={onClose} />
    </Modal>
  );
}

function BulkForm({ bulk, onClose }: Pick<BulkEditProps, 'bulk' | 'onClose'>) {
  const [patch, setPatch] = useState<BulkPatch>({});
  const set = (part: BulkPatch): void => setPatch({ ...patch, ...part });
  const badDate = patch.date !== undefined && !isIsoDate(patch.date);
  const empty = Object.values(patch).every((value) => value === undefined);
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (empty || badDate || patch.accountId === 0) return;
    bulk.change(patch);
    onClose();
  };
  return (
    <form onSubmit={submit}>
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          <Trans>Tick what shall change. Everything else stays as it is, and one Undo takes it all back.</Trans>
        </Text>
        <BulkFields patch={patch} badDate={badDate} onChange={set} />
        <Group justify="flex-end" mt="sm">
          <Button variant="default" onClick={onClose}>
            <Trans>Cancel</Trans>
          </Button>
          <Button type="submit" disabled={empty || badDate || patch.accountId === 0}>
            <Trans>Change</Trans>
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
