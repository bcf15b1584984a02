import type { TransactionFilter } from '../../../src-shared/contract/transactions.ts';
import type { Lookups } from './use-lookups.ts';

/** What each part of the filter bar gets. */
export type FilterPartProps = {
  readonly filter: TransactionFilter;
  readonly lookups: Lookups;
  readonly onChange: (patch: Partial<TransactionFilter>) => void;
};
