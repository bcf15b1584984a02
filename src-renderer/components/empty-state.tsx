import { Stack, Text, ThemeIcon, Title } from '@mantine/core';
import { IconInbox } from '@tabler/icons-react';
import type { TablerIcon } from '@tabler/icons-react';
import type { ReactNode } from 'react';

type EmptyStateProps = {
  readonly title: string;
  readonly children?: ReactNode;
  /** The next step, as a button. */
  readonly action?: ReactNode;
  readonly icon?: TablerIcon;
};

/** What a list shows while there is nothing in it, with the next step. */
export function EmptyState({ title, children, action, icon: Icon = IconInbox }: EmptyStateProps) {
  return (
    <Stack align="center" gap="xs" py={48} px="md" ta="center">
      <ThemeIcon variant="light" size={52} radius="xl" mb={4}>
        <Icon size={26} stroke={1.6} />
      </ThemeIcon>
      <Title order={2} size="h4">
        {title}
      </Title>
      {children === undefined ? null : (
        <Text component="div" c="dimmed" size="sm" maw={440}>
          {children}
        </Text>
      )}
      {action === undefined ? null : <div style={{ marginTop: 12 }}>{action}</div>}
    </Stack>
  );
}
