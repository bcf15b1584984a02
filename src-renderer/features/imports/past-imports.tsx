import { Badge, Paper, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Plural, Trans, useLingui } from '@lingui/react/macro';

import type { PastImport } from '../../../src-shared/contract/imports.ts';
import { orpc } from '../../app/api.ts';
import { useFormat } from '../../app/format.ts';
import { TransactionsLink } from '../../components/transactions-link.tsx';
import { formatName } from './format-names.ts';
import classes from './imports.module.css';
import { PastMenu } from './past-menu.tsx';

/** The imports done so far; each opens to its transactions and can be taken back. */
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
  const undone = past.undoneAt !== null;
  return (
    <li>
      <span style={{ flex: 1, minWidth: 0 }}>
        {undone ? (
          <Text size="sm" c="dimmed" td="line-through" span>
            {past.fileName}
          </Text>
        ) : (
          <TransactionsLink filter={{ importId: past.id }} c="bright" fw={550}>
            {past.fileName}
          </TransactionsLink>
        )}
        <Text size="xs" c="dimmed">
          {[account, formatName(past.format), time(past.at)].filter((word) => word !== undefined).join(' · ')}
        </Text>
      </span>
      {undone ? (
        <Badge variant="light" color="gray">
          <Trans>Undone</Trans>
        </Badge>
      ) : (
        <Figures past={past} />
      )}
      <PastMenu past={past} />
    </li>
  );
}

function Figures({ past }: { readonly past: PastImport }) {
  return (
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
        {past.left < past.imported && (
          <>
            {', '}
            <Plural value={past.left} one="# left" other="# left" />
          </>
        )}
      </Text>
    </Text>
  );
}
