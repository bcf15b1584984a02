import { daysBetween } from '../../src-shared/date.ts';
import type { IsoDate } from '../../src-shared/date.ts';
import type { MinorUnits } from '../../src-shared/money.ts';

type Row = { readonly date: IsoDate; readonly amount: MinorUnits; readonly payeeText: string };

/** What is still open between a file and the ledger; places count from 0. */
export type ReceiptQuestion = {
  readonly incoming: readonly Row[];
  readonly ledger: readonly Row[];
  /** Places in the file. */
  readonly openIncoming: readonly number[];
  /** Places in the ledger, among them those entered from a receipt. */
  readonly openLedger: readonly number[];
  readonly ofReceipt: readonly number[];
  /** How many days the bank may book away from the receipt. */
  readonly days: number;
  /** Whether two texts name the same payee. */
  readonly isAlike: (a: string, b: string) => boolean;
};

export type ReceiptPair = { readonly incoming: number; readonly ledger: number };

type Candidate = ReceiptPair & {
  /** Days from the receipt to the bank's row; negative where the bank was first. */
  readonly later: number;
  readonly isAlike: boolean;
};

/** How many days before the receipt a bank may book under another name: the clock of a shop may be of another zone. */
const DAYS_BEFORE = 1;

const byAmount = (rows: readonly Row[], places: readonly number[]): ReadonlyMap<MinorUnits, readonly number[]> => {
  const map = new Map<MinorUnits, number[]>();
  for (const place of places) {
    const amount = rows[place]?.amount ?? 0;
    const list = map.get(amount);
    if (list) list.push(place);
    else map.set(amount, [place]);
  }
  return map;
};

/** Returns pairs of one amount within the days. */
const candidatesOf = (question: ReceiptQuestion, ledgerPlaces: readonly number[]): readonly Candidate[] => {
  const { incoming, ledger, openIncoming, days, isAlike } = question;
  const rows = byAmount(incoming, openIncoming);
  return ledgerPlaces.flatMap((place) => {
    const entry = ledger[place];
    if (!entry) return [];
    return (rows.get(entry.amount) ?? []).flatMap((at) => {
      const row = incoming[at];
      const later = row ? daysBetween(entry.date, row.date) : days + 1;
      if (!row || Math.abs(later) > days) return [];
      return [{ incoming: at, ledger: place, later, isAlike: isAlike(row.payeeText, entry.payeeText) }];
    });
  });
};

/** The nearest days first, and booked after rather than before; each row is used once. */
const pairAlike = (candidates: readonly Candidate[]): readonly ReceiptPair[] => {
  const [rows, entries] = [new Set<number>(), new Set<number>()];
  const nearest = candidates
    .filter(({ isAlike }) => isAlike)
    .toSorted(
      (a, b) =>
        Math.abs(a.later) - Math.abs(b.later) || b.later - a.later || a.ledger - b.ledger || a.incoming - b.incoming,
    );
  return nearest.flatMap(({ incoming, ledger }) => {
    if (rows.has(incoming) || entries.has(ledger)) return [];
    rows.add(incoming);
    entries.add(ledger);
    return [{ incoming, ledger }];
  });
};

const counted = (places: readonly number[]): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>();
  for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
  return counts;
};

/** Names may differ where nothing else on either side has this amount in these days. */
const pairAlone = (candidates: readonly Candidate[], ofReceipt: ReadonlySet<number>): readonly ReceiptPair[] => {
  const perRow = counted(candidates.map(({ incoming }) => incoming));
  const perEntry = counted(candidates.map(({ ledger }) => ledger));
  return candidates
    .filter(({ incoming, ledger }) => perRow.get(incoming) === 1 && perEntry.get(ledger) === 1 && ofReceipt.has(ledger))
    .filter(({ later }) => later >= 0 - DAYS_BEFORE)
    .map(({ incoming, ledger }) => ({ incoming, ledger }));
};

/**
 * Finds the bank's rows of what the user entered from a receipt: one account, one amount, a few days apart, and payees alike; or no
 * other candidate on either side, and not booked before it was paid. Each row is used once.
 */
export const matchReceipts = (question: ReceiptQuestion): readonly ReceiptPair[] => {
  const ofReceipt = new Set(question.ofReceipt);
  if (ofReceipt.size === 0) return [];
  const alike = pairAlike(candidatesOf(question, question.ofReceipt));
  const takenRows = new Set(alike.map(({ incoming }) => incoming));
  const takenEntries = new Set(alike.map(({ ledger }) => ledger));
  const amounts = new Set(question.ofReceipt.map((place) => question.ledger[place]?.amount));
  const rest = {
    ...question,
    openIncoming: question.openIncoming.filter((place) => !takenRows.has(place)),
  };
  const restEntries = question.openLedger.filter(
    (place) => !takenEntries.has(place) && amounts.has(question.ledger[place]?.amount),
  );
  return [...alike, ...pairAlone(candidatesOf(rest, restEntries), ofReceipt)];
};
