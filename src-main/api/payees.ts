import type { Reader } from '../database/connection.ts';
import { deleteAlias } from '../database/payee-aliases.ts';
import { allPayees, listPayees } from '../database/payee-list.ts';
import { mergePayees, planMerge, previewMerge } from '../database/payee-merge.ts';
import { similarPayees } from '../engine/similar-payees.ts';
import { change, changeOnly } from './change.ts';
import { os } from './router-base.ts';

const mergeLabel = (reader: Reader, ids: readonly number[], name: string): string => {
  const { into, from, joins } = planMerge(reader, ids, name);
  const chosen = joins === null ? [into, ...from] : from;
  return chosen.length === 1
    ? `Rename payee “${chosen[0]?.name ?? ''}” to “${name}”`
    : `Join ${chosen.length} payees as “${name}”`;
};

export const payees = {
  list: os.payees.list.handler(({ input, context: { session } }) => listPayees(session.vault(), input)),

  duplicates: os.payees.duplicates.handler(({ context: { session } }) => {
    const all = allPayees(session.vault());
    const byId = new Map(all.map((payee) => [payee.id, payee]));
    return similarPayees(all).map((group) => group.flatMap((id) => byId.get(id) ?? []));
  }),

  mergePreview: os.payees.mergePreview.handler(({ input: { ids, name }, context: { session } }) =>
    previewMerge(session.vault(), ids, name),
  ),

  merge: os.payees.merge.handler(async ({ input: { ids, name }, context: { session } }) => {
    const { result, ...done } = await change(session, {
      name: 'payees.merge',
      label: mergeLabel(session.vault(), ids, name),
      body: (writer) => mergePayees(writer, ids, name),
    });
    return { ...done, id: result };
  }),

  deleteAlias: os.payees.deleteAlias.handler(({ input: { payeeId, alias }, context: { session } }) =>
    changeOnly(session, {
      name: 'payees.deleteAlias',
      label: `Take the name “${alias}” from a payee`,
      body: (writer) => deleteAlias(writer, payeeId, alias),
    }),
  ),
};
