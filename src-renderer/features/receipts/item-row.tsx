import { ActionIcon, TextInput, Tooltip } from '@mantine/core';
import { useLingui } from '@lingui/react/macro';
import { IconTrash } from '@tabler/icons-react';

import type { ReceiptPatch } from '../../../src-shared/contract/receipts.ts';
import { useFormat } from '../../app/format.ts';
import { CategorySelect } from '../../components/category-select.tsx';
import { MoneyInput } from '../../components/money-input.tsx';
import { KEYED_SELECT } from './keyed-select.ts';
import { readQuantity } from './read-quantity.ts';
import classes from './review.module.css';
import { useTyped } from './use-typed.ts';

type SaidItem = NonNullable<ReceiptPatch['items']>[number];

type ItemRowProps = {
  /** From 1. */
  readonly place: number;
  readonly item: SaidItem;
  readonly currency: string;
  readonly isLit: boolean;
  readonly onChange: (patch: Partial<SaidItem>) => void;
  readonly onRemove: () => void;
  readonly onFocus: () => void;
  readonly onHover: (isOver: boolean) => void;
};

/** One line of what was bought: its name and amount, and below them how many at what price, and its category. */
export function ItemRow({ place, item, currency, isLit, onChange, onRemove, onFocus, onHover }: ItemRowProps) {
  const { t } = useLingui();
  const name = useTyped(item.name, (value) => onChange({ name: value.trim() }));
  const remove = item.name === '' ? t`Remove item ${place}` : t`Remove ${item.name}`;
  return (
    // The pointer over a line shows its place on the picture; the focus does the same.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      className={classes.item}
      data-item={place}
      data-lit={isLit || undefined}
      onFocus={onFocus}
      onMouseEnter={() => onHover(true)}
      onMouseLeave={() => onHover(false)}
    >
      <TextInput
        size="xs"
        className={classes.itemName ?? ''}
        aria-label={t`Item ${place}: name`}
        placeholder={t`Name`}
        maxLength={200}
        value={name.shown}
        onChange={(event) => name.type(event.currentTarget.value)}
        onBlur={name.write}
      />
      <ItemAmount
        label={t`Item ${place}: amount`}
        currency={currency}
        value={item.amount}
        onSave={(amount) => onChange({ amount: amount ?? 0 })}
      />
      <Tooltip label={remove}>
        <ActionIcon color="gray" size={30} aria-label={remove} onClick={onRemove}>
          <IconTrash size={16} />
        </ActionIcon>
      </Tooltip>
      <div className={classes.itemMore}>
        <QuantityInput
          label={t`Item ${place}: quantity`}
          value={item.quantity}
          unit={item.unit}
          onSave={(quantity) => onChange({ quantity })}
        />
        <span aria-hidden>×</span>
        <ItemAmount
          label={t`Item ${place}: price`}
          currency={currency}
          value={item.unitPrice}
          onSave={(unitPrice) => onChange({ unitPrice })}
        />
        <CategorySelect
          size="xs"
          {...KEYED_SELECT}
          className={classes.itemCategory ?? ''}
          aria-label={t`Item ${place}: category`}
          value={item.categoryId}
          onChange={(categoryId) => onChange({ categoryId })}
        />
      </div>
    </li>
  );
}

type ItemAmountProps = {
  readonly label: string;
  readonly currency: string;
  readonly value: number | null;
  readonly onSave: (amount: number | null) => void;
};

function ItemAmount({ label, currency, value, onSave }: ItemAmountProps) {
  const { shown, type, write } = useTyped(value, onSave);
  return (
    <MoneyInput
      size="xs"
      allowNegative
      leftSection={null}
      leftSectionWidth={0}
      aria-label={label}
      className={classes.itemAmount ?? ''}
      currency={currency}
      value={shown}
      onChange={type}
      onBlur={(event) => {
        if (shown !== null || event.currentTarget.value.trim() === '') write();
      }}
    />
  );
}

type QuantityInputProps = {
  readonly label: string;
  readonly value: number | null;
  readonly unit: string | null;
  readonly onSave: (quantity: number | null) => void;
};

function QuantityInput({ label, value, unit, onSave }: QuantityInputProps) {
  const { t } = useLingui();
  const { number } = useFormat();
  const written = value === null ? '' : number(value);
  const { shown, type, write } = useTyped(written, (text) => onSave(readQuantity(text)));
  const isWrong = shown.trim() !== '' && readQuantity(shown) === null;
  return (
    <TextInput
      size="xs"
      className={classes.itemQuantity ?? ''}
      inputMode="decimal"
      aria-label={label}
      placeholder="1"
      error={isWrong ? t`No number` : undefined}
      rightSection={unit === null ? null : <span className={classes.unit}>{unit}</span>}
      value={shown}
      onChange={(event) => type(event.currentTarget.value)}
      onBlur={() => {
        if (!isWrong) write();
      }}
    />
  );
}
