import type { ReceiptDetail } from '../../src-shared/contract/receipts.ts';
import { PecuniaError } from '../../src-shared/errors.ts';
import { listReceipts } from '../database/receipt-list.ts';
import type { ReceiptFilter } from '../database/receipt-list.ts';
import { readSettings } from '../database/settings.ts';
import { amountWords, dayWords } from './label-words.ts';
import { receiptDetail } from './receipt-detail.ts';
import type { PrintedReceipt } from './receipt-pdf.ts';
import { pictureOfReceipt } from './receipt-pictures.ts';
import type { Session } from './session.ts';

/** More would be more than one PDF holds comfortably. */
const MOST_RECEIPTS = 500;

export type ExportChoice = {
  readonly ids?: readonly number[] | undefined;
  readonly filter?: ReceiptFilter | undefined;
};

const chosenIds = (session: Session, { ids, filter }: ExportChoice): readonly number[] => {
  const chosen =
    ids ??
    listReceipts(session.vault(), filter ?? { show: 'all' }, { offset: 0, limit: MOST_RECEIPTS + 1 }).map(
      ({ id }) => id,
    );
  if (chosen.length === 0) throw new PecuniaError('invalid_input', 'There is no receipt to export. Choose some first.');
  if (chosen.length <= MOST_RECEIPTS) return [...new Set(chosen)];
  throw new PecuniaError(
    'invalid_input',
    `More than ${MOST_RECEIPTS} receipts are chosen; one PDF holds up to ${MOST_RECEIPTS}. Choose a shorter period.`,
    { limit: MOST_RECEIPTS },
  );
};

const PAYMENT_WORDS: Readonly<Record<string, string>> = {
  cash: 'Cash',
  card: 'Card',
  transfer: 'Bank transfer',
  wallet: 'Wallet',
  voucher: 'Voucher',
};

type Words = { readonly amount: (minorUnits: number) => string; readonly day: (date: string) => string };

const paidBy = ({ fields: { paymentMethod, cardDigits } }: ReceiptDetail): string =>
  [PAYMENT_WORDS[paymentMethod.value ?? ''] ?? '', cardDigits.value === null ? '' : `ending in ${cardDigits.value}`]
    .filter((part) => part !== '')
    .join(' ');

const taxName = ({ name, rate }: ReceiptDetail['taxes'][number]): string =>
  rate === null ? name : `${name} ${rate} %`;

/** One rate makes up the whole tax; of several, each is told. */
const taxRows = ({ fields: { tax }, taxes }: ReceiptDetail, { amount }: Words): PrintedReceipt['fields'] => {
  const [only] = taxes;
  const whole = tax.value === null ? '' : amount(tax.value);
  if (taxes.length === 1 && only?.amount === tax.value && only) return [[`Tax, ${taxName(only)}`, whole]];
  return [['Tax', whole], ...taxes.map((each) => [taxName(each), amount(each.amount)] as const)];
};

const fieldsOf = (detail: ReceiptDetail, words: Words): PrintedReceipt['fields'] => {
  const { fields } = detail;
  const money = (value: number | null): string => (value === null ? '' : words.amount(value));
  const rows: readonly (readonly [string, string])[] = [
    ['Merchant', fields.merchant.value ?? ''],
    [
      'Date',
      [fields.date.value === null ? '' : words.day(fields.date.value), fields.time.value ?? ''].join(' ').trim(),
    ],
    ['Total', money(fields.total.value)],
    ['Subtotal', money(fields.subtotal.value)],
    ['Discount', money(fields.discount.value)],
    ...taxRows(detail, words),
    ['Tip', money(fields.tip.value)],
    ['Rounding', money(fields.rounding.value)],
    ['Paid', money(fields.paid.value)],
    ['Change', money(fields.change.value)],
    ['Paid by', paidBy(detail)],
    ['Receipt number', fields.receiptNumber.value ?? ''],
    ['Tax number', fields.taxNumber.value ?? ''],
    ['Address', fields.address.value ?? ''],
    ['File', detail.fileName],
  ];
  return rows.filter(([, value]) => value !== '');
};

const notesOf = ({ checks, transaction, status }: ReceiptDetail, words: Words): readonly string[] => [
  ...(status === 'done' ? [] : ['Not confirmed yet.']),
  ...checks.filter(({ holds }) => !holds).map(({ text }) => `${text}.`),
  transaction === null
    ? 'Not linked to a transaction.'
    : `Linked to ${transaction.payee === '' ? 'a transaction' : transaction.payee} of ${words.day(transaction.date)} in ${transaction.account}.`,
];

const itemName = ({ name, quantity, unit }: ReceiptDetail['items'][number]): string =>
  quantity === null || (quantity === 1 && unit === null) ? name : `${quantity} ${unit ?? '×'} ${name}`;

const printed = async (session: Session, id: number): Promise<PrintedReceipt> => {
  const reader = session.vault();
  const detail = receiptDetail(reader, id, session.host.today());
  const { locale } = readSettings(reader);
  const words: Words = {
    amount: (minorUnits) => amountWords(locale, detail.currency, minorUnits),
    day: (date) => dayWords(locale, date),
  };
  const picture = await pictureForPrint(session, id);
  return {
    title: detail.merchant ?? detail.fileName,
    picture,
    fields: fieldsOf(detail, words),
    items: detail.items.map((item) => ({ name: itemName(item), amount: words.amount(item.amount) })),
    notes: notesOf(detail, words),
  };
};

/** A picture that cannot be drawn does not keep the fields from being printed. */
const pictureForPrint = async (session: Session, id: number): Promise<Uint8Array | null> => {
  try {
    return (await pictureOfReceipt(session, id, 'print')).bytes;
  } catch (error) {
    if (!(error instanceof PecuniaError)) session.host.log('error', `Drawing receipt ${id} failed`, error);
    return null;
  }
};

/** Prints receipts by ids or by a filter, newest first, as one PDF. Throws `invalid_input` for none and for too many, `import_cancelled` by the signal. */
export const exportReceipts = async (
  session: Session,
  choice: ExportChoice,
  signal?: AbortSignal,
): Promise<{ readonly fileName: string; readonly bytes: Uint8Array }> => {
  const ids = chosenIds(session, choice);
  const vault = session.vault();
  const receipts: PrintedReceipt[] = [];
  for (const id of ids) {
    receipts.push(await printed(session, id));
    // Another vault has other receipts under these numbers.
    if (signal?.aborted || session.vault() !== vault)
      throw new PecuniaError('import_cancelled', 'The export was stopped. Export again when you like.');
  }
  const today = session.host.today();
  const language = readSettings(session.vault()).locale;
  const title = `Receipts, ${dayWords(language, today)}`;
  const bytes = await session.drawing.print({ receipts, title, language, today });
  return { fileName: `receipts-${today}.pdf`, bytes };
};
