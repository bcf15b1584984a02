import { Anchor } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconArrowDownRight, IconArrowUpRight } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';

import { addMonths } from '../../../src-shared/month.ts';
import { orpc } from '../../app/api.ts';
import { useFormat } from '../../app/format.ts';
import { CategoryBadge } from '../../components/category-badge.tsx';
import { Loading } from '../../components/loading.tsx';
import { Money } from '../../components/money.tsx';
import { QueryView } from '../../components/query-view.tsx';
import classes from './overview.module.css';
import { Panel } from './panel.tsx';

/** The month's largest expense categories, each with its change against the month before. */
export function TopCategories({ month }: { readonly month: string }) {
  const { t } = useLingui();
  const top = useQuery(
    orpc.overview.topCategories.queryOptions({ input: { month }, placeholderData: keepPreviousData }),
  );
  const categories = useQuery(orpc.categories.list.queryOptions());
  return (
    <Panel
      title={t`Top categories`}
      more={
        <Anchor
          size="sm"
          renderRoot={(props) => <Link {...props} to="/months" aria-label={t`Show all categories of the month`} />}
        >{t`Show all`}</Anchor>
      }
    >
      <QueryView query={top} loading={<Loading lines={6} />}>
        {(rows) => {
          if (rows.length === 0) return <Nothing />;
          const largest = Math.max(1, ...rows.map(({ spent }) => spent));
          return (
            <ul className={classes.list}>
              {rows.map((row) => {
                const icon = categories.data?.find(({ id }) => id === row.categoryId)?.icon ?? 'question-mark';
                return (
                  <CategoryLine key={row.categoryId ?? 0} row={{ ...row, icon }} month={month} largest={largest} />
                );
              })}
            </ul>
          );
        }}
      </QueryView>
    </Panel>
  );
}

const Nothing = () => (
  <p className={classes.sub}>
    <Trans>Nothing was spent this month.</Trans>
  </p>
);

type Row = {
  readonly categoryId: number | null;
  readonly category: string;
  readonly colour: string;
  readonly icon: string;
  readonly spent: number;
  readonly before: number;
};

type CategoryLineProps = { readonly row: Row; readonly month: string; readonly largest: number };

function CategoryLine({ row, month, largest }: CategoryLineProps) {
  return (
    <li>
      <Link to="/transactions" search={{ month, categoryId: row.categoryId, flow: 'any' }} className={classes.item}>
        <CategoryBadge
          category={row.categoryId === null ? null : { name: row.category, colour: row.colour, icon: row.icon }}
        />
        <span className={classes.end}>
          <Money amount={row.spent} />
          <Change spent={row.spent} before={row.before} month={month} />
        </span>
        <span className={classes.track} aria-hidden>
          <span
            className={classes.fill}
            style={{
              display: 'block',
              width: `${(Math.max(0, row.spent) / largest) * 100}%`,
              background: `var(--mantine-color-${row.colour}-6)`,
            }}
          />
        </span>
      </Link>
    </li>
  );
}

type ChangeProps = { readonly spent: number; readonly before: number; readonly month: string };

function Change({ spent, before, month }: ChangeProps) {
  const format = useFormat();
  const difference = spent - before;
  const previous = format.shortMonth(addMonths(month, -1));
  const Icon = difference > 0 ? IconArrowUpRight : IconArrowDownRight;
  const amount = format.money(difference, { sign: 'always', compact: true });
  return (
    <div className={classes.sub}>
      {difference === 0 ? (
        <Trans>as in {previous}</Trans>
      ) : (
        <>
          <Icon size={12} aria-hidden />{' '}
          <Trans>
            {amount} on {previous}
          </Trans>
        </>
      )}
    </div>
  );
}
