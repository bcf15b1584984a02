import { Group, NumberInput, Slider, Stack, Text } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';

import type { Bucket } from '../../../src-shared/contract/buckets.ts';
import { useFormat } from '../../app/format.ts';
import { ColouredIcon } from '../../components/category-badge.tsx';
import { withPartAmount, withPartPercent } from './allocation-draft.ts';
import type { AllocationDraft, DraftPart } from './allocation-draft.ts';
import { AmountField } from './amount-field.tsx';
import classes from './buckets.module.css';

type Props = {
  readonly buckets: readonly Bucket[];
  readonly draft: AllocationDraft;
  readonly onChange: (draft: AllocationDraft) => void;
};

/** One row for each bucket: a slider, a percentage and an amount that follow each other. */
export function AllocationParts({ buckets, draft, onChange }: Props) {
  return (
    <Stack gap="md">
      {buckets.map((bucket) => {
        const part = draft.parts.find((found) => found.bucketId === bucket.id);
        return part && <PartRow key={bucket.id} bucket={bucket} part={part} draft={draft} onChange={onChange} />;
      })}
    </Stack>
  );
}

type RowProps = Omit<Props, 'buckets'> & { readonly bucket: Bucket; readonly part: DraftPart };

function PartRow({ bucket, part, draft, onChange }: RowProps) {
  const { t } = useLingui();
  const format = useFormat();
  const bucketName = bucket.name;
  const percent = Math.round(part.percent * 100) / 100;
  return (
    <div role="group" aria-label={bucketName} className={classes.part}>
      <Group gap="xs" wrap="nowrap" className={classes.partName}>
        <ColouredIcon icon={bucket.icon} colour={bucket.colour} />
        <Text size="sm" fw={500} truncate>
          {bucketName}
        </Text>
      </Group>
      <Slider
        className={classes.partSlider}
        value={percent}
        onChange={(wanted) => onChange(withPartPercent(draft, bucket.id, wanted))}
        label={format.percent}
        thumbLabel={t`${bucketName}: share`}
        thumbValueText={(value) => `${format.percent(value)}, ${format.money(part.amount)}`}
        color={bucket.colour}
      />
      <NumberInput
        aria-label={t`${bucketName}: percent`}
        className={classes.partPercent}
        value={percent}
        onChange={(wanted) => onChange(withPartPercent(draft, bucket.id, Number(wanted)))}
        min={0}
        max={100}
        decimalScale={2}
        suffix="%"
        hideControls
      />
      <AmountField
        aria-label={t`${bucketName}: amount`}
        className={classes.partAmount}
        value={part.amount}
        onChange={(wanted) => onChange(withPartAmount(draft, bucket.id, wanted))}
      />
    </div>
  );
}
