import { ActionIcon, Badge, Group, Menu, Switch, Table, Text } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconArchive, IconArchiveOff, IconDots, IconPencil, IconTrash } from '@tabler/icons-react';

import type { Category } from '../../../src-shared/contract/categories.ts';
import { orpc } from '../../app/api.ts';
import { useFormat } from '../../app/format.ts';
import { useChange } from '../../app/use-change.ts';
import { CategoryBadge } from '../../components/category-badge.tsx';
import { TransactionsLink } from '../../components/transactions-link.tsx';
import { CategoryBucket } from './category-bucket.tsx';

type CategoryTableProps = {
  readonly categories: readonly Category[];
  readonly onEdit: (category: Category) => void;
  readonly onDelete: (category: Category) => void;
};

/** One line for each category; bucket and rollover change in place. */
export function CategoryTable({ categories, onEdit, onDelete }: CategoryTableProps) {
  const { t } = useLingui();
  const expenses = categories[0]?.kind === 'expense';
  return (
    <Table.ScrollContainer
      minWidth={640}
      scrollAreaProps={{ viewportProps: { tabIndex: 0, role: 'region', 'aria-label': t`List of categories` } }}
    >
      <Table>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>{t`Category`}</Table.Th>
            {expenses ? <Table.Th>{t`Bucket`}</Table.Th> : null}
            {expenses ? <Table.Th>{t`Carry over`}</Table.Th> : null}
            <Table.Th ta="end">{t`Transactions`}</Table.Th>
            <Table.Th>
              <Text span size="sm" fw={550} c="dimmed">{t`Actions`}</Text>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {categories.map((category) => (
            <CategoryLine key={category.id} category={category} onEdit={onEdit} onDelete={onDelete} />
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

type CategoryLineProps = Omit<CategoryTableProps, 'categories'> & { readonly category: Category };

function CategoryLine({ category, onEdit, onDelete }: CategoryLineProps) {
  const { t } = useLingui();
  const format = useFormat();
  const { mutate } = useChange(orpc.categories.update.mutationOptions());
  const { id, name, transactionCount } = category;
  return (
    <Table.Tr>
      <Table.Th scope="row" fw={400}>
        <Group gap="xs" wrap="nowrap">
          <CategoryBadge category={category} />
          {category.archived ? (
            <Badge variant="light" color="gray">
              <Trans>Archived</Trans>
            </Badge>
          ) : null}
        </Group>
      </Table.Th>
      {category.kind === 'expense' ? (
        <>
          <Table.Td w={220} miw={180}>
            <CategoryBucket category={category} />
          </Table.Td>
          <Table.Td>
            <Switch
              aria-label={t`Carry the rest of ${name} into the next month`}
              checked={category.rollover}
              onChange={(event) => mutate({ id, rollover: event.currentTarget.checked })}
            />
          </Table.Td>
        </>
      ) : null}
      <Table.Td ta="end">
        {transactionCount === 0 ? (
          format.number(0)
        ) : (
          <TransactionsLink
            filter={{ categoryId: id }}
            aria-label={t`Show the ${transactionCount} transactions of ${name}`}
          >
            {format.number(transactionCount)}
          </TransactionsLink>
        )}
      </Table.Td>
      <Table.Td w={60}>
        <CategoryMenu category={category} onEdit={onEdit} onDelete={onDelete} />
      </Table.Td>
    </Table.Tr>
  );
}

function CategoryMenu({ category, onEdit, onDelete }: CategoryLineProps) {
  const { t } = useLingui();
  const { mutate } = useChange(orpc.categories.update.mutationOptions());
  const { id, name, archived } = category;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon color="gray" aria-label={t`Actions for ${name}`}>
          <IconDots size={18} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconPencil size={16} />} onClick={() => onEdit(category)}>
          <Trans>Change</Trans>
        </Menu.Item>
        <Menu.Item
          leftSection={archived ? <IconArchiveOff size={16} /> : <IconArchive size={16} />}
          onClick={() => mutate({ id, archived: !archived })}
        >
          {archived ? <Trans>Bring back</Trans> : <Trans>Archive</Trans>}
        </Menu.Item>
        <Menu.Item color="red" leftSection={<IconTrash size={16} />} onClick={() => onDelete(category)}>
          <Trans>Delete</Trans>
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
