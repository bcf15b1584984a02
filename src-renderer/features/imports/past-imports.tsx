import { Paper, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Plural, Trans, useLingui } from '@lingui/react/macro';

import type { PastImport } from '../../../src-shared/contract/imports.ts';
import { orpc } from '../../app/api.ts';
import { useFormat } from '../../app/format.ts';
import { TransactionsLink } from '../../components/transactions-link.tsx';
import classes from './imports.module.css';

/** The imports done so far; each opens to its transactions. */
export function PastImports() {
  const { t } = useLingui();
  const { data: imports = [] } = useQuery(orpc.imports.history.queryOptions());
  const { data: accounts = [] } = useQuery(orpc.accounts.list.queryOptions());
  if (imports.length === 0) return null;
  return (
    <Paper component="section" aria-label={t`Past imports`}>
      <Title order={2} size="h5" px={18} py={14}>
        <Trans>Past imports</Trans>
      </Title>
      <ul className={classes.past}>
        {imports.map((past) => (
          <PastRow key={past.id} past={past} account={accounts.find(({ id }) => id === past.accountId)?.name} />
        ))}
      </ul>
    </Paper>
  );
}

function PastRow({ past, account }: { readonly past: PastImport; readonly account: string | undefined }) {
  const { time } = useFormat();
  return (
    <li>
      <span style={{ flex: 1, minWidth: 0 }}>
        <TransactionsLink filter={{ importId: past.id }} c="bright" fw={550}>
          {past.fileName}
        </TransactionsLink>
        <Text size="xs" c="dimmed">
          {account} · {time(past.at)}
        </Text>
      </span>
      <Text size="sm" ta="right" component="span">
        <Plural value={past.imported} one="# imported" other="# imported" />
        <Text size="xs" c="dimmed" span display="block">
          <Plural value={past.duplicates} one="# already here" other="# already here" />
          {past.failed > 0 && (
            <>
              {', '}
              <Plural value={past.failed} one="# not read" other="# not read" />
            </>
          )}
        </Text>
      </Text>
    </li>
  );
}
