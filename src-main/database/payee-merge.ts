import { PecuniaError } from '../../src-shared/errors.ts';
import { foldName } from '../../src-shared/fold-name.ts';
import { bulkSet } from './bulk-set.ts';
import type { Reader, Writer } from './connection.ts';
import { dropAlias, moveAliases, setAlias } from './payee-aliases.ts';
import { moveTaughtPayees } from './receipt-payees.ts';
import { forgetInReports } from './report-references.ts';
import { renamePayeeInRules } from './rules-payees.ts';

export type NamedPayee = { readonly id: number; readonly name: string };

const CHOSEN = `
  SELECT p.id, p.name FROM json_each(?) hit JOIN payees p ON p.id = hit.value
  ORDER BY (SELECT count(*) FROM transactions t WHERE t.payee_id = p.id) DESC, p.id`;

/** Returns payees by id, each once, the most used first. Throws `not_found`. */
const chosenPayees = (reader: Reader, ids: readonly number[]): readonly NamedPayee[] => {
  const unique = [...new Set(ids)];
  const payees = reader.sql(CHOSEN).all(JSON.stringify(unique)) as readonly NamedPayee[];
  if (payees.length === unique.length) return payees;
  const known = new Set(payees.map(({ id }) => id));
  throw new PecuniaError('not_found', 'One of these payees is not in this vault any more. Look at them again.', {
    payeeIds: unique.filter((id) => !known.has(id)),
  });
};

const payeeNamed = (reader: Reader, name: string): NamedPayee | null =>
  (reader.sql('SELECT id, name FROM payees WHERE folded = ?').get(foldName(name)) as NamedPayee | undefined) ?? null;

/** What becomes of payees that get one name. */
export type PayeeMerge = {
  /** The payee that stays, and gets the name. */
  readonly into: NamedPayee;
  /** The payees whose transactions move to it. */
  readonly from: readonly NamedPayee[];
  /** The payee of that name which was not among those chosen. */
  readonly joins: NamedPayee | null;
};

/** Decides which payee stays: the one that has the name already, else the most used. Throws `not_found`. */
export const planMerge = (reader: Reader, ids: readonly number[], name: string): PayeeMerge => {
  const chosen = chosenPayees(reader, ids);
  const same = payeeNamed(reader, name);
  const into = same ?? chosen[0];
  if (into === undefined) throw new PecuniaError('invalid_input', 'Choose a payee to give that name to.');
  const isChosen = chosen.some(({ id }) => id === into.id);
  return { into, from: chosen.filter(({ id }) => id !== into.id), joins: isChosen ? null : into };
};

const moveTransactions = (writer: Writer, from: number, to: number): void => {
  const ids = writer.sql('SELECT id FROM transactions WHERE payee_id = ?').pluck().all(from) as readonly number[];
  bulkSet(writer, { table: 'transactions', column: 'payee_id', ids, before: from, after: to });
};

/**
 * Joins payees under one name, or renames one. Their old names stay known as other names, and rules that asked for one of
 * them, or gave one, follow. Returns the id of the payee that stays; throws `not_found`.
 */
export const mergePayees = (writer: Writer, ids: readonly number[], name: string): number => {
  const { into, from } = planMerge(writer, ids, name);
  const folded = foldName(name);
  const oldNames = [into, ...from].map((payee) => payee.name).filter((old) => foldName(old) !== folded);
  for (const { id } of from) moveTransactions(writer, id, into.id);
  const gone = from.map(({ id }) => id);
  moveAliases(writer, gone, into.id);
  moveTaughtPayees(writer, gone, into.id);
  forgetInReports(writer, { kind: 'payee', ids: gone, moveTo: into.id });
  writer.sql('DELETE FROM payees WHERE id IN (SELECT value FROM json_each(?))').run(JSON.stringify(gone));
  writer.sql('UPDATE payees SET name = ?, folded = ? WHERE id = ?').run(name.trim(), folded, into.id);
  dropAlias(writer, name);
  for (const old of oldNames) setAlias(writer, into.id, old);
  renamePayeeInRules(writer, new Set(oldNames.map(foldName)), name.trim());
  return into.id;
};

export type MergeExample = {
  readonly id: number;
  readonly date: string;
  readonly before: string;
  readonly payeeText: string;
};

const TOUCHED = `FROM json_each(?) hit CROSS JOIN transactions t ON t.payee_id = hit.value AND t.parent_id IS NULL`;

const EXAMPLES = `
  SELECT t.id, t.date, p.name AS before, t.payee_text AS payeeText ${TOUCHED} JOIN payees p ON p.id = t.payee_id
  ORDER BY t.date DESC, t.id DESC LIMIT 20`;

/** Returns the transactions that get another payee name by a merge: how many, and the newest. Throws `not_found`. */
export const previewMerge = (
  reader: Reader,
  ids: readonly number[],
  name: string,
): { readonly transactions: number; readonly joins: NamedPayee | null; readonly examples: MergeExample[] } => {
  const { into, from, joins } = planMerge(reader, ids, name);
  const renamed = [...from, into].filter((payee) => payee.name !== name.trim());
  const touched = JSON.stringify(renamed.map(({ id }) => id));
  return {
    transactions: reader.sql(`SELECT count(*) ${TOUCHED}`).pluck().get(touched) as number,
    joins,
    examples: reader.sql(EXAMPLES).all(touched) as MergeExample[],
  };
};
