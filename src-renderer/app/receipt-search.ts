import { isIsoDate } from '../../src-shared/date.ts';

/** Which receipts the room shows. */
export const RECEIPT_SHOWS = ['all', 'review', 'unlinked', 'doubtful', 'tax', 'failed'] as const;
export type ReceiptShow = (typeof RECEIPT_SHOWS)[number];

/** What the address of the receipts may ask for. */
export type ReceiptSearch = {
  readonly show?: ReceiptShow;
  readonly search?: string;
  readonly from?: string;
  readonly to?: string;
};

const day = (value: unknown): string | undefined => (typeof value === 'string' && isIsoDate(value) ? value : undefined);

/** Reads from the address which receipts to show; what is not a filter is left out, so that an old link still opens. */
export function readReceiptSearch(given: Readonly<Record<string, unknown>>): ReceiptSearch {
  const show = RECEIPT_SHOWS.find((known) => known === given['show'] && known !== 'all');
  const text = given['search'];
  const search = typeof text === 'string' || typeof text === 'number' ? String(text).slice(0, 200) : undefined;
  const from = day(given['from']);
  const to = day(given['to']);
  return {
    ...(show !== undefined && { show }),
    ...(search !== undefined && search !== '' && { search }),
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  };
}
