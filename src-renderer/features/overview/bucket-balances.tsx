import { Anchor } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';

import type { Bucket } from '../../../src-shared/contract/buckets.ts';
import { orpc } from '../../app/api.ts';
import { useFormat } from '../../app/format.ts';
import { CategoryBadge } from '../../components/category-badge.tsx';
import { Explain } from '../../components/explain.tsx';
import { Loading } from '../../components/loading.tsx';
import { Money } from '../../components/money.tsx';
import { QueryView } from '../../components/query-view.tsx';
import classes from './overview.module.css';
import { Panel } from './panel.tsx';

/** Every bucket's balance and its share of the whole. */
export function BucketBalances() {
  const { t } = useLingui();
  const buckets = useQuery(orpc.buckets.list.queryOptions());
  return (
    <Panel
      title={t`Buckets`}
      more={
        <Anchor
          size="sm"
          renderRoot={(props) => <Link {...props} to="/buckets" aria-label={t`Show all buckets`} />}
        >{t`Show all`}</Anchor>
      }
    >
      <QueryView query={buckets} loading={<Loading lines={5} />}>
        {(data) => (
          <>
            <Shares buckets={data.buckets} />
            <ul className={classes.list}>
              {data.buckets.map((bucket) => (bucket.archived ? null : <BucketLine key={bucket.id} bucket={bucket} />))}
              <Unallocated amount={data.unallocated} income={data.income} />
            </ul>
          </>
        )}
      </QueryView>
    </Panel>
  );
}

function Shares({ buckets }: { readonly buckets: readonly Bucket[] }) {
  const held = buckets.filter(({ balance }) => balance > 0);
  return (
    <div className={classes.shares} aria-hidden>
      {held.map(({ id, sharePercent, colour }) => (
        <div key={id} style={{ flex: sharePercent, background: `var(--mantine-color-${colour}-6)` }} />
      ))}
    </div>
  );
}

function BucketLine({ bucket }: { readonly bucket: Bucket }) {
  const { t } = useLingui();
  const format = useFormat();
  const others = bucket.balance - bucket.allocated + bucket.spent;
  return (
    <li className={classes.item}>
      <CategoryBadge category={bucket} />
      <span className={classes.end}>
        <Explain
          title={bucket.name}
          formula={t`What was put into the bucket, less what was charged to it.`}
          rows={[
            { label: t`Allocated`, value: <Money amount={bucket.allocated} /> },
            { sign: '−', label: t`Spent`, value: <Money amount={bucket.spent} />, filter: { bucketId: bucket.id } },
            ...(others === 0
              ? []
              : [{ sign: '+' as const, label: t`Moved from and to other buckets`, value: <Money amount={others} /> }]),
            { sign: '=', label: t`Balance`, value: <Money amount={bucket.balance} /> },
          ]}
          transactionsFilter={{ bucketId: bucket.id }}
        >
          <Money amount={bucket.balance} />
        </Explain>
        <div className={classes.sub}>{format.percent(bucket.sharePercent)}</div>
      </span>
    </li>
  );
}

function Unallocated({ amount, income }: { readonly amount: number; readonly income: number }) {
  const { t } = useLingui();
  return (
    <li className={classes.item}>
      <span className={classes.sub}>
        <Trans>Not allocated</Trans>
      </span>
      <span className={classes.end}>
        <Explain
          title={t`Not allocated`}
          formula={t`Income that no bucket has received yet.`}
          rows={[
            { label: t`Income`, value: <Money amount={income} />, filter: { flow: 'income' } },
            { sign: '−', label: t`Allocated`, value: <Money amount={income - amount} /> },
            { sign: '=', label: t`Not allocated`, value: <Money amount={amount} /> },
          ]}
        >
          <Money amount={amount} />
        </Explain>
      </span>
    </li>
  );
}
