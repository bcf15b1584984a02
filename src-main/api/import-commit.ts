import { foldName } from '../../src-shared/fold-name.ts';
import { rememberNumber } from '../database/account-numbers.ts';
import { getAccount } from '../database/accounts.ts';
import type { AccountRow } from '../database/accounts.ts';
import { findCategory, insertCategory } from '../database/categories.ts';
import type { Writer } from '../database/connection.ts';
import { insertStated, tellingDays, unknownDays } from '../database/import-balances.ts';
import { keepFile } from '../database/import-files.ts';
import type { PackedFile } from '../database/import-files.ts';
import { insertImport, OPENING_BANK_ID } from '../database/imports.ts';
import { getTransaction, insertTransaction, updateTransaction } from '../database/transactions.ts';
import type { Reading } from '../imports/reading.ts';
import { addAccount } from './account-changes.ts';
import { writeLedger } from './bulk-ledger.ts';
import { recharge } from './charging.ts';
import { adoptCurrency } from './currency-change.ts';
import { draftsOf, inOrder } from './import-drafts.ts';
import type { Destination } from './import-drafts.ts';
import { planOpenings } from './import-opening.ts';
import type { Opening, OpeningPlan } from './import-opening.ts';
import { makePlannedSides } from './import-other-sides.ts';
import { OPENING_CATEGORY } from './import-filing.ts';
import { isImported } from './import-plan.ts';
import type { PlannedRow } from './import-plan.ts';
import { newCategories } from './import-preview.ts';
import type { ImportTarget } from './import-target.ts';

/** What a commit writes: a file as it was read, where its parts go, and what happens with its rows. */
export type ImportOrder = {
  readonly reading: Reading;
  readonly targets: readonly ImportTarget[];
  readonly openings: readonly (Opening | null)[];
  readonly plan: readonly PlannedRow[];
  readonly file: PackedFile;
  /** The answers to remember for the accounts. */
  readonly answers: Readonly<Record<string, string>>;
  /** Whether exactly this file was imported before, so that without new rows there is nothing to record. */
  readonly isKnown: boolean;
};

export type ImportResult = {
  /** One for each account that got rows. */
  readonly imports: readonly { readonly importId: number; readonly accountId: number; readonly imported: number }[];
  readonly accountIds: readonly number[];
  readonly imported: number;
  readonly duplicates: number;
  readonly failed: number;
  readonly uncategorized: number;
};

const accountFor = (writer: Writer, { id, name, type, currency }: ImportTarget): AccountRow =>
  id === null ? addAccount(writer, { name, type, currency }) : getAccount(writer, id);

const rowsOf = ({ targets, plan }: ImportOrder, name: string): readonly PlannedRow[] =>
  targets.every((target) => target.name === name) ? plan : plan.filter(({ part }) => targets[part]?.name === name);

/** Records the import into one account; null where it brings nothing that was not recorded before. */
const recordImport = (writer: Writer, order: ImportOrder, target: ImportTarget, failed: number): Destination | null => {
  const rows = rowsOf(order, target.name);
  const imported = rows.filter(isImported).length;
  if (imported === 0 && target.id !== null && order.isKnown) return null;
  const account = accountFor(writer, target);
  const { reading, file, answers } = order;
  const importId = insertImport(writer, {
    accountId: account.id,
    fileName: file.fileName,
    format: reading.format,
    encoding: reading.encoding,
    answers: JSON.stringify(answers),
    imported,
    duplicates: rows.filter(({ status }) => status === 'duplicate').length,
    failed,
    fileId: keepFile(writer, file),
  });
  return { account, importId };
};

/** Parts that go to one account share its record; what could not be read is told with the first. */
const recordImports = (writer: Writer, order: ImportOrder): readonly (Destination | null)[] => {
  const known = new Map<string, Destination | null>();
  return order.targets.map((target) => {
    if (target.leftOut) return null;
    if (!known.has(target.name)) {
      const failed = known.size === 0 ? order.reading.failed.length : 0;
      known.set(target.name, recordImport(writer, order, target, failed));
    }
    return known.get(target.name) ?? null;
  });
};

const addOpening = (writer: Writer, { account, importId }: Destination, { date, amount }: Opening): number =>
  insertTransaction(writer, {
    accountId: account.id,
    date,
    amount,
    categoryId: findCategory(writer, OPENING_CATEGORY)?.id ?? null,
    notes: 'Opening balance',
    bankId: OPENING_BANK_ID,
    importId,
    flow: 0,
  }).id;

/** Writes it as it was proved first and moves it then, so that the journal tells by how much. */
const writeOpening = (writer: Writer, destination: Destination, plan: OpeningPlan): void => {
  if (plan.kind === 'keep') return;
  const { from, to } = plan;
  const id = (plan.kind === 'move' ? plan.id : null) ?? addOpening(writer, destination, from);
  if (to.date !== from.date || to.amount !== from.amount)
    updateTransaction(writer, id, { ...to, bankDate: getTransaction(writer, id).bankDate ?? from.date });
  recharge(writer, { transactions: [id] }, { redivide: true });
};

/** Adds what the file tells of each account besides its rows. */
const recordStated = (
  writer: Writer,
  { reading, openings }: Pick<ImportOrder, 'reading'> & { readonly openings: readonly (OpeningPlan | null)[] },
  destinations: readonly (Destination | null)[],
): void => {
  reading.statements.forEach(({ account: { number }, balances }, part) => {
    const destination = destinations[part];
    if (!destination) return;
    const { account, importId } = destination;
    if (number !== null) rememberNumber(writer, account, number);
    const opening = openings[part];
    if (opening) writeOpening(writer, destination, opening);
    insertStated(writer, { accountId: account.id, importId }, unknownDays(writer, account.id, tellingDays(balances)));
  });
};

/** Makes the categories of an own export; most of a category's rows decide on its kind. */
const makeCategories = (writer: Writer, rows: readonly PlannedRow[]): ReadonlyMap<string, number> => {
  const made = new Map<string, number>();
  const names = newCategories(rows);
  if (names.length === 0) return made;
  const lean = new Map<string, number>();
  for (const row of rows) {
    for (const { newCategory, amount } of [row, ...row.splits])
      if (newCategory !== null) lean.set(newCategory, (lean.get(newCategory) ?? 0) + Math.sign(amount));
  }
  for (const name of names) {
    const kind = (lean.get(name) ?? 0) > 0 ? 'income' : 'expense';
    made.set(foldName(name), insertCategory(writer, { name, kind }).id);
  }
  return made;
};

/** The sides that were there before count by themselves no longer. */
const linkBack = (writer: Writer, rows: readonly PlannedRow[], firstId: number): void => {
  const linked = rows.flatMap(({ link }, place) =>
    link?.kind === 'ledger' ? [{ id: link.id, transferId: firstId + place }] : [],
  );
  if (linked.length === 0) return;
  for (const { id, transferId } of linked) updateTransaction(writer, id, { transferId });
  recharge(writer, { transactions: linked.map(({ id }) => id) });
};

/** What was entered from a receipt keeps what the bank says of it, so that the same row is known again. */
const adoptBankRows = (writer: Writer, { plan }: ImportOrder): void => {
  for (const { fromReceipt, matchId, payeeText, bankId, date, amount } of plan)
    if (fromReceipt && matchId !== null)
      updateTransaction(writer, matchId, { payeeText, bankId, bankDate: date, bankAmount: amount });
};

const isUncategorized = ({ categoryId, newCategory, splits, link }: PlannedRow): boolean => {
  if (link !== null) return false;
  return splits.length > 0
    ? splits.some((split) => split.categoryId === null && split.newCategory === null)
    : categoryId === null && newCategory === null;
};

const resultOf = (order: ImportOrder, destinations: readonly (Destination | null)[]): ImportResult => {
  const { targets, plan, reading } = order;
  const rows = plan.filter(isImported);
  const accountIds = targets.flatMap(({ id, leftOut }, part) =>
    leftOut ? [] : [destinations[part]?.account.id ?? id ?? 0],
  );
  const unique = new Map(destinations.flatMap((each) => (each ? [[each.importId, each.account.id]] : [])));
  const imports = [...unique].map(([importId, accountId]) => ({
    importId,
    accountId,
    imported: rows.filter(({ part }) => destinations[part]?.importId === importId).length,
  }));
  return {
    imports: imports.filter(({ imported }) => imported > 0),
    accountIds: [...new Set(accountIds)],
    imported: rows.length,
    duplicates: plan.filter(({ status }) => status === 'duplicate').length,
    failed: reading.failed.length,
    uncategorized: rows.filter(isUncategorized).length,
  };
};

/** Writes a plan's new rows with their accounts, payees, charges and allocations, exactly as the preview showed them. */
export const commitImport = (writer: Writer, order: ImportOrder): ImportResult => {
  const adopts = order.targets.find((target) => !target.leftOut && target.adopts !== null)?.adopts ?? null;
  if (adopts !== null) adoptCurrency(writer, adopts);
  const openings = planOpenings(writer, order);
  const destinations = recordImports(writer, order);
  recordStated(writer, { reading: order.reading, openings }, destinations);
  const rows = inOrder(order.plan.filter(isImported));
  const made = makeCategories(writer, rows);
  const firstId = writeLedger(writer, draftsOf(writer, rows, { destinations, made }));
  linkBack(writer, rows, firstId);
  makePlannedSides(writer, rows, firstId);
  adoptBankRows(writer, order);
  return resultOf(order, destinations);
};
