import { getCategory } from '../database/categories.ts';
import { deleteRule, insertRule, listRules } from '../database/rules.ts';
import { change, changeOnly } from './change.ts';
import { os } from './router-base.ts';

export const rules = {
  list: os.rules.list.handler(({ context: { session } }) => [...listRules(session.vault())]),

  create: os.rules.create.handler(async ({ input, context: { session } }) => {
    const { name } = getCategory(session.vault(), input.categoryId);
    const { result, ...done } = await change(session, {
      name: 'rules.create',
      label: `Always file “${input.value}” under ${name}`,
      body: (writer) => insertRule(writer, input),
    });
    return { ...done, id: result };
  }),

  delete: os.rules.delete.handler(({ input: { id }, context: { session } }) =>
    changeOnly(session, { name: 'rules.delete', label: 'Delete a rule', body: (writer) => deleteRule(writer, id) }),
  ),
};
