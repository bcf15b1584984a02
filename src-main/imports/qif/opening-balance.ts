import { saysOpening } from '../opening-balance.ts';
import type { QifRecord } from './qif-record.ts';
import { readCategory } from './read-category.ts';

/** Tells whether a record states what was in the account before, as Quicken writes it: the payee says so. */
export const isOpeningBalance = ({ payee, memo }: QifRecord): boolean => saysOpening(payee || memo);

/** Returns the account's own name, which Quicken gives as the category of an opening balance; null when there is none. */
export const nameInOpening = (record: QifRecord | undefined): string | null =>
  record && isOpeningBalance(record) ? readCategory(record.category).transferTo : null;
