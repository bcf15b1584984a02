import type { Row } from '../../rows/row.ts';
import { kindOfRow } from './row-kind.ts';
import type { RowKind } from './row-kind.ts';

/** A row of the head of a receipt and what it is. */
export type HeadRow = { readonly row: Row; readonly kind: RowKind };

const MOST_ROWS = 16;
/** How many rows below “Bill to” belong to the customer. */
const PARTY_ROWS = 4;
const FEWEST_BEFORE_BODY = 2;

/** At the very top this is no town with its postcode: “Taco Bell 028812”. */
const NAME_AND_NUMBER = /^\p{L}[\p{L}'’&. -]{3,}\s#?\d{3,6}$/u;

/** The customer's name and address follow a label that stands alone; a name on the label's own row is all there is. */
const partyRowsBelow = ({ row }: HeadRow): number =>
  /:?\s*$/u.test(row.text) && row.words.length <= 3 ? PARTY_ROWS : 0;

/** Returns the rows above the list of what was bought, each with its kind; rows about the customer are no names. */
export const headRows = (rows: readonly Row[]): readonly HeadRow[] => {
  const head: HeadRow[] = [];
  let party = 0;
  for (const row of rows.slice(0, MOST_ROWS)) {
    const kind = head.length === 0 && NAME_AND_NUMBER.test(row.text) ? 'name' : kindOfRow(row);
    if (kind === 'body' && head.some((one) => one.kind === 'name') && head.length >= FEWEST_BEFORE_BODY) break;
    const isParty = party > 0 && (kind === 'name' || kind === 'address');
    head.push({ row, kind: isParty ? 'other-party' : kind });
    party = kind === 'other-party' ? partyRowsBelow({ row, kind }) : Math.max(0, party - 1);
  }
  return head;
};
