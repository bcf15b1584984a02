import { getTableConfig } from 'drizzle-orm/sqlite-core';
import type { SQLiteTable } from 'drizzle-orm/sqlite-core';

import * as schema from './schema.ts';

/** The tables that the journal records and that undo restores, parents before children. */
export const JOURNALED: readonly SQLiteTable[] = [
  schema.settings,
  schema.accounts,
  schema.accountNumbers,
  schema.payees,
  schema.payeeAliases,
  schema.buckets,
  schema.categories,
  schema.strategies,
  schema.imports,
  schema.statedBalances,
  schema.reconciliations,
  schema.transactions,
  schema.allocations,
  schema.bucketEntries,
  schema.categoryBudgets,
  schema.rules,
  schema.alerts,
  schema.receipts,
  schema.receiptPayees,
  schema.reports,
  schema.reportSchedules,
];

const MODE = '(SELECT mode FROM journal_context)';

const columnsOf = (table: SQLiteTable): readonly string[] => getTableConfig(table).columns.map((column) => column.name);

const rowJson = (alias: 'old' | 'new', columns: readonly string[]): string =>
  `json_object(${columns.map((column) => `'${column}', ${alias}."${column}"`).join(', ')})`;

const record = (table: string, id: string, before: string, after: string): string =>
  `INSERT INTO changes (command_id, table_name, row_id, before, after)
   VALUES ((SELECT command_id FROM journal_context), '${table}', ${id}, ${before}, ${after});`;

const guard = (table: string, event: string): string =>
  `CREATE TRIGGER "journal_guard_${table}_${event.toLowerCase()}" BEFORE ${event} ON "${table}" WHEN ${MODE} = 0
   BEGIN SELECT RAISE(ABORT, 'rows are written inside a command only'); END`;

const triggersOf = (table: SQLiteTable): readonly string[] => {
  const { name } = getTableConfig(table);
  const columns = columnsOf(table);
  const differs = columns.map((column) => `old."${column}" IS NOT new."${column}"`).join(' OR ');
  return [
    ...['INSERT', 'UPDATE', 'DELETE'].map((event) => guard(name, event)),
    `CREATE TRIGGER "journal_${name}_insert" AFTER INSERT ON "${name}" WHEN ${MODE} = 1
     BEGIN ${record(name, 'new.id', 'NULL', rowJson('new', columns))} END`,
    `CREATE TRIGGER "journal_${name}_update" AFTER UPDATE ON "${name}" WHEN ${MODE} = 1 AND (${differs})
     BEGIN ${record(name, 'new.id', rowJson('old', columns), rowJson('new', columns))} END`,
    `CREATE TRIGGER "journal_${name}_delete" AFTER DELETE ON "${name}" WHEN ${MODE} = 1
     BEGIN ${record(name, 'old.id', rowJson('old', columns), 'NULL')} END`,
  ];
};

/** Returns the triggers that record every row touched by a command, and refuse writes outside one. */
export const journalTriggers = (): readonly string[] => JOURNALED.flatMap(triggersOf);
