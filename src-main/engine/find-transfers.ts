import { daysBetween } from '../../src-shared/date.ts';
import type { IsoDate } from '../../src-shared/date.ts';
import type { MinorUnits } from '../../src-shared/money.ts';

/** A transaction that may be one side of a transfer; amounts of different currencies never pair. */
export type TransferCandidate<Id> = {
  readonly id: Id;
  readonly accountId: string | number;
  readonly date: IsoDate;
  readonly amount: MinorUnits;
  readonly currency?: string | null;
};

/** Two transactions that look like one transfer, and the days between them. */
export type TransferProposal<Id> = { readonly from: Id; readonly to: Id; readonly days: number };

/** How many days the two sides of a transfer may lie apart. */
export const TRANSFER_DAYS = 4;

const DAY_MS = 86_400_000;
const dayOf = (date: IsoDate): number => Date.parse(date) / DAY_MS;
const keyOf = ({ amount, currency }: TransferCandidate<unknown>, day: number): string =>
  `${Math.abs(amount)}|${currency ?? ''}|${day}`;

type Incoming<Id> = ReadonlyMap<string, readonly TransferCandidate<Id>[]>;

const incomingByDay = <Id>(rows: readonly TransferCandidate<Id>[]): Incoming<Id> => {
  const map = new Map<string, TransferCandidate<Id>[]>();
  for (const row of rows.filter(({ amount }) => amount > 0)) {
    const key = keyOf(row, dayOf(row.date));
    const list = map.get(key);
    if (list) list.push(row);
    else map.set(key, [row]);
  }
  return map;
};

/**
 * Proposes pairs of equal and opposite amounts on different accounts at most four days apart. The closest days pair first, then
 * the order of the rows; each row is used once. Nothing is changed: the user confirms.
 */
export const findTransfers = <Id>(rows: readonly TransferCandidate<Id>[]): readonly TransferProposal<Id>[] => {
  const incoming = incomingByDay(rows);
  let outgoing = rows.filter(({ amount }) => amount < 0);
  const used = new Set<Id>();
  const proposals: TransferProposal<Id>[] = [];
  for (let distance = 0; distance <= TRANSFER_DAYS; distance += 1) {
    outgoing = outgoing.filter((from) => {
      const to = partnerOf(from, distance, incoming, used);
      if (!to) return true;
      used.add(to.id);
      proposals.push({ from: from.id, to: to.id, days: Math.abs(daysBetween(from.date, to.date)) });
      return false;
    });
  }
  return proposals;
};

const partnerOf = <Id>(
  from: TransferCandidate<Id>,
  distance: number,
  incoming: Incoming<Id>,
  used: ReadonlySet<Id>,
): TransferCandidate<Id> | null => {
  const day = dayOf(from.date);
  for (const step of distance === 0 ? [0] : [distance, -distance]) {
    const partner = incoming
      .get(keyOf(from, day + step))
      ?.find((to) => to.accountId !== from.accountId && !used.has(to.id));
    if (partner) return partner;
  }
  return null;
};
