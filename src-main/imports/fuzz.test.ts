import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { checkImport } from './testing/check-import.ts';
import { checkReading } from './testing/check-reading.ts';
import { fuzzCases } from './testing/fuzz-case.ts';
import { FUZZ_FORMATS, VALID_FILES } from './testing/fuzz-files.ts';
import { watchCases } from './testing/watched-cases.ts';

const numberOf = (name: string, usual: number): number => Number(process.env[name] ?? usual);

/** `npm run nightly` sets these: how many cases in all, from which seed, and how long one may take, in milliseconds. */
const CASES = numberOf('PECUNIA_FUZZ_CASES', 500);
const SEED = numberOf('PECUNIA_FUZZ_SEED', 20_260_315);
const LIMIT = numberOf('PECUNIA_FUZZ_LIMIT', 30_000);

const PER_FORMAT = Math.ceil(CASES / FUZZ_FORMATS.length);
/** A batch ends with its first failure, which is then made as small as it gets; the others go on. */
const BATCH = 100;
const BATCHES = FUZZ_FORMATS.flatMap((format) =>
  Array.from({ length: Math.ceil(PER_FORMAT / BATCH) }, (_, index) => ({ format, seed: SEED + index })),
);
const PATIENCE = 600_000;

const watched = watchCases(LIMIT);
afterAll(() => watched.close());

it.each(FUZZ_FORMATS.filter((format) => format !== 'zip'))(
  'a whole %s file reads and imports as it was written',
  async (format) => {
    await fc.assert(
      fc.asyncProperty(VALID_FILES[format], async ({ fileName, core, pack, rows }) => {
        const bytes = pack(core);
        const reading = await checkReading({ fileName, bytes, sheet: null });
        expect(reading?.statements.flatMap((statement) => statement.rows)).toHaveLength(rows);
        expect(reading?.failed).toEqual([]);
        expect(await checkImport({ fileName, bytes })).toBe(rows);
      }),
      { numRuns: Math.min(PER_FORMAT, 10), seed: SEED },
    );
  },
);

it('both files of a whole archive are imported', async () => {
  await fc.assert(
    fc.asyncProperty(VALID_FILES.zip, async ({ fileName, core, pack, rows }) => {
      const imported = await checkImport({ fileName, bytes: pack(core) });
      // The second may repeat rows of the first.
      expect(imported).toBeGreaterThan(0);
      expect(imported).toBeLessThanOrEqual(rows);
    }),
    { numRuns: Math.min(PER_FORMAT, 10), seed: SEED },
  );
});

it.each(BATCHES)(
  'no damage to a $format file crashes, hangs or loses a row (seed $seed)',
  async ({ format, seed }) => {
    const property = fc.asyncProperty(fuzzCases(format), (one) => watched.check(one));
    await expect(
      fc.assert(property, { numRuns: Math.min(PER_FORMAT, BATCH), seed, includeErrorInReport: true }),
    ).resolves.toBeUndefined();
  },
  PATIENCE,
);
