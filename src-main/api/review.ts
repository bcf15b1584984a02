import { getCategory } from '../database/categories.ts';
import { reviewRows } from '../database/review.ts';
import { change } from './change.ts';
import { explainTransaction } from './review-explain.ts';
import { fileGroup, idsOfGroup } from './review-file.ts';
import { reviewQueue } from './review-queue.ts';
import { os } from './router-base.ts';

export const review = {
  queue: os.review.queue.handler(({ input: { importId, limit }, context: { session } }) =>
    reviewQueue(session.vault(), importId ?? null, limit),
  ),

  file: os.review.file.handler(async ({ input: { key, importId, categoryId, always }, context: { session } }) => {
    const reader = session.vault();
    const { name } = getCategory(reader, categoryId);
    const [newest = 0] = idsOfGroup(reader, key, importId ?? null);
    const payee = reviewRows(reader, [newest]).get(newest)?.payee ?? '';
    const words = payee === '' ? 'a transaction' : payee;
    const { result, ...done } = await change(session, {
      name: 'review.file',
      label: (count: number) => `File ${count === 1 ? words : `${count} × ${words}`} under ${name}`,
      body: (writer) => fileGroup(writer, { key, importId: importId ?? null, categoryId, always }),
    });
    return { ...done, count: result };
  }),

  explain: os.review.explain.handler(({ input: { transactionId }, context: { session } }) =>
    explainTransaction(session.vault(), transactionId),
  ),
};
