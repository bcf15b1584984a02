import { currencyExponent } from '../../src-shared/currency.ts';
import { PecuniaError } from '../../src-shared/errors.ts';
import { deleteAccount, getAccount, listAccounts, setAccountNumbers, updateAccount } from '../database/accounts.ts';
import type { AccountRow } from '../database/accounts.ts';
import { findCategory } from '../database/categories.ts';
import type { Writer } from '../database/connection.ts';
import { readSettings } from '../database/settings.ts';
import { transactionIdsOf } from '../database/transactions.ts';
import { addAccount, budgetable } from './account-changes.ts';
import { change, changeOnly } from './change.ts';
import { recharge } from './charging.ts';
import { given } from './given.ts';
import { os } from './router-base.ts';
import { createTransaction, removeTransactions } from './transaction-changes.ts';

/** Records what an account held at first, as income under “Opening Balance”. */
export const addOpeningBalance = (writer: Writer, account: AccountRow, amount: number, date: string): void => {
  if (amount === 0) return;
  createTransaction(writer, {
    accountId: account.id,
    date,
    amount,
    payee: '',
    categoryId: findCategory(writer, 'Opening Balance')?.id ?? null,
    notes: 'Opening balance',
  });
};

const refuseRelabel = (writer: Writer, account: AccountRow, currency: string): void => {
  const isHeld = transactionIdsOf(writer, account.id).length > 0;
  if (!isHeld || currencyExponent(currency) === currencyExponent(account.currency)) return;
  throw new PecuniaError(
    'currency_in_use',
    `“${account.name}” holds ${account.currency}, which is not counted in the same units as ${currency}. Add another account.`,
    { from: account.currency, to: currency },
  );
};

export const accounts = {
  list: os.accounts.list.handler(({ context: { session } }) => [...listAccounts(session.vault())]),

  create: os.accounts.create.handler(async ({ input, context: { session } }) => {
    const { result, ...done } = await change(session, {
      name: 'accounts.create',
      label: `Add account ${input.name}`,
      body: (writer) => {
        const account = addAccount(writer, input);
        addOpeningBalance(writer, account, input.openingBalance, input.openingDate ?? session.host.today());
        return account.id;
      },
    });
    return { ...done, id: result };
  }),

  update: os.accounts.update.handler(({ input: { id, numbers, ...patch }, context: { session } }) =>
    changeOnly(session, {
      name: 'accounts.update',
      label: `Change account ${getAccount(session.vault(), id).name}`,
      body: (writer) => {
        const before = getAccount(writer, id);
        const currency = patch.currency ?? before.currency;
        refuseRelabel(writer, before, currency);
        const onBudget = (patch.onBudget ?? before.onBudget) && budgetable(readSettings(writer), currency);
        updateAccount(writer, id, { ...given(patch), onBudget });
        if (numbers !== undefined) setAccountNumbers(writer, id, numbers);
        if (onBudget !== before.onBudget) recharge(writer, { account: id });
      },
    }),
  ),

  delete: os.accounts.delete.handler(({ input: { id }, context: { session } }) =>
    changeOnly(session, {
      name: 'accounts.delete',
      label: `Delete account ${getAccount(session.vault(), id).name}`,
      body: (writer) => {
        removeTransactions(writer, transactionIdsOf(writer, id));
        deleteAccount(writer, id);
      },
    }),
  ),
};
