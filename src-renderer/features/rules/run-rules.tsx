import { Button, Checkbox, Group, Modal, Stack, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';

import { orpc } from '../../app/api.ts';
import { useChange } from '../../app/use-change.ts';

/** Applies the rules to the transactions that are there already, as one step that can be undone. */
export function RunRules() {
  const { t } = useLingui();
  const [opened, { open, close }] = useDisclosure();
  const [overwrite, setOverwrite] = useState(false);
  const run = useChange(orpc.rules.run.mutationOptions({ onSuccess: close }));
  return (
    <>
      <Button variant="default" onClick={open}>
        <Trans>Run now…</Trans>
      </Button>
      <Modal opened={opened} onClose={close} title={t`Run the rules?`} closeButtonProps={{ 'aria-label': t`Close` }}>
        <Stack>
          <Text size="sm">
            <Trans>Every rule that is on is applied to the transactions that you have. You can undo it.</Trans>
          </Text>
          <Checkbox
            label={t`Also change what I filed myself`}
            checked={overwrite}
            onChange={(event) => setOverwrite(event.currentTarget.checked)}
          />
          <Group justify="flex-end">
            <Button variant="default" onClick={close}>
              <Trans>Cancel</Trans>
            </Button>
            <Button loading={run.isPending} onClick={() => run.mutate({ overwrite })}>
              <Trans>Run the rules</Trans>
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}
