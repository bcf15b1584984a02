import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useQuery } from '@tanstack/react-query';

import { isIsoDate } from '../../../src-shared/date.ts';
import { api, orpc } from '../../app/api.ts';
import { signedAmount } from './use-entry-fields.ts';
import type { Entry } from './use-entry-fields.ts';

export type Proposal = Awaited<ReturnType<typeof api.quickEntry.propose>>;

const NONE: Proposal = { categoryId: null, reason: '' };

/** Rules may look at the amount; before there is one its sign is all that is known. */
const questionOf = ({ fields, accountId, date }: Entry, payee: string) => ({
  accountId,
  date,
  payee,
  amount: signedAmount(fields, fields.amount ?? 1),
});

/** Returns where the entry would be filed by its payee, with the reason. */
export function useProposal(entry: Entry): Proposal {
  const [payee] = useDebouncedValue(entry.fields.payee, 150);
  const isAsked = payee.trim() !== '' && isIsoDate(entry.date);
  const { data } = useQuery({
    ...orpc.quickEntry.propose.queryOptions({ input: questionOf(entry, payee), placeholderData: keepPreviousData }),
    enabled: isAsked,
  });
  return isAsked && entry.fields.payee.trim() !== '' ? (data ?? NONE) : NONE;
}

/** Returns the category that an entry gets: the chosen one, else the one proposed for exactly what was typed. */
export const settleCategory = async (entry: Entry): Promise<number | null> => {
  const { categoryId, payee } = entry.fields;
  return categoryId === undefined ? (await api.quickEntry.propose(questionOf(entry, payee))).categoryId : categoryId;
};
