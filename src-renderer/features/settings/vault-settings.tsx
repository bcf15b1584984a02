import { Text } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';

import type { AppInfo } from '../../../src-shared/contract/app.ts';
import { orpc } from '../../app/api.ts';
import { Loading } from '../../components/loading.tsx';
import { QueryView } from '../../components/query-view.tsx';
import { OpenVault } from '../start/open-vault.tsx';
import { Section, Setting } from './section.tsx';
import classes from './settings.module.css';

/** Where the vault is, and the way to others. */
export function VaultSettings() {
  const info = useQuery(orpc.app.info.queryOptions());
  return (
    <QueryView query={info} loading={<Loading lines={3} />}>
      {(data) => <VaultFacts info={data} />}
    </QueryView>
  );
}

function VaultFacts({ info }: { readonly info: AppInfo }) {
  const { t } = useLingui();
  const { version } = info;
  return (
    <>
      <Section title={t`Vault`} text={t`One file on this computer holds everything. Copy it to keep a backup.`}>
        <Setting
          label={info.vault?.name ?? t`No vault`}
          text={<span className={classes.path}>{info.vault?.path}</span>}
        >
          {() => (
            <Text size="sm" c="dimmed" ta="end">
              {t`Pecunia ${version}`}
            </Text>
          )}
        </Setting>
      </Section>
      <Section title={t`Other vaults`} text={t`Such as one for the household and one for the association.`}>
        <div style={{ marginTop: 12 }}>
          <OpenVault info={info} />
        </div>
      </Section>
    </>
  );
}
