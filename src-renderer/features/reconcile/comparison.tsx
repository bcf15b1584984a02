import { Button, Group, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { Plural, Trans } from '@lingui/react/macro';
import { IconAlertTriangle, IconCircleCheck } from '@tabler/icons-react';
import type { ReactNode } from 'react';

import type { FirstDifference } from '../../../src-shared/contract/reconcile.ts';
import { addDays } from '../../../src-shared/date.ts';
import { useFormat } from '../../app/format.ts';
import { Money } from '../../components/money.tsx';
import type { ReconcileStatus } from './question.ts';
import classes from './reconcile.module.css';

type ComparisonProps = {
  readonly status: ReconcileStatus;
  /** Whether this day cannot be marked. */
  readonly blocked: boolean;
  readonly saving: boolean;
  readonly onAdjust: () => void;
};

/** The bank's balance beside Pecunia's, and what can be done about it. */
export function Comparison({ status, blocked, saving, onAdjust }: ComparisonProps) {
  const { currency, balance, ledger, difference } = status;
  if (balance === null || difference === null) return null;
  return (
    <Stack gap="md">
      <dl className={classes.figures}>
        <div>
          <dt>
            <Trans>The bank says</Trans>
          </dt>
          <dd>
            <Money amount={balance} currency={currency} />
          </dd>
        </div>
        <div>
          <dt>
            <Trans>Pecunia has</Trans>
          </dt>
          <dd>
            <Money amount={ledger} currency={currency} />
          </dd>
        </div>
        <div data-sum>
          <dt>
            <Trans>Difference</Trans>
          </dt>
          <dd>
            <Money amount={difference} currency={currency} tone="signed" />
          </dd>
        </div>
      </dl>
      {difference === 0 ? (
        <Agrees status={status} blocked={blocked} saving={saving} />
      ) : (
        <Differs status={status} difference={difference} blocked={blocked} saving={saving} onAdjust={onAdjust} />
      )}
    </Stack>
  );
}

type AgreesProps = Omit<ComparisonProps, 'onAdjust'>;

function Agrees({ status: { open, reconciliations, date, balance }, blocked, saving }: AgreesProps) {
  const [last] = reconciliations;
  const isDone = open === 0 && last?.date === date && last?.balance === balance;
  return (
    <>
      <Verdict good title={<Trans>They agree.</Trans>}>
        {open === 0 ? (
          <Trans>Nothing up to this day is open.</Trans>
        ) : (
          <Plural
            value={open}
            one="Marking it locks # transaction against silent change."
            other="Marking it locks # transactions against silent change."
          />
        )}
      </Verdict>
      <Group justify="flex-end">
        <Button type="submit" disabled={blocked || isDone} loading={saving}>
          {isDone ? <Trans>It is reconciled</Trans> : <Trans>Mark as reconciled</Trans>}
        </Button>
      </Group>
    </>
  );
}

type DiffersProps = ComparisonProps & { readonly difference: number };

function Differs({ status, difference, blocked, saving, onAdjust }: DiffersProps) {
  const { money } = useFormat();
  const { currency, first } = status;
  const apart = money(Math.abs(difference), { currency });
  return (
    <>
      <Verdict
        good={false}
        title={difference > 0 ? <Trans>{apart} is missing here.</Trans> : <Trans>{apart} is too much here.</Trans>}
      >
        {first ? <FirstWords first={first} /> : <Trans>No other balance of the bank is known to compare with.</Trans>}
      </Verdict>
      <Stack gap="xs">
        <LookButton status={status} />
        <Button variant="default" disabled={blocked} loading={saving} onClick={onAdjust}>
          <Trans>Add an adjustment of {money(difference, { currency, sign: 'always' })} and mark</Trans>
        </Button>
        <Text size="xs" c="dimmed">
          <Trans>An adjustment is a transaction without a category. Better look for the cause first.</Trans>
        </Text>
      </Stack>
    </>
  );
}

type VerdictProps = { readonly good: boolean; readonly title: ReactNode; readonly children: ReactNode };

const Verdict = ({ good, title, children }: VerdictProps) => (
  <div className={classes.verdict} data-good={good || undefined} role="status">
    {good ? <IconCircleCheck size={18} aria-hidden /> : <IconAlertTriangle size={18} aria-hidden />}
    <div>
      <b>{title}</b> {children}
    </div>
  </div>
);

function FirstWords({ first }: { readonly first: FirstDifference }) {
  const { date } = useFormat();
  const by = date(first.by);
  if (first.after === null) return <Trans>They differ from the first balance that is known, of {by}.</Trans>;
  const after = date(first.after);
  return (
    <Trans>
      They agreed at the end of {after}, and not any more at the end of {by}.
    </Trans>
  );
}

/** Opens the transactions among which the difference first appeared. */
function LookButton({ status: { accountId, date, first } }: Pick<DiffersProps, 'status'>) {
  const to = first?.by ?? date ?? undefined;
  const agreed = first?.after ?? null;
  const from = agreed === null ? undefined : addDays(agreed, 1);
  const search = { accountId, ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  return (
    <Button renderRoot={(root) => <Link {...root} to="/transactions" search={search} />}>
      <Trans>Look at these transactions</Trans>
    </Button>
  );
}
