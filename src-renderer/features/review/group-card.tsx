import { Button, Checkbox, Group, Paper, Text, Title } from '@mantine/core';
import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { useEffect, useRef } from 'react';
import type { KeyboardEvent } from 'react';

import type { ReviewGroup } from '../../../src-shared/contract/review.ts';
import { useFormat } from '../../app/format.ts';
import { CategorySelect } from '../../components/category-select.tsx';
import { Money } from '../../components/money.tsx';
import { TransactionsLink } from '../../components/transactions-link.tsx';
import { CandidateList } from './candidate-list.tsx';
import { KeyLegend } from './key-legend.tsx';
import { reviewAction } from './review-keys.ts';
import classes from './review.module.css';
import type { ReviewState } from './use-review.ts';

type GroupCardProps = { readonly group: ReviewGroup; readonly state: ReviewState };

const isTyping = ({ target }: KeyboardEvent): boolean =>
  target instanceof HTMLInputElement && target.type !== 'checkbox';

/** One payee to file: what it is, what it may be, and a key for each answer. */
export function GroupCard({ group, state }: GroupCardProps) {
  const { t } = useLingui();
  const card = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  // The keys work while the focus is in the card, which is where it goes with every new payee.
  useEffect(() => card.current?.focus({ preventScroll: true }), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    const onButton = event.target instanceof HTMLButtonElement || event.target instanceof HTMLAnchorElement;
    if (isTyping(event) || (event.key === 'Enter' && onButton)) return;
    const action = reviewAction(event, group.candidates.length);
    if (!action) return;
    event.preventDefault();
    if (action.kind === 'search') search.current?.focus();
    if (action.kind === 'skip') state.skip();
    if (action.kind === 'back') state.back();
    if (action.kind === 'always') state.setAlways(!state.always);
    const candidate = action.kind === 'take' ? group.candidates[action.index] : undefined;
    if (candidate) state.take(candidate.categoryId);
  };
  return (
    <Paper
      ref={card}
      component="section"
      className={classes.card ?? ''}
      tabIndex={-1}
      aria-label={group.payee === '' ? t`Without a payee` : group.payee}
      onKeyDown={onKeyDown}
    >
      <GroupHead group={group} />
      <CandidateList candidates={group.candidates} onTake={state.take} />
      <CategorySelect
        ref={search}
        label={t`Another category`}
        placeholder={t`Type to find one`}
        value={null}
        onChange={(categoryId) => categoryId !== null && state.take(categoryId)}
      />
      <Group justify="space-between" gap="sm">
        {group.payeeId === null ? (
          <span />
        ) : (
          <Checkbox
            label={t`Always file this payee there`}
            checked={state.always}
            onChange={(event) => state.setAlways(event.currentTarget.checked)}
          />
        )}
        <Group gap="xs">
          <Button variant="subtle" disabled={!state.canGoBack} onClick={state.back}>
            <Trans>Back</Trans>
          </Button>
          <Button variant="default" onClick={state.skip}>
            <Trans>Skip</Trans>
          </Button>
        </Group>
      </Group>
      <KeyLegend />
    </Paper>
  );
}

function GroupHead({ group }: { readonly group: ReviewGroup }) {
  const { date } = useFormat();
  const { example, currency, count, direction, payeeId } = group;
  const day = date(example.date);
  const sum = direction === 'out' ? -group.amount : group.amount;
  return (
    <div>
      <div className={classes.head}>
        <Title order={2} size="h3" className={classes.payee ?? ''}>
          {group.payee === '' ? <Trans>Without a payee</Trans> : group.payee}
        </Title>
        <Text component="div" size="xl" fw={600}>
          <Money amount={sum} currency={currency} tone="signed" />
        </Text>
      </div>
      <Text size="sm" c="dimmed">
        {payeeId === null ? (
          <Plural value={count} one="# transaction" other="# transactions" />
        ) : (
          <TransactionsLink filter={{ payeeId, categoryId: null, direction }} underline="always">
            <Plural value={count} one="# transaction" other="# transactions" />
          </TransactionsLink>
        )}
        {' · '}
        <Trans>
          newest on {day} in {example.account}
        </Trans>
        {count > 1 && (
          <>
            {' · '}
            <Money amount={example.amount} currency={currency} />
          </>
        )}
      </Text>
      {example.payeeText !== '' && (
        <Text className={classes.bankText ?? ''} size="sm">
          {example.payeeText}
          {example.notes !== '' && ` · ${example.notes}`}
        </Text>
      )}
    </div>
  );
}
