import { readFileSync } from 'node:fs';
import { cpus, platform, release, totalmem } from 'node:os';
import { join } from 'node:path';

import { keepsLimit } from './result.ts';
import type { Outcome, Result } from './result.ts';

export type Measured = { readonly title: string; readonly outcome: Outcome };

const GIGABYTE = 2 ** 30;

const machine = (): string => {
  const processors = cpus();
  const model = processors[0]?.model.trim() ?? 'unknown processor';
  const memory = Math.round(totalmem() / GIGABYTE);
  return `${processors.length} × ${model}, ${memory} GB, ${platform()} ${release()}, Node ${process.versions.node}`;
};

const written = (value: number, unit: string): string => {
  const digits = unit === 'floors' || unit === 'times' ? 2 : value < 100 ? 1 : 0;
  return `${value.toFixed(digits)} ${unit}`;
};

type Cells = readonly [what: string, figure: string, limit: string, kept: string, how: string];

const HEAD: Cells = ['what', 'figure', 'limit', 'kept', 'how'];

const cells = (result: Result): Cells => {
  const { name, value, unit, limit, atMost, note } = result;
  const bound = `${atMost ? 'at most' : 'at least'} ${limit.toLocaleString('en')} ${unit}`;
  return [name, written(value, unit), bound, keepsLimit(result) ? 'yes' : '**no**', note];
};

const alignedTable = (rows: readonly Cells[]): string => {
  const widths = HEAD.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const rule = widths.map((width) => '-'.repeat(width));
  const [head = HEAD, ...body] = rows;
  return [head, rule, ...body].map(line).join('\n');
};

/** Returns the table of all figures, with a line for each benchmark that could not be measured. */
export const table = (all: readonly Measured[]): string =>
  alignedTable([
    HEAD,
    ...all.flatMap(({ title, outcome }): readonly Cells[] =>
      'skipped' in outcome ? [[title, 'not measured', '', '', outcome.skipped]] : outcome.map(cells),
    ),
  ]);

/** Returns the text of bench/README.md; `more` are sections of their own. */
export const report = (all: readonly Measured[], date: string, more: string): string => `# Benchmarks

Measured on ${date} with \`npm run bench\`.
Machine: ${machine()}.

${table(all)}

## How it is measured

Everything runs on invented households (\`src-main/sample\`) in a temporary folder, through the same procedures that the
screens call: validation, engine, database and journal are all inside the figures. **The floor** is what storing the
rows costs at the very least: a bare better-sqlite3 insert of the same 100,000 rows into one table with three indexes
in one transaction. Imports are given as multiples of it, measured in turns in the same run, because that figure means
the same on a fast and on a slow machine. Reading a file, which is finding out its format, encoding, columns, dates and
numbers and making rows of it, is given as a multiple of **the bare parser** of that format on the same bytes: Papa
Parse, read-excel-file, fast-xml-parser. OFX 1.x is SGML, which none of them reads: it is set against fast-xml-parser on
the same rows as OFX 2.x. For QIF and MT940 there is no maintained parser that is a module: the peer is the least code
that takes every field of every record out of this very file (\`bench/formats/bare-parsers.ts\`), with nothing to find out.

Reports are made as the screens ask for them: read and written in a thread of its own, and handed over as a file.

To repeat: \`npm run bench\` (about five minutes), or one part of it with \`npm run bench -- --only import,search\`. It
rewrites this file when every part ran. \`--date YYYY-MM-DD\` sets the date in it.
The last two parts need the built app (\`npm run build\`) and a Chromium or an Electron; they say so
where there is none. How much of receipts is read right, and how sure Pecunia may be of it, is measured apart:
[receipts.md](receipts.md).

${more}
${readFileSync(join(import.meta.dirname, 'peers.md'), 'utf8')}`;
