import { Button, Text, ThemeIcon, Title } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconDatabaseOff, IconFolderOpen } from '@tabler/icons-react';

import type { AppInfo } from '../../../src-shared/contract/app.ts';
import { errorTitle } from '../../app/error-words.ts';
import { OpenVault } from './open-vault.tsx';
import { useVaultChoice } from './use-vault-choice.ts';
import classes from './start.module.css';

/** What the start shows without a vault: why there is none, and the ways to one. */
export function VaultMissing({ info }: { readonly info: AppInfo }) {
  const { i18n, t } = useLingui();
  const problem = info.vaultProblem;
  return (
    <section aria-live="polite">
      <ThemeIcon variant="light" color={problem ? 'red' : 'pine'} size={52} radius="xl" mb="md">
        {problem ? <IconDatabaseOff size={26} stroke={1.6} /> : <IconFolderOpen size={26} stroke={1.6} />}
      </ThemeIcon>
      <Title order={1} className={classes.heading ?? ''}>
        {problem ? i18n._(errorTitle(problem.code)) : t`Choose a vault`}
      </Title>
      <Text className={classes.lead ?? ''}>
        {problem ? (
          problem.message
        ) : info.safeStart ? (
          <SafeStart />
        ) : (
          t`A vault is one file that holds everything of a household or a team.`
        )}
      </Text>
      {problem ? (
        <Text mb="lg">
          <Advice code={problem.code} />
        </Text>
      ) : null}
      {problem ? <Reopen label={t`Try again`} /> : null}
      {problem === null && info.safeStart ? <Reopen label={t`Open my vault`} /> : null}
      <OpenVault info={info} primary={problem === null && !info.safeStart} />
    </section>
  );
}

const SafeStart = () => (
  <Trans>
    This is a safe start: nothing begins by itself, and no vault is open yet. Quit and start Pecunia again for the usual
    one.
  </Trans>
);

/** Opens the vault that the app usually starts with. */
function Reopen({ label }: { readonly label: string }) {
  const choice = useVaultChoice();
  return (
    <Button mb="sm" loading={choice.busy} onClick={choice.retry}>
      {label}
    </Button>
  );
}

function Advice({ code }: { readonly code: string }) {
  switch (code) {
    case 'vault_in_use':
      return <Trans>Close the other window, then open the vault again.</Trans>;
    case 'vault_newer':
      return <Trans>Install the newest Pecunia to open it. Nothing in the file was changed.</Trans>;
    case 'vault_not_a_vault':
      return <Trans>Choose another file. This one was left as it is.</Trans>;
    case 'vault_read_only':
    case 'vault_unwritable':
      return <Trans>Allow writing to the file and its folder, then open the vault again; or choose another.</Trans>;
    default:
      return <Trans>Open another vault, or create a new one.</Trans>;
  }
}
