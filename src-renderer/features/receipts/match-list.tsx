import { Button, Group, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconLink } from '@tabler/icons-react';
import { useState } from 'react';

import type { ReceiptDetail, ReceiptMatch } from '../../../src-shared/contract/receipts.ts';
import { orpc } from '../../app/api.ts';
import { useFormat } from '../../app/format.ts';
import { useChange } from '../../app/use-change.ts';
import { Money } from '../../components/money.tsx';
import classes from './review.module.css';

/** The bank's transactions that may be this receipt, the likeliest in large; what the user waves away stays away on this visit. */
export function MatchList({ detail: { id, matches } }: { readonly detail: ReceiptDetail }) {
  const { t } = useLingui();
  const [denied, setDenied] = useState<ReadonlySet<number>>(new Set());
  const link = useChange(orpc.receipts.link.mutationOptions());
  const [best, ...others] = matches.filter(({ transactionId }) => !denied.has(transactionId));
  const take = ({ transactionId }: ReceiptMatch): void => link.mutate({ id, transactionId });
  if (!best)
    return (
      <Text size="sm" c="dimmed">
        {matches.length > 0 ? (
          <Trans>None of the proposals was right. Once the bank's file is imported, Pecunia looks again.</Trans>
        ) : (
          <Trans>No transaction looks like it yet. Once the bank's file is imported, Pecunia looks again.</Trans>
        )}
      </Text>
    );
  return (
    <>
      <div className={classes.proposal} role="group" aria-label={t`Proposed transaction`}>
        <Proposal match={best} />
        <Group gap="xs" mt={8}>
          <Button size="xs" leftSection={<IconLink size={15} />} loading={link.isPending} onClick={() => take(best)}>
            <Trans>Link</Trans>
          </Button>
          <Button size="xs" variant="default" onClick={() => setDenied(new Set([...denied, best.transactionId]))}>
            <Trans>Not this</Trans>
          </Button>
        </Group>
      </div>
      {others.length > 0 && (
        <ul className={classes.matches} aria-label={t`Other transactions that it may be`}>
          {others.map((match) => (
            <li key={match.transactionId}>
              <MatchWords match={match} />
              <Button size="compact-xs" variant="default" onClick={() => take(match)}>
                <Trans>Link</Trans>
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Proposal({
  match: { payee, amount, currency, date: day, account, reason },
}: {
  readonly match: ReceiptMatch;
}) {
  const { date } = useFormat();
  const on = date(day);
  return (
    <>
      <Text size="sm">
        <Trans>
          Looks like <strong>{payee}</strong>, <Money amount={amount} currency={currency} /> on {on}, {account}
        </Trans>
      </Text>
      <Text size="xs" c="dimmed">
        {reason}
      </Text>
    </>
  );
}

function MatchWords({ match: { payee, amount, currency, date: day, account } }: { readonly match: ReceiptMatch }) {
  const { date } = useFormat();
  return (
    <Text size="xs" className={classes.words ?? ''}>
      {payee} · <Money amount={amount} currency={currency} /> · {date(day)} · {account}
    </Text>
  );
}
