import { RECEIPT_FIELDS } from '../../src-shared/contract/receipts.ts';
import { serveDrawing } from '../api/receipt-drawing-service.ts';
import type { ReadPart, ReceiptJob, ReceiptReader } from '../api/receipt-reader.ts';
import type { Host } from '../api/session.ts';
import { PecuniaError } from '../../src-shared/errors.ts';
import type { ReaderProcess } from '../receipts/pool/reader-seat.ts';
import type { Field, Receipt } from '../receipts/receipt.ts';
import { openApp } from './memory-session.ts';
import type { TestApp } from './memory-session.ts';

/** Fields by value, or whole where confidence and alternatives matter. */
export type MadeReceipt = {
  readonly [K in keyof Receipt]?: Receipt[K] extends Field<infer T> ? T | Field<T> : Receipt[K];
};

const NOTHING: Field<never> = { value: null, confidence: 0, box: null, text: '', mended: false, alternatives: [] };

const isField = (value: unknown): value is Field<never> =>
  typeof value === 'object' && value !== null && 'alternatives' in value;

const asField = (value: unknown): unknown => {
  if (isField(value)) return value;
  if (typeof value !== 'string' && typeof value !== 'number') return NOTHING;
  return {
    ...NOTHING,
    value,
    confidence: 0.95,
    text: String(value),
    box: { left: 10, top: 10, width: 50, height: 12 },
  };
};

/** Returns a receipt as a reader would return it. */
export const madeReceipt = (made: MadeReceipt): Receipt =>
  ({
    taxes: made.taxes ?? [],
    items: made.items ?? [],
    isReceipt: made.isReceipt ?? true,
    questions: made.questions ?? [],
    ...Object.fromEntries(RECEIPT_FIELDS.map((name) => [name, asField(made[name])])),
  }) as Receipt;

/** Returns a receipt on a picture as a reader would return it. */
export const madePart = (made: MadeReceipt): ReadPart => {
  const receipt = madeReceipt(made);
  const texts = RECEIPT_FIELDS.flatMap((name) => receipt[name].text.split(' ')).filter((text) => text !== '');
  return {
    receipt,
    words: texts.map((text, index) => ({ text, box: { left: 10, top: 20 * index, width: 40, height: 12 } })),
    width: 4,
    height: 6,
    turn: 0,
    sheet: 0,
    notice: null,
  };
};

/** What a reader of a table does with a file: finds receipts on it, fails, or hangs until it is stopped. */
export type ReaderAnswer = readonly MadeReceipt[] | Error | 'hang';

const hang = ({ signal }: ReceiptJob): Promise<never> =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(new PecuniaError('import_cancelled', 'Reading was stopped.')));
  });

/** A reader that answers from a table, by the file's name, and remembers what it was asked. */
export const tableReader = (
  answers: Readonly<Record<string, ReaderAnswer>>,
): { readonly reader: ReceiptReader; readonly jobs: ReceiptJob[] } => {
  const jobs: ReceiptJob[] = [];
  const read = async (job: ReceiptJob): Promise<readonly ReadPart[]> => {
    jobs.push(job);
    job.onProgress({ phase: 'reading', done: 0.5 });
    const answer = answers[job.fileName] ?? [];
    if (answer === 'hang') return hang(job);
    if (answer instanceof Error) throw answer;
    return answer.map(madePart);
  };
  return { jobs, reader: { read, close: () => {} } };
};

/** A picture that decoders accept; its bytes differ by the name. */
export const pictureNamed = (name: string): File =>
  new File([Buffer.from(SMALL_PNG, 'base64'), name], name, { type: 'image/png' });

/** Grey, 4 by 6 pixels. */
const SMALL_PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAQAAAAGCAIAAABrW6giAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAADklEQVQImWPoQAIMlHIA1FkmQV9jZZcAAAAASUVORK5CYII=';

/** Draws in this very process: starting one for each test would take longer than the test. */
const drawHere = (): ReaderProcess => {
  let hear: (message: unknown) => void = () => {};
  let ask: (message: unknown) => void = () => {};
  serveDrawing({ postMessage: (message) => hear(message), onMessage: (listener) => (ask = listener) });
  return {
    postMessage: (message) => ask(message),
    onMessage: (listener) => (hear = listener),
    onExit: () => {},
    kill: () => (hear = () => {}),
  };
};

export type ReceiptsApp = TestApp & {
  readonly jobs: readonly ReceiptJob[];
  /** Adds a picture of that name and waits until it is read; returns the receipt's id. */
  readonly scan: (name: string) => Promise<number>;
};

/** Opens a vault whose receipts are read from a table. */
export const openReceiptsApp = (
  answers: Readonly<Record<string, ReaderAnswer>>,
  { vault = ':memory:', host = {} }: { readonly vault?: string; readonly host?: Partial<Host> } = {},
): ReceiptsApp => {
  const { reader, jobs } = tableReader(answers);
  const app = openApp(vault, 'browser', { openReceiptReader: () => reader, startProcess: drawHere, ...host });
  const scan = async (name: string): Promise<number> => {
    const { added } = await app.api.receipts.add({ file: pictureNamed(name), fileName: name });
    await app.session.receipts.idle();
    return added[0]?.receiptId ?? 0;
  };
  return { ...app, jobs, scan };
};
