import { ActionIcon, Menu } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { IconColumns3 } from '@tabler/icons-react';

import { COLUMNS } from './columns.ts';
import type { ColumnChoice } from './use-columns.ts';

/** Shows and hides columns. */
export function ColumnsMenu({ hidden, toggle }: ColumnChoice) {
  const { i18n, t } = useLingui();
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="default" size={36} aria-label={t`Columns`} title={t`Columns`}>
          <IconColumns3 size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown aria-label={t`Columns`}>
        {COLUMNS.filter((column) => column.optional).map((column) => (
          <Menu.CheckboxItem
            key={column.key}
            checked={!hidden.includes(column.key)}
            onChange={() => toggle(column.key)}
          >
            {i18n._(column.label)}
          </Menu.CheckboxItem>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
