import { PecuniaError } from '../../src-shared/errors.ts';
import { listAccounts } from '../database/accounts.ts';
import { allCategories } from '../database/categories.ts';
import { setCategoryBudget } from '../database/category-budgets.ts';
import type { Writer } from '../database/connection.ts';
import { readSettings, writeSettings } from '../database/settings.ts';
import { generateHousehold } from '../sample/household.ts';
import type { SampleHousehold, SampleTransaction } from '../sample/sample-household.ts';
import { addAccount } from './account-changes.ts';
import { addOpeningBalance } from './accounts.ts';
import { writeLedger } from './bulk-ledger.ts';
import type { LedgerDraft } from './bulk-ledger.ts';

/** Returns for each row the place of its other side; the two rows of a transfer follow each other. */
const otherSides = (list: readonly SampleTransaction[]): readonly (number | null)[] => {
  const sides: (number | null)[] = list.map(() => null);
  for (let place = 0; place + 1 < list.length; place += 1) {
    const [row, next] = [list[place], list[place + 1]];
    if (sides[place] !== null || row?.transferTo === undefined || row.transferTo !== next?.account) continue;
    sides[place] = place + 1;
    sides[place + 1] = place;
  }
  return sides;
};

const draftsOf = (writer: Writer, { transactions }: SampleHousehold): readonly LedgerDraft[] => {
  const accounts = new Map(listAccounts(writer).map((account) => [account.name, account]));
  const categories = new Map(allCategories(writer).map((category) => [category.name, category.id]));
  const sides = otherSides(transactions);
  return transactions.map((row, place) => {
    const account = accounts.get(row.account);
    const { date, amount, payee, payeeText, notes } = row;
    return {
      accountId: account?.id ?? 0,
      onBudget: account?.onBudget ?? false,
      date,
      amount,
      payee,
      payeeText,
      notes,
      categoryId: row.category === null ? null : (categories.get(row.category) ?? null),
      categoryReason: '',
      bankId: null,
      importId: null,
      transferWith: sides[place] ?? null,
    };
  });
};

const setBudgets = (writer: Writer, { budgets }: SampleHousehold): void => {
  const categories = new Map(allCategories(writer).map((category) => [category.name, category.id]));
  for (const { month, category, amount } of budgets) {
    const id = categories.get(category);
    if (id !== undefined) setCategoryBudget(writer, month, id, amount);
  }
};

/**
 * Fills an empty vault with a household's months up to today; `transactions` asks for an exact number of rows.
 * Returns how many it wrote. Throws `in_use` when the vault holds accounts already.
 */
export const fillVault = (writer: Writer, today: string, transactions?: number): number => {
  if (listAccounts(writer).length > 0) {
    throw new PecuniaError('in_use', 'This vault holds accounts already. Sample data goes into an empty vault only.');
  }
  const { currency } = readSettings(writer);
  const household = generateHousehold({ today, currency, ...(transactions === undefined ? {} : { transactions }) });
  for (const { name, type, openingBalance, openingDate } of household.accounts) {
    addOpeningBalance(writer, addAccount(writer, { name, type }), openingBalance, openingDate);
  }
  writeLedger(writer, draftsOf(writer, household));
  setBudgets(writer, household);
  writeSettings(writer, { monthlyLimit: household.monthlyLimit });
  return household.transactions.length;
};
