import type { PreviewRow } from '../../src-shared/contract/imports.ts';
import { addDays } from '../../src-shared/date.ts';
import type { Reader } from '../database/connection.ts';
import { ledgerBetween } from '../database/imports.ts';
import { getCategory } from '../database/categories.ts';
import { matchDuplicates, NEAR_DAYS } from '../engine/match-duplicates.ts';
import type { DuplicateMatch, LedgerRow } from '../engine/match-duplicates.ts';
import type { Reading, ReadRow } from '../imports/reading.ts';
import { createRowFiler, KNOWN_FILING, RECEIPT_FILING } from './import-filing.ts';
import type { RowFiling } from './import-filing.ts';
import type { ImportTarget } from './import-target.ts';
import { accountsToMakeOn } from './import-other-sides.ts';
import { linkTransfers, otherAccounts } from './import-transfers.ts';
import type { TransferLink } from './import-transfers.ts';

/** What the import will do with one row of the file. */
export type PlannedRow = Omit<RowFiling, 'transferAccountId'> & {
  /** The row's place in the file over all its accounts, from 0. */
  readonly row: number;
  /** The index of its part. */
  readonly part: number;
  readonly line: number;
  readonly date: string;
  readonly amount: number;
  readonly payeeText: string;
  readonly notes: string;
  readonly bankId: string | null;
  readonly status: PreviewRow['status'];
  /** The transaction that it repeats or resembles. */
  readonly matchId: number | null;
  /** Whether that was entered from a receipt: then it takes over what the bank tells. */
  readonly fromReceipt: boolean;
  /** The name of the own account on the other side, as far as that is known. */
  readonly transferTo: string | null;
  /** The account that a rule, rather than the file, says is on the other side. */
  readonly ruleTransfer: number | null;
  readonly link: TransferLink | null;
};

export type PlanChoices = {
  /** Rows by their place in the file. */
  readonly leftOut: readonly number[];
  /** Categories that the user chose, by the row's place in the file. */
  readonly categories: Readonly<Record<string, number | null>>;
};

/** Tells whether a row will be written. */
export const isImported = ({ status }: Pick<PlannedRow, 'status'>): boolean => status === 'new' || status === 'near';

/** Returns the first and the last day of some rows, or null without rows. */
export const daysOf = (
  rows: readonly { readonly date: string }[],
): { readonly from: string; readonly to: string } | null => {
  let from: string | null = null;
  let to: string | null = null;
  for (const { date } of rows) {
    if (from === null || date < from) from = date;
    if (to === null || date > to) to = date;
  }
  return from === null || to === null ? null : { from, to };
};

const ledgerFor = (
  reader: Reader,
  accountId: number | null,
  rows: readonly ReadRow[],
): readonly LedgerRow<number>[] => {
  const range = daysOf(rows);
  if (accountId === null || range === null) return [];
  return ledgerBetween(reader, accountId, addDays(range.from, -NEAR_DAYS), addDays(range.to, NEAR_DAYS));
};

type Match = DuplicateMatch<number> & { readonly fromReceipt?: boolean };

const NEW: Match = { kind: 'new' };

const withReceipts = (found: readonly Match[], ledger: readonly LedgerRow<number>[]): readonly Match[] => {
  const ofReceipt = new Set(ledger.flatMap((row) => (row.ofReceipt === 1 ? [row.id] : [])));
  if (ofReceipt.size === 0) return found;
  return found.map((match) =>
    match.kind === 'duplicate' && ofReceipt.has(match.of) ? { ...match, fromReceipt: true } : match,
  );
};

/** Matches what goes to one account together, so that each of its transactions is matched once. */
const matchesOf = (
  reader: Reader,
  reading: Reading,
  targets: readonly ImportTarget[],
): readonly (readonly Match[])[] => {
  const matches: (readonly Match[])[] = reading.statements.map(() => []);
  const byAccount = new Map<number, number[]>();
  targets.forEach(({ id, leftOut }, part) => {
    if (id !== null && !leftOut) byAccount.set(id, [...(byAccount.get(id) ?? []), part]);
  });
  for (const [accountId, parts] of byAccount) {
    const lists = parts.map((part) => reading.statements[part]?.rows ?? []);
    const incoming = lists.length === 1 ? (lists[0] ?? []) : lists.flat();
    const ledger = ledgerFor(reader, accountId, incoming);
    const found = withReceipts(matchDuplicates<number>({ incoming, ledger }), ledger);
    let at = 0;
    parts.forEach((part, index) => {
      const length = lists[index]?.length ?? 0;
      matches[part] = found.slice(at, at + length);
      at += length;
    });
  }
  return matches;
};

const statusOf = (match: Match, leftOut: boolean): PreviewRow['status'] => {
  if (match.kind === 'duplicate') return 'duplicate';
  return leftOut ? 'left_out' : match.kind;
};

const planRows = (
  reader: Reader,
  reading: Reading,
  targets: readonly ImportTarget[],
  choices: PlanChoices,
): PlannedRow[] => {
  const file = createRowFiler(reader, reading.exportOf);
  const otherOf = otherAccounts(reader);
  const leftOut = new Set(choices.leftOut);
  const matches = matchesOf(reader, reading, targets);
  const plan: PlannedRow[] = [];
  reading.statements.forEach(({ rows }, part) => {
    const target = targets[part];
    rows.forEach((read, index) => {
      const row = plan.length;
      const match = matches[part]?.[index] ?? NEW;
      const isKnown = match.kind === 'duplicate';
      const fromReceipt = match.fromReceipt === true;
      const known = fromReceipt ? RECEIPT_FILING : KNOWN_FILING;
      const filing = isKnown ? known : file(read, target?.id ?? null, choices.categories[String(row)]);
      const { line, date, amount, payeeText, notes, bankId, transferTo = null } = read;
      const isLeftOut = target?.leftOut === true || leftOut.has(row);
      plan.push({
        row,
        part,
        line,
        date,
        amount,
        payeeText,
        notes,
        bankId,
        payee: filing.payee,
        categoryId: filing.categoryId,
        newCategory: filing.newCategory,
        confidence: filing.confidence,
        reason: filing.reason,
        byUser: filing.byUser,
        bucketId: filing.bucketId,
        tags: filing.tags,
        splits: filing.splits,
        status: statusOf(match, isLeftOut),
        matchId: match.kind === 'new' ? null : match.of,
        fromReceipt,
        transferTo: isKnown ? null : otherOf(transferTo, filing.transferAccountId),
        ruleTransfer: isKnown || transferTo !== null ? null : filing.transferAccountId,
        link: null,
      });
    });
  });
  return plan;
};

const withLink = (row: PlannedRow, link: TransferLink): PlannedRow => {
  if (row.byUser && row.categoryId !== null) return { ...row, link };
  const reason = `Transfer ${row.amount < 0 ? 'to' : 'from'} “${row.transferTo ?? 'your other account'}”`;
  return { ...row, link, categoryId: null, newCategory: null, confidence: 1, reason, byUser: false };
};

const NO_WISH = { date: '', ruleTransfer: null };

const planTransfers = (reader: Reader, plan: PlannedRow[], targets: readonly ImportTarget[]): PlannedRow[] => {
  if (plan.every(({ transferTo }) => transferTo === null)) return plan;
  const rows = plan
    .filter((row) => isImported(row) && row.splits.length === 0 && row.amount !== 0)
    .flatMap(({ row, part, date, amount, transferTo }) => {
      const target = targets[part];
      return target ? [{ row, date, amount, target, other: transferTo }] : [];
    });
  const links = linkTransfers(reader, rows);
  const makeOn = accountsToMakeOn(reader, targets);
  const sideToMake = ({ row, target }: (typeof rows)[number]): TransferLink | null => {
    const accountId = makeOn(plan[row] ?? NO_WISH, target);
    return accountId === null ? null : { kind: 'make', accountId };
  };
  const made = new Map(rows.filter(({ row }) => !links.has(row)).map((each) => [each.row, sideToMake(each)]));
  return plan.map((row) => {
    const link = links.get(row.row) ?? made.get(row.row);
    if (!link) return row;
    const other = link.kind === 'row' ? targets[plan[link.row]?.part ?? 0]?.name : row.transferTo;
    return withLink({ ...row, transferTo: row.transferTo ?? other ?? null }, link);
  });
};

/** Decides for each row read what the import will do with it; pure but for the ledger that it reads. */
export const planImport = (
  reader: Reader,
  reading: Reading,
  targets: readonly ImportTarget[],
  choices: PlanChoices,
): readonly PlannedRow[] => {
  for (const categoryId of Object.values(choices.categories)) if (categoryId !== null) getCategory(reader, categoryId);
  return planTransfers(reader, planRows(reader, reading, targets, choices), targets);
};
