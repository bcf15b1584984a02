import { openApp } from '../../testing/memory-session.ts';
import type { Client } from '../../testing/memory-session.ts';
import { REFUSALS } from './check-reading.ts';

type File = { readonly fileName: string; readonly bytes: Uint8Array };

/** What became of the rows of all files of one go. */
type Outcome = {
  readonly files: number;
  readonly rows: number;
  readonly imported: number;
  readonly duplicates: number;
};

const MOST_ANSWERS = 12;
const PAGE = 500;

const NOTHING: Outcome = { files: 0, rows: 0, imported: 0, duplicates: 0 };

const isRefusal = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && REFUSALS.includes(String(error.code)) && error.message !== '';

const expectSame = (what: string, found: number, wanted: number): void => {
  if (found !== wanted) throw new Error(`${what}: ${found} instead of ${wanted}.`);
};

const previewAnswered = async (api: Client, token: string) => {
  let answers: Readonly<Record<string, string>> = {};
  for (let turn = 0; turn < MOST_ANSWERS; turn += 1) {
    const preview = await api.imports.preview({ token, answers });
    const [question] = preview.questions;
    if (!question) return preview;
    answers = { ...answers, [question.key]: question.choices[0]?.value ?? '' };
  }
  throw new Error(`After ${MOST_ANSWERS} answers there are still questions.`);
};

const importOne = async (api: Client, token: string): Promise<Outcome> => {
  const { counts, failed, skipped, parts } = await previewAnswered(api, token);
  expectSame('Failed rows', counts.failed, failed.length);
  expectSame('Skipped rows', counts.skipped, skipped.length);
  expectSame(
    'Rows by what becomes of them',
    counts.new + counts.duplicates + counts.near + counts.leftOut,
    counts.rows,
  );
  const inParts = parts.reduce((sum, part) => sum + part.counts.rows, 0);
  expectSame('Rows of all parts', inParts, counts.rows);
  const shown = await api.imports.rows({ token, offset: 0, limit: PAGE });
  expectSame('Rows shown', shown.length, Math.min(PAGE, counts.rows));
  const done = await api.imports.commit({ token });
  expectSame('Imported and duplicates', done.imported + done.duplicates, counts.rows);
  expectSame('Duplicates', done.duplicates, counts.duplicates);
  expectSame('Failed rows after the import', done.failed, counts.failed);
  return { files: 1, rows: counts.rows, imported: done.imported, duplicates: done.duplicates };
};

const importAll = async (api: Client, { fileName, bytes }: File): Promise<Outcome> => {
  const file = { size: bytes.byteLength, arrayBuffer: async () => new Uint8Array(bytes).buffer };
  const { files, refused } = await api.imports.open({ file, fileName });
  for (const { code, message } of refused)
    if (!REFUSALS.includes(code) || message === '') throw new Error(`Refused with ${code}: ${message}`);
  let sum = NOTHING;
  for (const { token } of files) {
    try {
      const one = await importOne(api, token);
      sum = {
        files: sum.files + 1,
        rows: sum.rows + one.rows,
        imported: sum.imported + one.imported,
        duplicates: sum.duplicates + one.duplicates,
      };
    } catch (error) {
      if (!isRefusal(error)) throw error;
      await api.imports.close({ token });
    }
  }
  return sum;
};

/**
 * Imports a file into an empty vault, and again. Throws when a row is neither imported nor a duplicate, when the second time
 * adds anything, or when the app fails in other than words for the user. Returns how many rows were imported.
 */
export const checkImport = async (file: File): Promise<number> => {
  const { session, api } = openApp();
  try {
    const first = await importAll(api, file);
    const { count } = await api.transactions.summary({});
    if (count < first.imported) throw new Error(`${first.imported} rows were imported, ${count} are there.`);
    const again = await importAll(api, file);
    expectSame('Rows the second time', again.rows, first.rows);
    expectSame('Imported the second time', again.imported, 0);
    expectSame('Transactions after the second time', (await api.transactions.summary({})).count, count);
    return first.imported;
  } finally {
    await session.close();
  }
};
