import { foldName } from '../../src-shared/fold-name.ts';
import { listAccounts } from '../database/accounts.ts';
import type { Reader, Writer } from '../database/connection.ts';
import type { PlannedRow } from './import-plan.ts';
import type { ImportTarget } from './import-target.ts';
import { makeOtherSides, mayEnterOn } from './rules-transfers.ts';

type Wished = Pick<PlannedRow, 'date' | 'ruleTransfer'>;

/**
 * Builds the function that returns the account on which the other side of a rule's transfer is to be made: one in the same
 * currency on which everything is entered by hand, and that the file does not tell of. Null for any other row.
 */
export const accountsToMakeOn = (
  reader: Reader,
  targets: readonly ImportTarget[],
): ((row: Wished, target: ImportTarget) => number | null) => {
  const told = new Set(targets.filter(({ leftOut }) => !leftOut).map(({ name }) => foldName(name)));
  const accounts = new Map(listAccounts(reader).map((account) => [account.id, account]));
  const mayEnter = mayEnterOn(reader);
  return ({ date, ruleTransfer }, { currency }) => {
    const account = ruleTransfer === null ? undefined : accounts.get(ruleTransfer);
    if (!account || account.currency !== currency || told.has(foldName(account.name))) return null;
    return mayEnter(account.id, date) ? account.id : null;
  };
};

/** Makes the other sides that the plan says are made; the first of the rows was written under `firstId`. */
export const makePlannedSides = (writer: Writer, rows: readonly PlannedRow[], firstId: number): void => {
  const wishes = rows.flatMap(({ link }, place) =>
    link?.kind === 'make' ? [{ id: firstId + place, toAccountId: link.accountId }] : [],
  );
  if (wishes.length > 0) makeOtherSides(writer, wishes);
};

/** Says on which accounts other sides are made, and how many. */
export const otherSideNotices = (rows: readonly PlannedRow[]): readonly string[] => {
  const made = rows.filter(({ link }) => link?.kind === 'make');
  return [...Map.groupBy(made, ({ transferTo }) => transferTo ?? '')].map(([account, those]) =>
    those.length === 1
      ? `One transfer gets its other side in “${account}”, where you enter what moves.`
      : `${those.length} transfers get their other sides in “${account}”, where you enter what moves.`,
  );
};
