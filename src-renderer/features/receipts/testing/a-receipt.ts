import type { ReceiptDetail } from '../../../../src-shared/contract/receipts.ts';

const box = { left: 10, top: 20, width: 100, height: 30 };

const empty = { value: null, confidence: 0, box: null, text: '', mended: false, edited: false, alternatives: [] };

const read = <T>(value: T) => ({ ...empty, value, confidence: 0.97, box, text: String(value) });

/** Returns a receipt that was read but for its date and its total. */
export const aReceipt = (): ReceiptDetail => ({
  id: 1,
  status: 'review',
  problem: null,
  fileName: 'photo.jpg',
  addedAt: '2026-03-15T10:00:00Z',
  merchant: 'Thistle & Crumb',
  date: null,
  total: null,
  currency: 'EUR',
  tax: null,
  doubtful: ['date', 'total'],
  transactionId: null,
  hasThumbnail: true,
  width: 600,
  height: 900,
  fields: {
    merchant: read('Thistle & Crumb'),
    date: empty,
    time: empty,
    total: empty,
    currency: read('EUR'),
    subtotal: empty,
    tax: empty,
    tip: empty,
    rounding: empty,
    discount: empty,
    paid: empty,
    change: empty,
    paymentMethod: empty,
    cardDigits: empty,
    receiptNumber: empty,
    taxNumber: empty,
    address: empty,
  },
  taxes: [],
  items: [{ name: 'Coffee', quantity: 2, unit: null, unitPrice: 300, amount: 600, categoryId: null, box }],
  questions: [],
  checks: [],
  words: [],
  categoryId: null,
  categoryReason: '',
  transaction: null,
  matches: [],
  previousId: null,
  nextId: null,
});
