import { afterEach, beforeEach, expect, test } from 'vitest';

import { dumpRows, dumpSums, recomputeSums } from '../testing/dump.ts';
import { bulkDelete } from './bulk-delete.ts';
import { bulkInsert } from './bulk-insert.ts';
import { bulkSet } from './bulk-set.ts';
import type { Writer } from './connection.ts';
import { verifyChain } from './hash-chain.ts';
import { openVault } from './open-vault.ts';
import type { Vault } from './open-vault.ts';
import { runCommand } from './run-command.ts';
import { redo, undo } from './undo.ts';

const HEAD = { name: 'test', label: 'Test', member: 'owner', at: '2026-03-15T10:00:00.000Z' };

let vault: Vault;
beforeEach(() => {
  vault = openVault(':memory:', HEAD.at);
});
afterEach(() => vault.close());

const run = (body: (writer: Writer) => void): number => {
  const { commandId } = runCommand(vault, HEAD, body);
  return vault.sql('SELECT changed_rows FROM commands WHERE id = ?').pluck().get(commandId) as number;
};

const IDS = Array.from({ length: 80 }, (_, index) => index + 1);

const insert = (writer: Writer): void => {
  writer.sql(`INSERT INTO accounts (id, name, type, currency) VALUES (1, 'Bank', 'bank', 'INR')`).run();
  writer.sql(`INSERT INTO reconciliations (id, account_id, date, balance, at) VALUES (1, 1, '2026-03-31', 0, 0)`).run();
  const rows = IDS.map((id) => [id, 1, '2026-03-01', -id, 2, 1, `note ${id}`, writer.commandId]);
  bulkInsert(
    writer,
    'transactions',
    ['id', 'account_id', 'date', 'amount', 'flow', 'bucket_id', 'notes', 'command_id'],
    rows,
  );
};

const lock = (writer: Writer): void =>
  bulkSet(writer, {
    table: 'transactions',
    column: 'reconciliation_id',
    ids: IDS.filter((id) => id % 2 === 0),
    before: null,
    after: 1,
  });

test('many rows inserted, set and deleted at once are undone and redone exactly', () => {
  const states = [dumpRows(vault)];
  const remove = (writer: Writer): void => bulkDelete(writer, 'transactions', IDS.slice(10, 75));
  const counts = [insert, lock, remove].map((step) => {
    const count = run(step);
    states.push(dumpRows(vault));
    return count;
  });
  expect(counts).toEqual([82, 40, 65]);
  for (const state of states.slice(0, -1).toReversed()) {
    undo(vault, HEAD);
    expect(dumpRows(vault)).toEqual(state);
    expect(dumpSums(vault)).toEqual(recomputeSums(vault));
  }
  for (const state of states.slice(1)) {
    redo(vault, HEAD);
    expect(dumpRows(vault)).toEqual(state);
    expect(dumpSums(vault)).toEqual(recomputeSums(vault));
  }
  expect(verifyChain(vault).brokenAt).toBeNull();
});

test('setting nothing leaves no step', () => {
  run(insert);
  const { commandId } = runCommand(vault, HEAD, (writer) =>
    bulkSet(writer, { table: 'transactions', column: 'reconciliation_id', ids: [], before: null, after: 1 }),
  );
  expect(commandId).toBeNull();
});
