import { UnstyledButton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Trans, useLingui } from '@lingui/react/macro';
import { useId, useState } from 'react';

import type { Transaction } from '../../../src-shared/contract/transactions.ts';
import { orpc } from '../../app/api.ts';
import type { Api } from '../../app/api.ts';
import { CategoryBadge } from '../../components/category-badge.tsx';
import classes from './details.module.css';
import type { Lookups } from './use-lookups.ts';

type WhyCategoryProps = { readonly transaction: Transaction; readonly lookups: Lookups };

type Explanation = Awaited<ReturnType<Api['review']['explain']>>;

/** Why a transaction is filed where it is, how sure that is, and what else was considered. */
export function WhyCategory({ transaction: { id, categoryReason }, lookups }: WhyCategoryProps) {
  const { data } = useQuery(orpc.review.explain.queryOptions({ input: { transactionId: id } }));
  const reason = data?.reason ?? categoryReason;
  return (
    <>
      {reason !== '' && (
        <span className={classes.reason}>
          {reason}
          {data && <HowSure confidence={data.confidence} lookups={lookups} />}
        </span>
      )}
      {data && saysMore(data) && <Considered considered={data.considered} lookups={lookups} />}
    </>
  );
}

/** Whether anything else spoke than what decided. */
const saysMore = ({ considered, categoryId, reason }: Explanation): boolean =>
  considered.some((one) => one.categoryId !== categoryId || one.reason !== reason);

type HowSureProps = { readonly confidence: number; readonly lookups: Lookups };

/** Nothing where it is certain, as for what the user decided. */
function HowSure({ confidence, lookups: { format } }: HowSureProps) {
  if (confidence <= 0 || confidence >= 1) return null;
  const sure = format.percent(Math.round(confidence * 100));
  return (
    <>
      {' · '}
      <Trans>{sure} sure</Trans>
    </>
  );
}

type ConsideredProps = { readonly considered: Explanation['considered']; readonly lookups: Lookups };

function Considered({ considered, lookups }: ConsideredProps) {
  const { t } = useLingui();
  const [open, setOpen] = useState(false);
  const listId = useId();
  return (
    <>
      <UnstyledButton
        className={classes.more}
        aria-expanded={open}
        aria-controls={listId}
        onClick={() => setOpen(!open)}
      >
        {open ? <Trans>Hide what was considered</Trans> : <Trans>What was considered</Trans>}
      </UnstyledButton>
      <ul id={listId} className={classes.considered} aria-label={t`What was considered`} hidden={!open}>
        {considered.map(({ source, categoryId, confidence, reason }) => (
          <li key={`${source} ${categoryId}`}>
            <CategoryBadge category={categoryId === null ? null : lookups.categories.get(categoryId)} />
            <span className={classes.sure}>{lookups.format.percent(Math.round(confidence * 100))}</span>
            <span className={classes.reason}>{reason}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
