import { Alert, Button, Drawer, Group, Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { IconArrowsLeftRight } from '@tabler/icons-react';
import { useState } from 'react';

import type { Transaction } from '../../../src-shared/contract/transactions.ts';
import { orpc } from '../../app/api.ts';
import { useChange } from '../../app/use-change.ts';
import { Money } from '../../components/money.tsx';
import classes from './details.module.css';
import type { Lookups } from './use-lookups.ts';

/** Says that some movements look like transfers, and links them when the user agrees. */
export function TransferProposals({ lookups }: { readonly lookups: Lookups }) {
  const { t } = useLingui();
  const { data: proposals = [] } = useQuery(orpc.transactions.transferProposals.queryOptions());
  const [hidden, setHidden] = useState(false);
  const [open, setOpen] = useState(false);
  const shown = proposals.length > 0 && !hidden;
  return (
    <>
      {shown && (
        <Alert
          variant="light"
          icon={<IconArrowsLeftRight size={18} />}
          py={8}
          withCloseButton
          closeButtonLabel={t`Not now`}
          onClose={() => setHidden(true)}
        >
          <Group gap="md">
            <Plural
              value={proposals.length}
              one="# pair looks like a transfer between your accounts."
              other="# pairs look like transfers between your accounts."
            />
            <Button size="compact-sm" variant="default" onClick={() => setOpen(true)}>
              <Trans>Review</Trans>
            </Button>
          </Group>
        </Alert>
      )}
      <Drawer
        opened={open}
        onClose={() => setOpen(false)}
        position="right"
        title={t`Possible transfers`}
        closeButtonProps={{ 'aria-label': t`Close` }}
      >
        {proposals.length === 0 && <Trans>Nothing more to review.</Trans>}
        <Stack gap="md">
          {proposals.map(({ from, to }) => (
            <Proposal key={`${from.id} ${to.id}`} from={from} to={to} lookups={lookups} />
          ))}
        </Stack>
      </Drawer>
    </>
  );
}

type ProposalProps = { readonly from: Transaction; readonly to: Transaction; readonly lookups: Lookups };

function Proposal({ from, to, lookups }: ProposalProps) {
  const link = useChange(orpc.transactions.linkTransfer.mutationOptions());
  return (
    <div>
      <ul className={classes.parts}>
        {[from, to].map((side) => (
          <li key={side.id}>
            <span style={{ flex: 1 }}>
              {lookups.accounts.get(side.accountId)?.name}
              <span className={classes.reason}>
                {lookups.format.date(side.date)} · {side.payee || <Trans>No payee</Trans>}
              </span>
            </span>
            <Money amount={side.amount} currency={lookups.accounts.get(side.accountId)?.currency} tone="signed" />
          </li>
        ))}
      </ul>
      <Button size="xs" loading={link.isPending} onClick={() => link.mutate({ id: from.id, otherId: to.id })}>
        <Trans>Link as a transfer</Trans>
      </Button>
    </div>
  );
}
