import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

import { categoryTables } from './categories.ts';
import { benchClassify } from './bench-classify.ts';
import { benchEdit } from './bench-edit.ts';
import { benchFling } from './bench-fling.ts';
import { benchFormats } from './bench-formats.ts';
import { benchImport } from './bench-import.ts';
import { benchMemory } from './bench-memory.ts';
import { benchOpen } from './bench-open.ts';
import { benchReceipts } from './bench-receipts.ts';
import { benchReportFrames } from './bench-report-frames.ts';
import { benchReports } from './bench-reports.ts';
import { benchSearch } from './bench-search.ts';
import { benchWindow } from './bench-window.ts';
import { report, table } from './report.ts';
import type { Measured } from './report.ts';
import { keepsLimit } from './result.ts';
import type { Outcome } from './result.ts';
import { createWorkplace } from './workplace.ts';
import type { Workplace } from './workplace.ts';

type Benchmark = {
  readonly key: string;
  readonly title: string;
  readonly measure: (workplace: Workplace) => Promise<Outcome>;
};

const BENCHMARKS: readonly Benchmark[] = [
  { key: 'import', title: 'Imports', measure: benchImport },
  { key: 'formats', title: 'Formats', measure: benchFormats },
  { key: 'classify', title: 'Categories', measure: benchClassify },
  { key: 'receipts', title: 'Receipts', measure: benchReceipts },
  { key: 'memory', title: 'Memory of an import', measure: benchMemory },
  { key: 'edit', title: 'Edit and read again', measure: benchEdit },
  { key: 'search', title: 'Search as you type', measure: benchSearch },
  { key: 'reports', title: 'Reports', measure: benchReports },
  { key: 'report-frames', title: 'Frames while reports are written', measure: benchReportFrames },
  { key: 'open', title: 'Open a vault', measure: benchOpen },
  { key: 'window', title: 'Window to first balances', measure: benchWindow },
  { key: 'fling', title: 'Fling through the list', measure: benchFling },
];

const { values } = parseArgs({ options: { only: { type: 'string' }, date: { type: 'string' } } });
const wanted = values.only?.split(',');
const chosen = BENCHMARKS.filter(({ key }) => wanted === undefined || wanted.includes(key));
const date = values.date ?? new Date().toISOString().slice(0, 10);

const workplace = createWorkplace();
const measured: Measured[] = [];
try {
  for (const { title, measure } of chosen) {
    process.stderr.write(`${title}…\n`);
    measured.push({ title, outcome: await measure(workplace) });
  }
} finally {
  workplace.remove();
}
process.stdout.write(`${table(measured)}\n`);
if (wanted === undefined)
  writeFileSync(join(import.meta.dirname, 'README.md'), report(measured, date, await categoryTables()));
const missed = measured.flatMap(({ outcome }) =>
  'skipped' in outcome ? [] : outcome.filter((one) => !keepsLimit(one)),
);
process.exitCode = missed.length > 0 ? 1 : 0;
