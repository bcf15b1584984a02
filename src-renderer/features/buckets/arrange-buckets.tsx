import { Button, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';

import type { Bucket } from '../../../src-shared/contract/buckets.ts';
import { orpc } from '../../app/api.ts';
import { useChange } from '../../app/use-change.ts';
import { CategoryBadge } from '../../components/category-badge.tsx';
import { ArrangeRow } from './arrange-row.tsx';
import classes from './buckets.module.css';
import { moveItem } from './move-item.ts';
import { useDragOrder } from './use-drag-order.ts';

const ROW_HEIGHT = 46;

/** The buckets' order, by dragging or by the arrows, and the archived ones to bring back. */
export function ArrangeBuckets({ buckets }: { readonly buckets: readonly Bucket[] }) {
  const reorder = useChange(orpc.buckets.reorder.mutationOptions());
  const shown = buckets.filter((bucket) => !bucket.archived);
  const archived = buckets.filter((bucket) => bucket.archived);
  const move = (index: number, step: number): void => {
    const moved = moveItem(shown, index, step);
    if (moved !== shown) reorder.mutate({ ids: [...moved, ...archived].map((bucket) => bucket.id) });
  };
  const { draggedIndex, offsetOf, handleOf } = useDragOrder(shown.length, ROW_HEIGHT, move);
  return (
    <Stack gap="xs">
      <ul className={classes.arrange}>
        {shown.map((bucket, index) => (
          <ArrangeRow
            key={bucket.id}
            bucket={bucket}
            height={ROW_HEIGHT}
            offset={offsetOf(index)}
            dragged={index === draggedIndex}
            handle={handleOf(index)}
            first={index === 0}
            last={index === shown.length - 1}
            onMove={(step) => move(index, step)}
          />
        ))}
      </ul>
      {archived.length > 0 && <ArchivedBuckets buckets={archived} />}
    </Stack>
  );
}

function ArchivedBuckets({ buckets }: { readonly buckets: readonly Bucket[] }) {
  const { t } = useLingui();
  const update = useChange(orpc.buckets.update.mutationOptions());
  return (
    <Stack gap={2}>
      <Text size="sm" fw={500} mt="sm">
        <Trans>Archived</Trans>
      </Text>
      {buckets.map((bucket) => {
        const bucketName = bucket.name;
        return (
          <div key={bucket.id} className={classes.arrangeRow}>
            <span className={classes.cardName}>
              <CategoryBadge category={bucket} />
            </span>
            <Button
              size="compact-sm"
              variant="default"
              aria-label={t`Bring ${bucketName} back`}
              onClick={() => update.mutate({ id: bucket.id, archived: false })}
            >
              <Trans>Bring back</Trans>
            </Button>
          </div>
        );
      })}
    </Stack>
  );
}
