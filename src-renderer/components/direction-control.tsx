import { SegmentedControl } from '@mantine/core';
import type { MantineSize } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';

type Direction = 'in' | 'out';

type DirectionControlProps = {
  readonly value: Direction;
  readonly size?: MantineSize;
  readonly onChange: (direction: Direction) => void;
};

/** Whether the money goes out or comes in. */
export function DirectionControl({ value, size = 'sm', onChange }: DirectionControlProps) {
  const { t } = useLingui();
  const choices = [
    { value: 'out', label: t`Money out` },
    { value: 'in', label: t`Money in` },
  ];
  return (
    <SegmentedControl
      fullWidth
      size={size}
      aria-label={t`Direction`}
      data={choices}
      value={value}
      onChange={(picked) => onChange(picked === 'in' ? 'in' : 'out')}
    />
  );
}
