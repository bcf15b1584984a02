import { ActionIcon } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconGripVertical } from '@tabler/icons-react';
import { useLingui } from '@lingui/react/macro';
import type { KeyboardEvent } from 'react';

import type { Bucket } from '../../../src-shared/contract/buckets.ts';
import { CategoryBadge } from '../../components/category-badge.tsx';
import classes from './buckets.module.css';
import type { DragOrder } from './use-drag-order.ts';

type Props = {
  readonly bucket: Bucket;
  /** Pixels. */
  readonly height: number;
  readonly offset: number;
  readonly dragged: boolean;
  readonly handle: ReturnType<DragOrder['handleOf']>;
  readonly first: boolean;
  readonly last: boolean;
  readonly onMove: (step: number) => void;
};

// Looks and reads disabled, yet keeps the focus that a disabled button would lose.
const END = { 'aria-disabled': true, 'data-disabled': true } as const;

/** A bucket in the list that sets the order: dragged by its handle, or moved by the arrows. */
export function ArrangeRow({ bucket, height, offset, dragged, handle, first, last, onMove }: Props) {
  const { t } = useLingui();
  const bucketName = bucket.name;
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    onMove(event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    <li
      className={classes.arrangeRow}
      data-dragged={dragged || undefined}
      style={{ height, transform: `translateY(${offset}px)` }}
    >
      <ActionIcon
        className={classes.handle}
        variant="subtle"
        color="gray"
        aria-label={t`Drag ${bucketName}, or press the up and down arrows`}
        onKeyDown={onKeyDown}
        {...handle}
      >
        <IconGripVertical size={16} />
      </ActionIcon>
      <span className={classes.cardName}>
        <CategoryBadge category={bucket} />
      </span>
      <ActionIcon color="gray" {...(first && END)} aria-label={t`Move ${bucketName} up`} onClick={() => onMove(-1)}>
        <IconArrowUp size={16} />
      </ActionIcon>
      <ActionIcon color="gray" {...(last && END)} aria-label={t`Move ${bucketName} down`} onClick={() => onMove(1)}>
        <IconArrowDown size={16} />
      </ActionIcon>
    </li>
  );
}
