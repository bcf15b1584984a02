import { Button, Group, Paper, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';

import type { RuleDraft, RuleEffect } from '../../../src-shared/contract/rules.ts';
import { orpc } from '../../app/api.ts';
import { useFormat } from '../../app/format.ts';
import { ErrorState } from '../../components/error-state.tsx';
import { Money } from '../../components/money.tsx';
import classes from './rules.module.css';

/** Tries a rule on the transactions that are there; nothing is changed by it. */
export function RuleTest({ rule }: { readonly rule: RuleDraft | null }) {
  const [tried, setTried] = useState<RuleDraft | null>(null);
  // A change of the rule makes what was tried out of date.
  const current = tried !== null && JSON.stringify(tried) === JSON.stringify(rule) ? tried : null;
  return (
    <Paper p="md" withBorder>
      <Group justify="space-between">
        <Text size="sm">
          <Trans>See what it would have done to the transactions that you have.</Trans>
        </Text>
        <Button variant="default" size="xs" disabled={rule === null} onClick={() => setTried(rule)}>
          <Trans>Try it</Trans>
        </Button>
      </Group>
      {current && <Outcome rule={current} />}
    </Paper>
  );
}

function Outcome({ rule }: { readonly rule: RuleDraft }) {
  const { t } = useLingui();
  const { data, error } = useQuery(orpc.rules.test.queryOptions({ input: { rule, limit: 20 }, gcTime: 0 }));
  if (error) return <ErrorState error={error} />;
  if (!data) return null;
  return (
    <>
      <Text size="sm" fw={600} mt="sm" role="status">
        <Plural value={data.fits} one="It fits # transaction" other="It fits # transactions" />
        {' · '}
        <Plural value={data.changes} one="# would be different" other="# would be different" />
      </Text>
      {data.examples.length > 0 && (
        <ul className={classes.effects} aria-label={t`What would change`}>
          {data.examples.map((effect) => (
            <Effect key={effect.transactionId} effect={effect} />
          ))}
        </ul>
      )}
    </>
  );
}

function Effect({ effect }: { readonly effect: RuleEffect }) {
  const { date } = useFormat();
  return (
    <li>
      <span className={classes.effectHead}>
        <Text size="sm" span truncate="end">
          {effect.payee}
        </Text>
        <Text size="xs" c="dimmed" span>
          {date(effect.date)}
        </Text>
        <Text size="sm" span>
          <Money amount={effect.amount} currency={effect.currency} tone="signed" />
        </Text>
      </span>
      {effect.changes.map(({ what, before, after }) => (
        <Text key={what} size="xs" c="dimmed" component="div">
          {what}: {before === '' ? '–' : before} → {after === '' ? '–' : after}
        </Text>
      ))}
      {effect.note !== undefined && (
        <Text size="xs" c="dimmed" component="div">
          {effect.note}
        </Text>
      )}
    </li>
  );
}
