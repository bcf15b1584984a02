import { Paper, Text, Title } from '@mantine/core';
import { useId } from 'react';
import type { ReactNode } from 'react';

import classes from './settings.module.css';

type SectionProps = {
  readonly title: string;
  readonly text?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
};

/** One subject of the settings. */
export function Section({ title, text, actions, children }: SectionProps) {
  return (
    <Paper component="section" p="lg" mb="md" aria-label={title}>
      <div className={classes.sectionHead}>
        <div>
          <Title order={2} size="h4">
            {title}
          </Title>
          {text === undefined ? null : (
            <Text component="div" size="sm" c="dimmed">
              {text}
            </Text>
          )}
        </div>
        {actions}
      </div>
      <div style={{ marginTop: 8 }}>{children}</div>
    </Paper>
  );
}

export type ControlNames = {
  readonly id: string;
  readonly 'aria-labelledby': string;
  readonly 'aria-describedby': string;
};

type SettingProps = {
  readonly label: string;
  readonly text?: ReactNode;
  /** Takes the ids by which the label names the control and the text describes it. */
  readonly children: (names: ControlNames) => ReactNode;
};

/** One setting: its name and what it does, and its control at the right. */
export function Setting({ label, text, children }: SettingProps) {
  const id = useId();
  return (
    <div className={classes.setting}>
      <div>
        <Text component="label" htmlFor={id} id={`${id}-label`} size="sm" fw={550}>
          {label}
        </Text>
        <Text component="div" id={`${id}-text`} size="sm" c="dimmed">
          {text}
        </Text>
      </div>
      <div className={classes.control}>
        {children({ id, 'aria-labelledby': `${id}-label`, 'aria-describedby': `${id}-text` })}
      </div>
    </div>
  );
}
