import { ActionIcon, ColorSwatch, Group, Input, UnstyledButton } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { IconCheck } from '@tabler/icons-react';

import { ICON_NAMES, IconByName } from './icon-by-name.tsx';

const COLOURS = [
  'gray',
  'red',
  'pink',
  'grape',
  'violet',
  'indigo',
  'blue',
  'cyan',
  'teal',
  'green',
  'lime',
  'yellow',
  'orange',
];

type LookPickerProps = {
  readonly colour: string;
  readonly icon: string;
  readonly onChange: (look: { colour: string; icon: string }) => void;
};

/** Picks the colour and the icon of a category or bucket. */
export function LookPicker({ colour, icon, onChange }: LookPickerProps) {
  const { t } = useLingui();
  return (
    <>
      <Input.Wrapper label={t`Colour`} labelElement="div">
        <Group gap={6} role="group" aria-label={t`Colour`}>
          {COLOURS.map((name) => (
            <UnstyledButton
              key={name}
              aria-label={name}
              aria-pressed={name === colour}
              onClick={() => onChange({ colour: name, icon })}
            >
              <ColorSwatch color={`var(--mantine-color-${name}-6)`} size={26} withShadow={false}>
                {name === colour ? <IconCheck size={14} color="white" /> : null}
              </ColorSwatch>
            </UnstyledButton>
          ))}
        </Group>
      </Input.Wrapper>
      <Input.Wrapper label={t`Icon`} labelElement="div">
        <Group gap={4} role="group" aria-label={t`Icon`}>
          {ICON_NAMES.map((name) => (
            <ActionIcon
              key={name}
              variant={name === icon ? 'filled' : 'subtle'}
              color={name === icon ? 'pine' : 'gray'}
              aria-label={name.replaceAll('-', ' ')}
              aria-pressed={name === icon}
              onClick={() => onChange({ colour, icon: name })}
            >
              <IconByName name={name} />
            </ActionIcon>
          ))}
        </Group>
      </Input.Wrapper>
    </>
  );
}
