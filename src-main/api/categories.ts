import { deleteCategory, getCategory, insertCategory, listCategories, updateCategory } from '../database/categories.ts';
import type { Writer } from '../database/connection.ts';
import { change, changeOnly } from './change.ts';
import { recharge } from './charging.ts';
import { given } from './given.ts';
import { os } from './router-base.ts';

const moveTransactions = (writer: Writer, from: number, to: number | null): void => {
  const ids = writer.sql('SELECT id FROM transactions WHERE category_id = ?').pluck().all(from) as readonly number[];
  writer.sql('UPDATE transactions SET category_id = ? WHERE category_id = ?').run(to, from);
  recharge(writer, { transactions: ids }, { anew: true });
};

export const categories = {
  list: os.categories.list.handler(({ context: { session } }) => [...listCategories(session.vault())]),

  create: os.categories.create.handler(async ({ input, context: { session } }) => {
    const { result, ...done } = await change(session, {
      name: 'categories.create',
      label: `Add category ${input.name}`,
      body: (writer) => insertCategory(writer, given(input)).id,
    });
    return { ...done, id: result };
  }),

  update: os.categories.update.handler(({ input: { id, moveExisting, ...patch }, context: { session } }) =>
    changeOnly(session, {
      name: 'categories.update',
      label: `Change category ${getCategory(session.vault(), id).name}`,
      body: (writer) => {
        const before = getCategory(writer, id);
        updateCategory(writer, id, given(patch));
        const counts = patch.kind !== undefined && patch.kind !== before.kind;
        if (moveExisting || counts) recharge(writer, { category: id }, { anew: moveExisting });
      },
    }),
  ),

  delete: os.categories.delete.handler(({ input: { id, moveTo }, context: { session } }) =>
    changeOnly(session, {
      name: 'categories.delete',
      label: `Delete category ${getCategory(session.vault(), id).name}`,
      body: (writer) => {
        if (moveTo !== null) getCategory(writer, moveTo);
        moveTransactions(writer, id, moveTo);
        deleteCategory(writer, id, moveTo);
      },
    }),
  ),
};
