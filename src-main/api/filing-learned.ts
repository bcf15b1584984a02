import { deflateRawSync, inflateRawSync } from 'node:zlib';

import type { Reader } from '../database/connection.ts';
import { changesSince, filedRows, keepLearned, newestCommand, payeeNames, readLearned } from '../database/learned.ts';
import type { FiledRow, RowChange } from '../database/learned.ts';
import { hintOf, vocabularyAnswer } from '../engine/categorize-vocabulary.ts';
import { packLearned, unpackLearned } from '../engine/classifier-content.ts';
import type { Learned } from '../engine/classifier-content.ts';
import { learnExample, trainClassifier } from '../engine/classifier-training.ts';
import type { Example } from '../engine/classifier-training.ts';
import { addFiled, historyKey } from '../engine/history.ts';

const NAME = 'categories';
const MOST_ROWS = 100_000;
const MOST_CHANGES = 5000;
/** So few rows are learned as fast as they are read back. */
const FEWEST_TO_KEEP = 500;
/** Where more than one row in so many was taken back, the weights that they left are learned anew. */
const ROWS_PER_TAKEN_BACK = 50;

/** Where what is new is more than a quarter of what was learned, and not just a few rows, it pays to learn all anew. */
const LARGEST_SHARE = 4;
const SMALL = 100;

type State = {
  readonly commandId: number;
  readonly learned: Learned;
  /** How many rows were learned, and taken back, since all were learned together. */
  readonly followed: number;
  readonly takenBack: number;
};

/** The vocabulary looks at words only, so it is asked once for each text. */
const createHints = (): ((row: FiledRow) => string | null) => {
  const known = new Map<string, string | null>();
  return (row) => {
    const key = `${row.amount > 0 ? '+' : '-'}${row.payee}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const hint = hintOf(vocabularyAnswer(row));
    known.set(key, hint);
    return hint;
  };
};

const learnAll = (reader: Reader, commandId: number): State => {
  const rows = filedRows(reader, MOST_ROWS);
  const hint = createHints();
  const history = new Map<string, Map<number, number>>();
  for (const { payeeId, amount, categoryId } of rows) addFiled(history, historyKey(payeeId, amount), categoryId, 1);
  const trained = trainClassifier(rows.map((row): Example => ({ ...row, hint: hint(row) })));
  return { commandId, learned: { trained, history }, followed: 0, takenBack: 0 };
};

const keep = (reader: Reader, { commandId, learned }: State): void => {
  if (learned.trained.examples < FEWEST_TO_KEEP) return;
  keepLearned(reader, NAME, { commandId, content: deflateRawSync(packLearned(learned), { level: 1 }) });
};

const inflated = (content: Uint8Array): Uint8Array | null => {
  try {
    return inflateRawSync(content);
  } catch {
    return null;
  }
};

const readBack = (reader: Reader): State | null => {
  const kept = readLearned(reader, NAME);
  const bytes = kept && inflated(kept.content);
  const learned = bytes && unpackLearned(bytes);
  return kept && learned ? { commandId: kept.commandId, learned, followed: 0, takenBack: 0 } : null;
};

type StoredRow = {
  readonly payee_id: number | null;
  readonly payee_text: string;
  readonly amount: number;
  readonly account_id: number;
  readonly category_id: number | null;
  readonly category_reason: string;
  readonly is_split: number;
  readonly transfer_id: number | null;
};

const filedRow = (json: string | null, names: ReadonlyMap<number, string>): FiledRow | null => {
  if (json === null) return null;
  const row = JSON.parse(json) as StoredRow;
  const { payee_id: payeeId, category_id: categoryId } = row;
  if (payeeId === null || categoryId === null) return null;
  if (row.category_reason !== '' || row.is_split !== 0 || row.transfer_id !== null) return null;
  const { payee_text: payeeText, amount, account_id: accountId } = row;
  return { payeeId, payee: names.get(payeeId) ?? '', payeeText, amount, accountId, categoryId };
};

const isSame = (one: FiledRow | null, other: FiledRow | null): boolean =>
  one?.payeeId === other?.payeeId && one?.categoryId === other?.categoryId && one?.amount === other?.amount;

/** Returns the state after one row was filed, or null when all must be learned anew. */
const learnRow = (state: State, row: FiledRow): State | null => {
  const history = state.learned.history as Map<string, Map<number, number>>;
  addFiled(history, historyKey(row.payeeId, row.amount), row.categoryId, 1);
  const trained = learnExample(state.learned.trained, { ...row, hint: hintOf(vocabularyAnswer(row)) });
  return trained && { ...state, learned: { trained, history }, followed: state.followed + 1 };
};

const follow = (state: State, change: RowChange, names: ReadonlyMap<number, string>): State | null => {
  const [before, after] = [filedRow(change.before, names), filedRow(change.after, names)];
  if (isSame(before, after)) return state;
  const history = state.learned.history as Map<string, Map<number, number>>;
  if (before) addFiled(history, historyKey(before.payeeId, before.amount), before.categoryId, -1);
  return after ? learnRow(state, after) : { ...state, takenBack: state.takenBack + 1 };
};

/** Follows what happened since; null when that is too much, or took back too much of what was learned. */
const caughtUp = (reader: Reader, state: State, commandId: number): State | null => {
  if (state.commandId === commandId) return state;
  if (state.commandId > commandId) return null;
  const later = changesSince(reader, state.commandId, MOST_CHANGES);
  if (!later) return null;
  const { changes, entered } = later;
  const followed = state.followed + changes.length + entered.length;
  if (followed * LARGEST_SHARE > state.learned.trained.examples + SMALL) return null;
  const names = changes.length > 0 ? payeeNames(reader) : new Map<number, string>();
  let next: State | null = state;
  for (const change of changes) next = next && follow(next, change, names);
  for (const row of entered) next = next && learnRow(next, row);
  if (!next || next.takenBack * ROWS_PER_TAKEN_BACK > next.learned.trained.examples) return null;
  return { ...next, commandId };
};

const STATES = new WeakMap<Reader['raw'], State>();

/**
 * Returns what was learned from the rows that the user filed, with the newest change: kept in memory for each open vault
 * and in the vault from one start to the next, followed change by change, and learned anew where that does not do.
 * Inside a command, which may still fail, it is what was known before it.
 */
export const learnedFrom = (reader: Reader): Learned => {
  const before = STATES.get(reader.raw) ?? readBack(reader);
  if (reader.raw.inTransaction) return (before ?? learnAll(reader, 0)).learned;
  const commandId = newestCommand(reader);
  const followed = before && caughtUp(reader, before, commandId);
  const state = followed ?? learnAll(reader, commandId);
  if (!followed) keep(reader, state);
  STATES.set(reader.raw, state);
  return state.learned;
};
