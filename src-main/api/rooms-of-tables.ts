import type { Room } from '../../src-shared/contract/app.ts';

const ROOMS: Readonly<Record<string, readonly Room[]>> = {
  settings: ['settings'],
  accounts: ['accounts'],
  account_numbers: ['accounts'],
  payees: ['payees'],
  payee_aliases: ['payees'],
  buckets: ['buckets'],
  categories: ['categories'],
  strategies: ['buckets'],
  imports: ['imports'],
  stated_balances: ['accounts'],
  reconciliations: ['accounts'],
  transactions: ['transactions', 'accounts', 'buckets', 'months'],
  allocations: ['buckets'],
  bucket_entries: ['buckets'],
  category_budgets: ['months'],
  rules: ['rules'],
  alerts: ['alerts'],
  receipts: ['receipts'],
  receipt_payees: ['receipts'],
  reports: ['reports'],
  report_schedules: ['reports'],
};

/** Returns the rooms to read again after rows of these tables changed. */
export const roomsOfTables = (tables: readonly string[]): readonly Room[] => [
  ...new Set<Room>(['journal', ...tables.flatMap((table) => ROOMS[table] ?? [])]),
];
