import { foldName } from '../../src-shared/fold-name.ts';
import { bulkDelete } from './bulk-delete.ts';
import type { Reader, Writer } from './connection.ts';
import { plainRules } from './rules.ts';

const UNUSED = `
  SELECT p.id, p.folded FROM json_each(?) hit JOIN payees p ON p.id = hit.value
  WHERE NOT EXISTS (SELECT 1 FROM transactions t WHERE t.payee_id = p.id)
    AND NOT EXISTS (SELECT 1 FROM payee_aliases a WHERE a.payee_id = p.id)
    AND NOT EXISTS (SELECT 1 FROM receipt_payees k WHERE k.payee_id = p.id)
    AND NOT EXISTS (SELECT 1 FROM reports r, json_each(r.request, '$.filter.payeeIds') f WHERE f.value = p.id)
  ORDER BY p.id`;

type Payee = { readonly id: number; readonly folded: string };

/** Folded names of the payees that rules ask for or give. */
const namedInRules = (reader: Reader): ReadonlySet<string> => {
  const names = plainRules(reader).flatMap(({ conditions, actions }) => [
    ...conditions.flatMap((each) => (each.field === 'payee' && each.match === 'is' ? [each.value] : [])),
    ...actions.flatMap((each) => (each.kind === 'payee' ? [each.name] : [])),
  ]);
  return new Set(names.map(foldName));
};

/** Deletes those of the payees that have no transaction, no other name, no receipts known as theirs, and no rule or saved
 * report that names them. */
export const deleteUnusedPayees = (writer: Writer, ids: readonly number[]): void => {
  const unused = writer.sql(UNUSED).all(JSON.stringify(ids)) as readonly Payee[];
  if (unused.length === 0) return;
  const named = namedInRules(writer);
  const gone = unused.filter(({ folded }) => !named.has(folded));
  bulkDelete(
    writer,
    'payees',
    gone.map(({ id }) => id),
  );
};
