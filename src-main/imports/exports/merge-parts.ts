import type { FailedRow, ReadRow, SkippedRow } from '../reading.ts';
import type { ExportRow } from './export-row.ts';

/** What became of one row of an export. */
export type ReadExportRow =
  | { readonly source: ExportRow; readonly row: ReadRow }
  | { readonly source: ExportRow; readonly failed: FailedRow };

export type Merged = {
  readonly placed: readonly { readonly source: ExportRow; readonly row: ReadRow }[];
  readonly failed: readonly FailedRow[];
  readonly skipped: readonly SkippedRow[];
};

const groupsOf = (read: readonly ReadExportRow[]): readonly (readonly ReadExportRow[])[] => {
  const groups: ReadExportRow[][] = [];
  const open = new Map<string, ReadExportRow[]>();
  for (const each of read) {
    const { group, account } = each.source;
    const key = group ? `${group}\n${account}` : null;
    const known = key === null ? undefined : open.get(key);
    if (known) {
      known.push(each);
      continue;
    }
    const fresh = [each];
    groups.push(fresh);
    if (key !== null) open.set(key, fresh);
  }
  return groups;
};

const broken = (parts: readonly ReadExportRow[]): readonly FailedRow[] =>
  parts.map((part) =>
    'failed' in part
      ? part.failed
      : {
          line: part.row.line,
          column: null,
          reason: 'Another part of the same transaction could not be read.',
          raw: part.row.raw,
        },
  );

const whole = (rows: readonly ReadRow[], first: ReadRow): ReadRow => ({
  ...first,
  amount: rows.reduce((sum, { amount }) => sum + amount, 0),
  bankCategory: null,
  splits: rows.map(({ amount, bankCategory, notes }) => ({ amount, category: bankCategory, notes })),
});

const restOf = (rows: readonly ReadRow[], first: ReadRow): readonly SkippedRow[] =>
  rows
    .filter(({ line }) => line !== first.line)
    .map(({ line, raw }) => ({ line, raw, reason: `part of the split on line ${first.line}` }));

/** Puts the parts of each divided movement together; when one of them cannot be read the whole movement fails. */
export const mergeParts = (read: readonly ReadExportRow[]): Merged => {
  const placed: Merged['placed'][number][] = [];
  const failed: FailedRow[] = [];
  const skipped: SkippedRow[] = [];
  for (const parts of groupsOf(read)) {
    const rows = parts.flatMap((part) => ('row' in part ? [part.row] : []));
    const [first] = rows;
    const source = parts[0]?.source;
    if (!first || !source || rows.length < parts.length) failed.push(...broken(parts));
    else {
      placed.push({ source, row: rows.length > 1 ? whole(rows, first) : first });
      skipped.push(...restOf(rows, first));
    }
  }
  return { placed, failed, skipped };
};
