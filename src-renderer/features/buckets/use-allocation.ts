import { useState } from 'react';

import type { MinorUnits } from '../../../src-shared/money.ts';
import { emptyDraft, restOf } from './allocation-draft.ts';
import type { AllocationDraft } from './allocation-draft.ts';

export type Allocation = {
  readonly draft: AllocationDraft;
  readonly change: (draft: AllocationDraft) => void;
  readonly description: string;
  readonly describe: (text: string) => void;
  readonly date: string;
  readonly setDate: (date: string) => void;
  /** The account on which the amount is recorded as new income; null divides what is already there. */
  readonly incomeAccountId: number | null;
  readonly setIncomeAccount: (accountId: number | null) => void;
  /** How much may be divided: no limit while it is new income. */
  readonly available: MinorUnits;
  readonly allocated: MinorUnits;
  readonly rest: MinorUnits;
  readonly tooMuch: boolean;
};

/** The state of the allocate form, starting with everything that is unallocated. */
export function useAllocation(unallocated: MinorUnits, bucketIds: readonly number[], today: string): Allocation {
  const [draft, change] = useState(() => emptyDraft(Math.max(0, unallocated), bucketIds));
  const [description, describe] = useState('');
  const [date, setDate] = useState(today);
  const [incomeAccountId, setIncomeAccount] = useState<number | null>(null);
  const available = incomeAccountId === null ? Math.max(0, unallocated) : Number.MAX_SAFE_INTEGER;
  const rest = restOf(draft);
  return {
    draft,
    change,
    description,
    describe,
    date,
    setDate,
    incomeAccountId,
    setIncomeAccount,
    available,
    allocated: draft.amount - rest,
    rest,
    tooMuch: draft.amount > available,
  };
}
