import { Progress, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';

import type { Bucket } from '../../../src-shared/contract/buckets.ts';
import { percentOf } from '../../../src-shared/money.ts';
import { useFormat } from '../../app/format.ts';

/** How much of what was put into a bucket is spent; beyond that the bar turns red and the words say so. */
export function SpentBar({ bucket }: { readonly bucket: Bucket }) {
  const { t } = useLingui();
  const format = useFormat();
  const spent = format.money(bucket.spent);
  const allocated = format.money(bucket.allocated);
  const over = bucket.spent > bucket.allocated;
  const percent = over ? 100 : Math.max(0, percentOf(bucket.spent, bucket.allocated));
  return (
    <div>
      <Progress.Root size="sm">
        <Progress.Section
          value={percent}
          color={over ? 'red' : bucket.colour}
          aria-label={t`${bucket.name}: spent of what was put in`}
        />
      </Progress.Root>
      <Text size="xs" c="dimmed" mt={6}>
        <Trans>
          {spent} spent of {allocated} put in
        </Trans>
      </Text>
    </div>
  );
}
