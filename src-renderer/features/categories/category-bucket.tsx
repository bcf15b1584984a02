import { Button, Checkbox, Group, Popover, Stack, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { useState } from 'react';

import type { Category } from '../../../src-shared/contract/categories.ts';
import { orpc } from '../../app/api.ts';
import { useChange } from '../../app/use-change.ts';
import { BucketSelect } from '../../components/bucket-select.tsx';

/** The bucket that pays for a category. Asks whether what is there moves too, when there is anything. */
export function CategoryBucket({ category }: { readonly category: Category }) {
  const { t } = useLingui();
  const [picked, setPicked] = useState<number | null>(null);
  const save = useChange(orpc.categories.update.mutationOptions({ onSettled: () => setPicked(null) }));
  const { id, name, transactionCount } = category;
  const pick = (bucketId: number | null): void => {
    if (bucketId === null || bucketId === category.bucketId) return;
    if (transactionCount === 0) save.mutate({ id, bucketId });
    else setPicked(bucketId);
  };
  return (
    <Popover
      opened={picked !== null}
      onChange={() => setPicked(null)}
      trapFocus
      returnFocus
      withRoles={false}
      position="bottom-start"
      width={300}
      shadow="md"
    >
      <Popover.Target>
        <div>
          <BucketSelect
            size="xs"
            aria-label={t`Bucket of ${name}`}
            placeholder={t`Default bucket`}
            allowDeselect={false}
            value={picked ?? category.bucketId}
            onChange={pick}
          />
        </div>
      </Popover.Target>
      <Popover.Dropdown role="dialog" aria-label={t`Change the bucket of ${name}`}>
        <MoveQuestion
          count={transactionCount}
          busy={save.isPending}
          onCancel={() => setPicked(null)}
          onSave={(moveExisting) => save.mutate({ id, bucketId: picked, moveExisting })}
        />
      </Popover.Dropdown>
    </Popover>
  );
}

type MoveQuestionProps = {
  readonly count: number;
  readonly busy: boolean;
  readonly onCancel: () => void;
  readonly onSave: (moveExisting: boolean) => void;
};

function MoveQuestion({ count, busy, onCancel, onSave }: MoveQuestionProps) {
  const { t } = useLingui();
  const [moveExisting, setMoveExisting] = useState(false);
  return (
    <Stack gap="sm">
      <Text size="sm">
        <Trans>New transactions will be charged to this bucket.</Trans>
      </Text>
      <Checkbox
        label={t`Also move what is there (${count} transactions)`}
        checked={moveExisting}
        onChange={(event) => setMoveExisting(event.currentTarget.checked)}
      />
      <Group justify="flex-end" gap="xs">
        <Button size="xs" variant="default" onClick={onCancel}>
          <Trans>Cancel</Trans>
        </Button>
        <Button size="xs" loading={busy} onClick={() => onSave(moveExisting)}>
          <Trans>Save</Trans>
        </Button>
      </Group>
    </Stack>
  );
}
