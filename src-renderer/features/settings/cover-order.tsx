import { ActionIcon, Group } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';

import { orpc } from '../../app/api.ts';
import { CategoryBadge } from '../../components/category-badge.tsx';
import { moved } from './moved.ts';
import classes from './settings.module.css';

type CoverOrderProps = { readonly order: readonly number[]; readonly onChange: (order: number[]) => void };

/** The buckets in the order in which they cover a deficit; those not ordered yet come last. */
export function CoverOrder({ order, onChange }: CoverOrderProps) {
  const { t } = useLingui();
  const { data } = useQuery(orpc.buckets.list.queryOptions());
  const open = (data?.buckets ?? []).filter(({ archived }) => !archived);
  const rank = (id: number): number => (order.includes(id) ? order.indexOf(id) : order.length);
  const buckets = open.toSorted((a, b) => rank(a.id) - rank(b.id) || a.position - b.position);
  const ids = buckets.map(({ id }) => id);
  return (
    <ol className={classes.order} aria-label={t`Order of covering`}>
      {buckets.map((bucket, index) => {
        const { name } = bucket;
        return (
          <li key={bucket.id} className={classes.orderItem}>
            <CategoryBadge category={bucket} />
            <Group gap={2} wrap="nowrap">
              <ActionIcon
                color="gray"
                aria-label={t`Move ${name} up`}
                disabled={index === 0}
                onClick={() => onChange(moved(ids, index, -1))}
              >
                <IconArrowUp size={16} />
              </ActionIcon>
              <ActionIcon
                color="gray"
                aria-label={t`Move ${name} down`}
                disabled={index === ids.length - 1}
                onClick={() => onChange(moved(ids, index, 1))}
              >
                <IconArrowDown size={16} />
              </ActionIcon>
            </Group>
          </li>
        );
      })}
    </ol>
  );
}
