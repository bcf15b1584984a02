import type { ReportFilter } from '../../src-shared/contract/report-request.ts';
import type { Reader, Writer } from './connection.ts';
import { listSavedReports } from './report-saved.ts';
import type { Gone } from './rule-references.ts';

/** What is about to be deleted, and what takes its place. */
type GoneFromReports = Gone | { readonly kind: 'payee'; readonly ids: readonly number[]; readonly moveTo: number };

const unique = <T>(list: readonly T[]): T[] => [...new Set(list)];

const FREE_ACCOUNT_ID = `SELECT 1 + max(ifnull((SELECT max(id) FROM accounts), 0),
  ifnull((SELECT max(f.value) FROM reports r, json_each(r.request, '$.filter.accountIds') f), 0))`;

/**
 * Returns the number of the next account. One that a saved report names is not given again: the report would show another
 * account in silence.
 */
export const freeAccountId = (reader: Reader): number => reader.sql(FREE_ACCOUNT_ID).pluck().get() as number;

/** A filter that asked for nothing else goes on asking for what is gone: without it, it would let everything through. */
const withoutAccount = (ids: readonly number[], gone: number): number[] => {
  const rest = ids.filter((id) => id !== gone);
  return rest.length === 0 ? [...ids] : rest;
};

const filterWithout = (filter: ReportFilter, gone: GoneFromReports): ReportFilter => {
  switch (gone.kind) {
    case 'account':
      return { ...filter, accountIds: withoutAccount(filter.accountIds, gone.id) };
    case 'category':
      // Null is uncategorized, which is where its transactions are now.
      return { ...filter, categoryIds: unique(filter.categoryIds.map((id) => (id === gone.id ? gone.moveTo : id))) };
    case 'bucket':
      return { ...filter, bucketIds: unique(filter.bucketIds.map((id) => (id === gone.id ? gone.moveTo : id))) };
    case 'payee':
      return { ...filter, payeeIds: unique(filter.payeeIds.map((id) => (gone.ids.includes(id) ? gone.moveTo : id))) };
  }
};

/** Makes the filters of saved reports name what takes the place of something deleted. */
export const forgetInReports = (writer: Writer, gone: GoneFromReports): void => {
  for (const { id, request } of listSavedReports(writer)) {
    const next = JSON.stringify({ ...request, filter: filterWithout(request.filter, gone) });
    if (next !== JSON.stringify(request)) writer.sql('UPDATE reports SET request = ? WHERE id = ?').run(next, id);
  }
};
