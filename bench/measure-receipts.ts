import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { forkReaderProcess } from '../src-main/receipts/pool/fork-reader-process.ts';
import { createReceiptPool } from '../src-main/receipts/pool/reader-pool.ts';
import type { ReceiptContext } from '../src-main/receipts/receipt.ts';
import { accuracyTables } from './receipts/accuracy-tables.ts';
import type { Sample } from './receipts/accuracy-tables.ts';
import { calibrationPlot } from './receipts/calibration-plot.ts';
import { madePictures, picturesIn } from './receipts/pictures.ts';
import type { KeyedPicture } from './receipts/pictures.ts';
import { scoreReading } from './receipts/score-fields.ts';
import type { ReceiptScore } from './receipts/score-fields.ts';
import { TODAY } from './rows.ts';

/**
 * How much of receipts is read right, and how sure it may be of it: `node bench/measure-receipts.ts [--made 100] [FOLDER…]`.
 * A folder holds pictures of receipts with their keys (`{company, date, total}`) beside them. Rewrites `receipts.md` and
 * `receipts-calibration.svg`.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { made: { type: 'string', default: '100' }, country: { type: 'string' } },
});

const pool = createReceiptPool({ spawn: () => forkReaderProcess() });

const scoreAll = (pictures: readonly KeyedPicture[], country: string | null): Promise<readonly ReceiptScore[]> => {
  const context: ReceiptContext = { today: TODAY, country, currency: 'EUR', payees: [], learned: [] };
  return Promise.all(
    pictures.map(async ({ bytes, fileName, key }) => {
      const score = scoreReading(await pool.read({ bytes, fileName, context }), key);
      process.stderr.write(`${fileName} ${JSON.stringify(score)}\n`);
      return score;
    }),
  );
};

const report = (samples: readonly Sample[]): string => `# How much of receipts is read right

Measured with \`npm run bench:receipts\`. Made receipts come from the generator in \`src-main/receipts/testing\`; of the vault that
they are read for only the currency is known, EUR, and no payee. A name is right from four letters in five on.

${accuracyTables(samples)}

![How often a value of each confidence is right: total, date, merchant](receipts-calibration.svg)
`;

const folder = mkdtempSync(join(tmpdir(), 'pecunia-receipts-'));
try {
  const samples: Sample[] = [];
  const made = madePictures(join(folder, 'made'), Number(values.made));
  samples.push({ name: 'made, 13 countries, half scans, half photos', scores: await scoreAll(made, null) });
  for (const path of positionals)
    samples.push({ name: 'real scans', scores: await scoreAll(picturesIn(path), values.country ?? null) });
  const text = report(samples);
  writeFileSync(join(import.meta.dirname, 'receipts.md'), text);
  const all = samples.flatMap(({ scores }) => scores);
  writeFileSync(join(import.meta.dirname, 'receipts-calibration.svg'), calibrationPlot(all));
  process.stdout.write(text);
} finally {
  pool.close();
  rmSync(folder, { recursive: true, force: true });
}
