import { lastAccountByHand } from '../database/quick-entry.ts';
import { createAdviser } from './filing-advice.ts';
import { os } from './router-base.ts';

export const quickEntry = {
  account: os.quickEntry.account.handler(({ context: { session } }) => lastAccountByHand(session.vault())),

  propose: os.quickEntry.propose.handler(({ input, context: { session } }) => {
    if (input.payee.trim() === '') return { categoryId: null, reason: '' };
    const { result } = createAdviser(session.vault())({ ...input, payeeText: '', notes: '' });
    return { categoryId: result.categoryId, reason: result.categoryId === null ? '' : result.reason };
  }),
};
