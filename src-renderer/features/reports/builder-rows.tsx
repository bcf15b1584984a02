import { ActionIcon, Button, Group, Input, Select, Stack } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconArrowDown, IconArrowUp, IconPlus, IconX } from '@tabler/icons-react';

import type { Dimension } from '../../../src-shared/contract/report-request.ts';
import { DIMENSION_NAMES, choicesOf, keysOf } from './report-words.ts';

const MOST_ROWS = 3;

type BuilderRowsProps = {
  readonly rows: readonly Dimension[];
  readonly columns: Dimension | null;
  readonly onChange: (rows: readonly Dimension[]) => void;
};

/** What the rows of a report are grouped by, from the outside in. */
export function BuilderRows({ rows, columns, onChange }: BuilderRowsProps) {
  const { i18n, t } = useLingui();
  const free = keysOf(DIMENSION_NAMES).filter((dimension) => !rows.includes(dimension) && dimension !== columns);
  const [next] = free;
  const swap = (index: number): void => {
    const [one, other] = [rows[index], rows[index + 1]];
    if (one && other) onChange(rows.with(index, other).with(index + 1, one));
  };
  return (
    <Input.Wrapper label={t`For each`} description={t`A row for each`} labelElement="div">
      <Stack gap={6} mt={4}>
        {rows.map((row, index) => (
          <Group key={row} gap={2} wrap="nowrap">
            <Select
              flex={1}
              aria-label={t`Rows, level ${index + 1}`}
              allowDeselect={false}
              data={choicesOf([row, ...free], DIMENSION_NAMES, (words) => i18n._(words))}
              value={row}
              onChange={(picked) => picked && onChange(rows.with(index, picked))}
            />
            {rows.length > 1 && (
              <RowButtons
                name={i18n._(DIMENSION_NAMES[row])}
                {...(index > 0 && { onUp: () => swap(index - 1) })}
                {...(index < rows.length - 1 && { onDown: () => swap(index) })}
                onRemove={() => onChange(rows.filter((each) => each !== row))}
              />
            )}
          </Group>
        ))}
        {rows.length < MOST_ROWS && next && (
          <Button
            size="xs"
            variant="subtle"
            justify="flex-start"
            leftSection={<IconPlus size={14} />}
            onClick={() => onChange([...rows, next])}
          >
            <Trans>Then for each…</Trans>
          </Button>
        )}
      </Stack>
    </Input.Wrapper>
  );
}

type RowButtonsProps = {
  readonly name: string;
  readonly onUp?: () => void;
  readonly onDown?: () => void;
  readonly onRemove: () => void;
};

function RowButtons({ name, onUp, onDown, onRemove }: RowButtonsProps) {
  const { t } = useLingui();
  const button = { variant: 'subtle', color: 'gray', size: 28 } as const;
  return (
    <>
      <ActionIcon {...button} aria-label={t`${name} further out`} disabled={!onUp} onClick={onUp}>
        <IconArrowUp size={15} />
      </ActionIcon>
      <ActionIcon {...button} aria-label={t`${name} further in`} disabled={!onDown} onClick={onDown}>
        <IconArrowDown size={15} />
      </ActionIcon>
      <ActionIcon {...button} aria-label={t`Without ${name}`} onClick={onRemove}>
        <IconX size={15} />
      </ActionIcon>
    </>
  );
}
