import { Button, Paper, Text, Title } from '@mantine/core';
import { Trans, useLingui } from '@lingui/react/macro';
import { IconPlus } from '@tabler/icons-react';

import type { ReceiptDetail, ReceiptItem, ReceiptPatch } from '../../../src-shared/contract/receipts.ts';
import { ItemRow } from './item-row.tsx';
import classes from './review.module.css';
import type { SpotKey } from './spots.ts';

type ItemsCardProps = {
  readonly detail: ReceiptDetail;
  readonly lit: SpotKey | null;
  readonly onSave: (patch: ReceiptPatch) => void;
  readonly onFocus: (key: SpotKey) => void;
  readonly onHover: (key: SpotKey | null) => void;
};

type SaidItem = NonNullable<ReceiptPatch['items']>[number];

const NEW_ITEM: SaidItem = { name: '', quantity: null, unit: null, unitPrice: null, amount: 0, categoryId: null };

const said = ({ box: _, ...item }: ReceiptItem): SaidItem => item;

/** What was bought, line by line; each may have a category of its own. */
export function ItemsCard({ detail, lit, onSave, onFocus, onHover }: ItemsCardProps) {
  const { t } = useLingui();
  const currency = detail.fields.currency.value ?? detail.currency;
  const items = detail.items.map(said);
  return (
    <Paper component="section" className={classes.part ?? ''} aria-label={t`Items`}>
      <div className={classes.partHead}>
        <Title order={2} size="h5">
          <Trans>Items</Trans>
        </Title>
        <Button
          size="compact-xs"
          variant="subtle"
          leftSection={<IconPlus size={14} />}
          onClick={() => onSave({ items: [...items, NEW_ITEM] })}
        >
          <Trans>Add an item</Trans>
        </Button>
      </div>
      {items.length === 0 && (
        <Text size="sm" c="dimmed">
          <Trans>No items were read.</Trans>
        </Text>
      )}
      <ul className={classes.items}>
        {items.map((item, index) => (
          <ItemRow
            // The lines have no name of their own but their place.
            key={index}
            place={index + 1}
            item={item}
            currency={currency}
            isLit={lit === `item ${index}`}
            onChange={(patch) => onSave({ items: items.with(index, { ...item, ...patch }) })}
            onRemove={() => onSave({ items: items.toSpliced(index, 1) })}
            onFocus={() => onFocus(`item ${index}`)}
            onHover={(isOver) => onHover(isOver ? `item ${index}` : null)}
          />
        ))}
      </ul>
    </Paper>
  );
}
