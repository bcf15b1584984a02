import type { Box, Line, Page } from '../page.ts';
import type { Homography } from '../picture.ts';
import { mapBox } from '../prepare/homography.ts';
import type { Field, Receipt } from '../receipt.ts';

const mapLine = (map: Homography, line: Line): Line => ({
  box: mapBox(map, line.box),
  words: line.words.map((word) => ({ ...word, box: mapBox(map, word.box) })),
});

/** Returns a page with its boxes mapped into a picture of another size. */
export const mapPage = (
  map: Homography,
  page: Page,
  size: { readonly width: number; readonly height: number },
): Page => ({
  reader: page.reader,
  width: size.width,
  height: size.height,
  lines: page.lines.map((line) => mapLine(map, line)),
});

/** Returns a receipt with every box mapped. */
export const mapReceipt = (map: Homography, receipt: Receipt): Receipt => {
  const place = (box: Box | null): Box | null => (box === null ? null : mapBox(map, box));
  const placed = <T extends { readonly box: Box | null }>(part: T): T => ({ ...part, box: place(part.box) });
  const field = <T>(value: Field<T>): Field<T> => ({ ...placed(value), alternatives: value.alternatives.map(placed) });
  return {
    ...receipt,
    merchant: field(receipt.merchant),
    date: field(receipt.date),
    time: field(receipt.time),
    total: field(receipt.total),
    currency: field(receipt.currency),
    subtotal: field(receipt.subtotal),
    tax: field(receipt.tax),
    taxes: receipt.taxes.map(placed),
    tip: field(receipt.tip),
    rounding: field(receipt.rounding),
    discount: field(receipt.discount),
    paid: field(receipt.paid),
    change: field(receipt.change),
    paymentMethod: field(receipt.paymentMethod),
    cardDigits: field(receipt.cardDigits),
    receiptNumber: field(receipt.receiptNumber),
    taxNumber: field(receipt.taxNumber),
    address: field(receipt.address),
    items: receipt.items.map(placed),
  };
};
