import { createFiler } from '../api/filing.ts';
import { addAccount } from '../api/account-changes.ts';
import { writeLedger } from '../api/bulk-ledger.ts';
import { allCategories } from '../database/categories.ts';
import type { Writer } from '../database/connection.ts';
import { runCommand } from '../database/run-command.ts';
import { cleanPayee } from '../engine/clean-payee.ts';
import { heldOut } from './held-out-rows.ts';
import type { FiledRow, HeldOut, HeldOutOptions } from './held-out-rows.ts';
import { openApp } from './memory-session.ts';

/** What became of one held-out row. */
export type AskedRow = {
  readonly isFiled: boolean;
  readonly isRight: boolean;
  /** 0–1 */
  readonly confidence: number;
  /** Whether the user never filed the payee before. */
  readonly isNewPayee: boolean;
};

/** Writes the history as an import would have named it and the user filed it; returns the accounts by name. */
const writeHistory = (writer: Writer, { household, history }: HeldOut): ReadonlyMap<string, number> => {
  const accounts = new Map(
    household.accounts.map(({ name, type }) => [
      name,
      addAccount(writer, { name, type, currency: household.currency }),
    ]),
  );
  const categories = new Map(allCategories(writer).map(({ id, name }) => [name, id]));
  writeLedger(
    writer,
    history.map(({ account, date, amount, payeeText, category, notes }) => ({
      accountId: accounts.get(account)?.id ?? 0,
      onBudget: true,
      date,
      amount,
      payee: cleanPayee(payeeText),
      payeeText,
      categoryId: categories.get(category) ?? null,
      categoryReason: '',
      notes,
      bankId: null,
      importId: null,
      transferWith: null,
    })),
  );
  return new Map([...accounts].map(([name, { id }]) => [name, id]));
};

/** Files the held-out rows of a household with the whole pipeline, in a vault that holds only what came before. */
export const fileHeldOut = async (options: HeldOutOptions): Promise<readonly AskedRow[]> => {
  const { session } = openApp();
  const split = heldOut(options);
  const head = { name: 'test.history', label: '', member: 'owner', at: session.host.now() };
  const { result: accounts } = runCommand(session.vault(), head, (writer) => writeHistory(writer, split));
  const file = createFiler(session.vault());
  const names = new Map(allCategories(session.vault()).map(({ id, name }) => [id, name]));
  const known = new Set(split.history.map(({ payee }) => payee));
  const ask = ({ payeeText, notes, amount, date, account, category, payee }: FiledRow): AskedRow => {
    const accountId = accounts.get(account) ?? null;
    const filed = file({ payeeText, notes, amount, date, accountId, bankCategory: null });
    const isFiled = filed.categoryId !== null;
    const isRight = isFiled && names.get(filed.categoryId ?? 0) === category;
    return { isFiled, isRight, confidence: filed.confidence, isNewPayee: !known.has(payee) };
  };
  const asked = split.asked.map(ask);
  await session.close();
  return asked;
};

/** How many were asked, which share was filed and which share of the filed ones is right (0–1). */
export type FilingScore = { readonly asked: number; readonly filed: number; readonly right: number };

export const scoreFiling = (rows: readonly AskedRow[]): FilingScore => {
  const filed = rows.filter(({ isFiled }) => isFiled);
  const right = filed.filter(({ isRight }) => isRight).length;
  return { asked: rows.length, filed: filed.length / rows.length, right: right / filed.length };
};
