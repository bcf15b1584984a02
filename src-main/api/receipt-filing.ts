import type { ReceiptItem } from '../../src-shared/contract/receipts.ts';
import { allCategories } from '../database/categories.ts';
import type { Reader } from '../database/connection.ts';
import { createFiler } from './filing.ts';
import type { Filed, FilerInput } from './filing.ts';
import { itemsOf } from './receipt-fields.ts';
import type { ReceiptLook } from './receipt-look.ts';

export type ReceiptFiling = {
  /** The category of the whole, with the reason in words. */
  readonly categoryId: number | null;
  readonly categoryReason: string;
  /** The line items, each with a category of its own where it has one. */
  readonly items: ReceiptItem[];
};

const PLAIN = { notes: '', accountId: null, bankCategory: null } as const;

type File = (input: FilerInput) => Filed;

const itemCategory = (file: File, name: string, amount: number, date: string): number | null => {
  const { source, categoryId } = file({ ...PLAIN, payeeText: name, amount: 0 - amount, date });
  // What was learned of payees says nothing of goods.
  return source === 'vocabulary' ? categoryId : null;
};

/** Files a receipt as a transaction of its merchant would be filed, and its items by their names. */
export const fileReceipt = (reader: Reader, { reading, edits, fields }: ReceiptLook, today: string): ReceiptFiling => {
  const file = createFiler(reader);
  const known = new Set(allCategories(reader).map(({ id }) => id));
  const date = fields.date.value ?? today;
  const { merchant, total } = fields;
  const filed =
    merchant.value === null
      ? null
      : file({ ...PLAIN, payeeText: merchant.value, amount: 0 - (total.value ?? 1), date });
  const items = itemsOf(reading, edits, ({ name, amount }) => itemCategory(file, name, amount, date));
  return {
    categoryId: filed?.categoryId ?? null,
    categoryReason: filed?.reason ?? '',
    items: items.map((item) =>
      item.categoryId === null || known.has(item.categoryId) ? item : { ...item, categoryId: null },
    ),
  };
};
