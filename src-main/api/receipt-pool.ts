import { forkReaderProcess } from '../receipts/pool/fork-reader-process.ts';
import { createReceiptPool } from '../receipts/pool/reader-pool.ts';
import type { PoolOptions } from '../receipts/pool/reader-pool.ts';
import type { FileReading, FoundReceipt, ReadPhase } from '../receipts/read-receipt-file.ts';
import type { ReadPart, ReadProgress, ReceiptReader } from './receipt-reader.ts';

/** What comes after a step took place, and how far a page is then. */
const PHASES: Readonly<Record<ReadPhase['step'], readonly [ReadProgress['phase'], number]>> = {
  opened: ['preparing', 0.1],
  prepared: ['reading', 0.3],
  read: ['understanding', 0.7],
  checked: ['understanding', 0.95],
  done: ['understanding', 1],
};

const progressOf = ({ step, sheet, sheets }: ReadPhase): ReadProgress => {
  const [phase, share] = PHASES[step];
  return { phase, done: (sheet + share) / sheets };
};

/** The first reader's words are those that the boxes of the fields go with. */
const wordsOf = ({ pages: [page] }: FoundReceipt): ReadPart['words'] =>
  (page?.lines ?? []).flatMap(({ words }) => words.map(({ text, box }) => ({ text, box })));

const partsOf = ({ receipts }: FileReading): readonly ReadPart[] =>
  receipts.map((found) => {
    const { receipt, width, height, turn, sheet, notice } = found;
    return { receipt, words: wordsOf(found), width, height, turn, sheet, notice };
  });

/** Opens the reader that works in processes of its own; none is started before there is something to read. */
export const poolReader = (spawn: PoolOptions['spawn'] = () => forkReaderProcess()): ReceiptReader => {
  const pool = createReceiptPool({ spawn });
  return {
    read: async ({ bytes, fileName, context, onProgress, signal }) => {
      onProgress({ phase: 'opening', done: 0 });
      const onPhase = (phase: ReadPhase): void => onProgress(progressOf(phase));
      return partsOf(await pool.read({ bytes, fileName, context, onPhase, signal }));
    },
    close: pool.close,
  };
};
