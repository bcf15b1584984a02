import { monthOf } from '../../src-shared/month.ts';
import type { Reader } from '../database/connection.ts';
import { searchPayees } from '../database/payees.ts';
import { countTags } from '../database/tags.ts';
import { listIds, summarize, transactionsById } from '../database/transaction-list.ts';
import { unlinkedBetween } from '../database/transfers.ts';
import { getTransaction } from '../database/transactions.ts';
import { findTransfers } from '../engine/find-transfers.ts';
import { change, changeOnly } from './change.ts';
import { monthWords } from './label-words.ts';
import { os } from './router-base.ts';
import {
  createNamedTransaction,
  editMany,
  editTransaction,
  joinTransfer,
  partTransfer,
  removeMany,
  splitTransaction,
} from './transaction-changes.ts';
import { PecuniaError } from '../../src-shared/errors.ts';
import { addDays } from '../../src-shared/date.ts';

/** In a very large vault only the last year or so is looked through for transfers. */
const PROPOSAL_DAYS = 400;
const LARGE_VAULT = 200_000;
const MOST_PROPOSALS = 500;

const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

/** What a transaction is called in the words of a change. */
const nameOf = (reader: Reader, id: number): string => {
  const payee = transactionsById(reader, [id])[0]?.payee ?? '';
  return payee === '' ? 'a transaction' : payee;
};

const addLabel = (reader: Reader, { payee, date }: { readonly payee: string; readonly date: string }): string =>
  payee === '' ? `Add a transaction in ${monthWords(reader, monthOf(date))}` : `Add ${payee}`;

const firstDayToMatch = (reader: Reader, today: string): string =>
  summarize(reader, {}).count > LARGE_VAULT ? addDays(today, -PROPOSAL_DAYS) : '0000-01-01';

const reads = {
  list: os.transactions.list.handler(
    ({ input: { offset, limit, sort, descending, ...filter }, context: { session } }) => {
      const reader = session.vault();
      return [...transactionsById(reader, listIds(reader, filter, { offset, limit, sort, descending }))];
    },
  ),

  summary: os.transactions.summary.handler(({ input, context: { session } }) => summarize(session.vault(), input)),

  get: os.transactions.get.handler(({ input: { id }, context: { session } }) => {
    const reader = session.vault();
    const row = getTransaction(reader, id);
    const [transaction] = transactionsById(reader, [row.parentId ?? row.id]);
    if (!transaction)
      throw new PecuniaError('not_found', 'That transaction is not in this vault any more.', { transactionId: id });
    return transaction;
  }),

  transferProposals: os.transactions.transferProposals.handler(({ context: { session } }) => {
    const reader = session.vault();
    const proposals = findTransfers(
      unlinkedBetween(reader, firstDayToMatch(reader, session.host.today()), '9999-12-31'),
    );
    return proposals.slice(0, MOST_PROPOSALS).flatMap(({ from, to, days }) => {
      const [one, other] = transactionsById(reader, [from, to]);
      return one && other ? [{ from: one, to: other, days }] : [];
    });
  }),

  tags: os.transactions.tags.handler(({ context: { session } }) => [...countTags(session.vault())]),

  payees: os.transactions.payees.handler(({ input: { search, limit }, context: { session } }) => [
    ...searchPayees(session.vault(), search, limit),
  ]),
};

const writes = {
  create: os.transactions.create.handler(async ({ input: { evenReconciled, ...draft }, context: { session } }) => {
    const { result, ...done } = await change(session, {
      name: 'transactions.create',
      label: addLabel(session.vault(), draft),
      body: (writer) => createNamedTransaction(writer, draft, { evenReconciled }).id,
    });
    return { ...done, id: result };
  }),

  update: os.transactions.update.handler(({ input: { id, evenReconciled, ...patch }, context: { session } }) =>
    changeOnly(session, {
      name: 'transactions.update',
      label: `Change ${nameOf(session.vault(), id)}`,
      body: (writer) => editTransaction(writer, id, patch, { evenReconciled }),
    }),
  ),

  delete: os.transactions.delete.handler(async ({ input: { ids, filter, evenReconciled }, context: { session } }) => {
    const { result, ...done } = await change(session, {
      name: 'transactions.delete',
      label: (count: number) => `Delete ${plural(count, 'transaction')}`,
      body: (writer) => removeMany(writer, { ids, filter }, { evenReconciled }),
    });
    return { ...done, count: result };
  }),

  bulkUpdate: os.transactions.bulkUpdate.handler(async ({ input, context: { session } }) => {
    const { ids, filter, patch, evenReconciled } = input;
    const { result, ...done } = await change(session, {
      name: 'transactions.bulkUpdate',
      label: (count: number) => `Change ${plural(count, 'transaction')}`,
      body: (writer) => editMany(writer, { ids, filter }, patch, { evenReconciled }),
    });
    return { ...done, count: result };
  }),

  split: os.transactions.split.handler(({ input: { id, splits, evenReconciled }, context: { session } }) =>
    changeOnly(session, {
      name: 'transactions.split',
      label:
        splits.length === 0
          ? `Join ${nameOf(session.vault(), id)} again`
          : `Split ${nameOf(session.vault(), id)} in ${splits.length}`,
      body: (writer) => splitTransaction(writer, id, splits, { evenReconciled }),
    }),
  ),

  linkTransfer: os.transactions.linkTransfer.handler(({ input: { id, otherId }, context: { session } }) =>
    changeOnly(session, {
      name: 'transactions.linkTransfer',
      label: 'Link a transfer',
      body: (writer) => joinTransfer(writer, id, otherId),
    }),
  ),

  unlinkTransfer: os.transactions.unlinkTransfer.handler(({ input: { id }, context: { session } }) =>
    changeOnly(session, {
      name: 'transactions.unlinkTransfer',
      label: 'Unlink a transfer',
      body: (writer) => partTransfer(writer, id),
    }),
  ),
};

export const transactions = { ...reads, ...writes };
