import type { Reader } from './connection.ts';

const MODES = { closed: 0, record: 1, replay: 2, bulk: 3 } as const;

export type JournalMode = keyof typeof MODES;

/**
 * Tells the triggers what to do with the writes that follow in this transaction: refuse them (`closed`), record them
 * (`record`), only keep the sums true (`replay`), or keep still (`bulk`).
 */
export const setJournalMode = (reader: Reader, mode: JournalMode, commandId?: number | null): void => {
  if (commandId === undefined) reader.sql('UPDATE journal_context SET mode = ?').run(MODES[mode]);
  else reader.sql('UPDATE journal_context SET mode = ?, command_id = ?').run(MODES[mode], commandId);
};
