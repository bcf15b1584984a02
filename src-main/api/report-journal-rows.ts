import type { ReportRow } from '../../src-shared/contract/report-document.ts';
import type { Currency } from '../../src-shared/currency.ts';
import { listAccounts } from '../database/accounts.ts';
import { bucketBalances } from '../database/buckets.ts';
import { allCategories } from '../database/categories.ts';
import type { JournalLeaf } from '../database/report-journal.ts';
import { payeeNames } from '../database/report-names.ts';
import { unpackTags } from '../database/tags.ts';
import type { ReportContext } from './report-kind.ts';
import { reportRow } from './report-parts.ts';

/** What came in and went out in one currency; `moneyOut` is positive. */
export type CurrencyTotals = {
  readonly currency: Currency;
  readonly moneyIn: number;
  readonly moneyOut: number;
  readonly count: number;
};

export type JournalRows = { readonly rows: readonly ReportRow[]; readonly totals: readonly CurrencyTotals[] };

type Names = {
  readonly account: (id: number) => string;
  readonly currency: (id: number) => Currency | null;
  readonly payee: (leaf: JournalLeaf) => string;
  /** A category, or where a transfer goes. */
  readonly category: (leaf: JournalLeaf) => string;
  readonly bucket: (id: number | null) => string;
};

const namesFor = ({ reader }: ReportContext, leaves: readonly JournalLeaf[]): Names => {
  const accounts = new Map(listAccounts(reader).map((account) => [account.id, account]));
  const categories = new Map<number | null, string>(allCategories(reader).map(({ id, name }) => [id, name]));
  const buckets = new Map<number | null, string>(bucketBalances(reader).map(({ id, name }) => [id, name]));
  const ids = new Set<number>();
  for (const { payeeId } of leaves) if (payeeId !== null) ids.add(payeeId);
  const payees = new Map<number | null, string>(payeeNames(reader, [...ids]).map(({ id, name }) => [id, name]));
  const account = (id: number): string => accounts.get(id)?.name ?? '';
  return {
    account,
    currency: (id) => accounts.get(id)?.currency ?? null,
    payee: ({ payeeId, payeeText }) => payees.get(payeeId) ?? payeeText,
    category: ({ categoryId, otherAccountId, amount, flow }) => {
      const category = categories.get(categoryId) ?? '';
      if (otherAccountId !== null) {
        const transfer = `Transfer ${amount < 0 ? 'to' : 'from'} ${account(otherAccountId)}`;
        return category === '' ? transfer : `${category} · ${transfer}`;
      }
      if (categoryId !== null) return category;
      return flow === 0 ? 'Off the budget' : 'Uncategorized';
    },
    bucket: (id) => buckets.get(id) ?? '',
  };
};

const tagWords = (tags: string): string => (tags === '' ? '' : unpackTags(tags).join(', '));

const plainRow = (leaf: JournalLeaf, names: Names): ReportRow =>
  reportRow(
    [
      leaf.date,
      names.account(leaf.accountId),
      names.payee(leaf),
      names.category(leaf),
      names.bucket(leaf.bucketId),
      leaf.wholeNotes,
      tagWords(leaf.tags),
      leaf.amount,
    ],
    { currency: names.currency(leaf.accountId) },
  );

const partRow = (leaf: JournalLeaf, names: Names): ReportRow =>
  reportRow([null, null, null, names.category(leaf), names.bucket(leaf.bucketId), leaf.notes, null, leaf.amount], {
    currency: names.currency(leaf.accountId),
    level: 1,
  });

/** The row above the parts: what they sum to. */
const wholeRow = (leaf: JournalLeaf, amount: number, names: Names): ReportRow =>
  reportRow(
    [
      leaf.date,
      names.account(leaf.accountId),
      names.payee(leaf),
      'Split',
      '',
      leaf.wholeNotes,
      tagWords(leaf.tags),
      amount,
    ],
    { currency: names.currency(leaf.accountId), style: 'group' },
  );

const totalsBy = (): {
  readonly add: (currency: Currency | null, amount: number) => void;
  readonly list: () => CurrencyTotals[];
} => {
  const sums = new Map<Currency, { moneyIn: number; moneyOut: number; count: number }>();
  return {
    add: (currency, amount) => {
      if (currency === null) return;
      const sum = sums.get(currency) ?? { moneyIn: 0, moneyOut: 0, count: 0 };
      if (amount > 0) sum.moneyIn += amount;
      else sum.moneyOut -= amount;
      sum.count += 1;
      sums.set(currency, sum);
    },
    list: () => [...sums].map(([currency, sum]) => ({ currency, ...sum })),
  };
};

/**
 * Makes a row for each transaction, and below a split one a row for each of its parts; and sums whole transactions for each
 * currency.
 */
export const journalRows = (context: ReportContext, leaves: readonly JournalLeaf[]): JournalRows => {
  const names = namesFor(context, leaves);
  const totals = totalsBy();
  const rows: ReportRow[] = [];
  for (let place = 0; place < leaves.length;) {
    const leaf = leaves[place];
    if (!leaf) break;
    let [amount, end] = [leaf.amount, place + 1];
    for (let next = leaves[end]; leaf.isPart && next?.wholeId === leaf.wholeId; next = leaves[(end += 1)])
      amount += next.amount;
    if (leaf.isPart) rows.push(wholeRow(leaf, amount, names));
    else rows.push(plainRow(leaf, names));
    for (let part = place; leaf.isPart && part < end; part += 1) {
      const own = leaves[part];
      if (own) rows.push(partRow(own, names));
    }
    totals.add(names.currency(leaf.accountId), amount);
    place = end;
  }
  return { rows, totals: totals.list() };
};
