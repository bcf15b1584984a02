import type { TransactionFilter } from '../../src-shared/contract/transactions.ts';
import { isIsoDate } from '../../src-shared/date.ts';
import { isMonth } from '../../src-shared/month.ts';

type Reader<T> = (value: unknown) => T | undefined;

const count: Reader<number> = (value) =>
  Number.isSafeInteger(Number(value)) && Number(value) >= 0 ? Number(value) : undefined;
const id: Reader<number> = (value) => (count(value) === 0 ? undefined : count(value));
const text: Reader<string> = (value) =>
  typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, 200) : undefined;
const day: Reader<string> = (value) => (typeof value === 'string' && isIsoDate(value) ? value : undefined);

const FLOWS = ['income', 'expense', 'any'] as const;

const READERS: { readonly [K in keyof TransactionFilter]-?: Reader<TransactionFilter[K]> } = {
  search: text,
  accountId: id,
  categoryId: (value) => (value === null ? null : id(value)),
  bucketId: id,
  payeeId: id,
  importId: id,
  tag: text,
  month: (value) => (typeof value === 'string' && isMonth(value) ? value : undefined),
  from: day,
  to: day,
  direction: (value) => (value === 'in' || value === 'out' ? value : undefined),
  minAmount: count,
  maxAmount: count,
  flow: (value) => FLOWS.find((flow) => flow === value),
};

/** Reads a filter from the address; what is not one is left out, so that an old link still opens. */
export function readTransactionFilter(search: Readonly<Record<string, unknown>>): TransactionFilter {
  const read = Object.entries(READERS)
    .filter(([key]) => search[key] !== undefined)
    .map(([key, reader]) => [key, reader(search[key])] as const);
  return Object.fromEntries(read.filter(([, value]) => value !== undefined));
}
