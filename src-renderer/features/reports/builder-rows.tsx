import { ActionIcon, Button, Group, Input, Select, Stack } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconArrowDown, IconArrowUp, IconPlus, IconX } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import type { Ref } from 'react';

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
  const [list, focusOn] = useFieldFocus(rows);
  const move = (from: number, to: number): void => {
    const [one, other] = [rows[from], rows[to]];
    if (!one || !other) return;
    onChange(rows.with(from, other).with(to, one));
    focusOn(to);
  };
  const remove = (index: number): void => {
    onChange(rows.toSpliced(index, 1));
    focusOn(Math.min(index, rows.length - 2));
  };
  const add = (dimension: Dimension): void => {
    onChange([...rows, dimension]);
    focusOn(rows.length);
  };
  return (
    <Input.Wrapper label={t`For each`} description={t`A row for each`} labelElement="div">
      <Stack ref={list} gap={6} mt={4}>
        {rows.map((row, index) => (
          // A level stays the same field, whatever is chosen in it.
          <Group key={index} gap={2} wrap="nowrap">
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
                {...(index > 0 && { onUp: () => move(index, index - 1) })}
                {...(index < rows.length - 1 && { onDown: () => move(index, index + 1) })}
                onRemove={() => remove(index)}
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
            onClick={() => add(next)}
          >
            <Trans>Then for each…</Trans>
          </Button>
        )}
      </Stack>
    </Input.Wrapper>
  );
}

/** Puts the focus on one of the fields once what was changed is drawn: its button may be gone by then. */
function useFieldFocus(rows: readonly Dimension[]): readonly [Ref<HTMLDivElement>, (index: number) => void] {
  const list = useRef<HTMLDivElement>(null);
  const wanted = useRef<{ readonly index: number; readonly before: readonly Dimension[] } | null>(null);
  useEffect(() => {
    if (wanted.current === null || wanted.current.before === rows) return;
    list.current?.querySelectorAll<HTMLElement>('[role=combobox]')[wanted.current.index]?.focus();
    wanted.current = null;
  }, [rows]);
  const focusOn = (index: number): void => {
    wanted.current = { index, before: rows };
  };
  return [list, focusOn];
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
