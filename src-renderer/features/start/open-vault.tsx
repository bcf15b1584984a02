import { Button, Code, Group, Text } from '@mantine/core';
import { Trans } from '@lingui/react/macro';

import type { AppInfo } from '../../../src-shared/contract/app.ts';
import { useVaultChoice } from './use-vault-choice.ts';

type OpenVaultProps = {
  readonly info: AppInfo;
  /** Whether this is the one thing to do here. */
  readonly primary?: boolean;
};

/** The ways to another vault: the system's dialog, or the command line where the host has no dialog. */
export function OpenVault({ info, primary = false }: OpenVaultProps) {
  const choice = useVaultChoice();
  if (!info.hasDialogs) return <FromCommandLine />;
  return (
    <Group gap="xs">
      <Button variant={primary ? 'filled' : 'default'} loading={choice.busy} onClick={choice.open}>
        {primary ? <Trans>Open a vault…</Trans> : <Trans>Open another vault…</Trans>}
      </Button>
      <Button variant={primary ? 'default' : 'subtle'} disabled={choice.busy} onClick={choice.create}>
        <Trans>Create a new vault…</Trans>
      </Button>
    </Group>
  );
}

function FromCommandLine() {
  return (
    <Text size="sm" c="dimmed">
      <Trans>
        In a browser, another vault is opened by starting Pecunia again with <Code>--vault FILE</Code>.
      </Trans>
    </Text>
  );
}
