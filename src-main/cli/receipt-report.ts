import type { DirectOutcome } from '../api/receipt-direct.ts';
import type { ReadPart } from '../api/receipt-reader.ts';
import { failureOf } from './report.ts';
import type { Report } from './report.ts';
import { inWords } from './words.ts';

type Read = Extract<DirectOutcome, { readonly parts: unknown }>;

/** Without a currency on the paper, amounts have the decimals of the vault's. */
const wordsOf = ({ receipt }: ReadPart, usual: string) => inWords({ currency: receipt.currency.value ?? usual });

const itemJson = (item: ReadPart['receipt']['items'][number], words: ReturnType<typeof inWords>) => ({
  name: item.name,
  quantity: item.quantity,
  unitPrice: words.amountOrNull(item.unitPrice),
  amount: words.amount(item.amount),
});

const questionsOf = ({ receipt, notice }: ReadPart): readonly string[] => [
  ...(notice === null ? [] : [notice]),
  ...receipt.questions.map(({ text }) => text),
];

const rounded = ({ confidence }: { readonly confidence: number }): number => Math.round(confidence * 1000) / 1000;

const partJson = (part: ReadPart, usual: string) => {
  const { merchant, date, total, currency, tax, items } = part.receipt;
  const words = wordsOf(part, usual);
  return {
    merchant: merchant.value,
    date: date.value,
    total: words.amountOrNull(total.value),
    currency: currency.value,
    tax: words.amountOrNull(tax.value),
    items: items.map((item) => itemJson(item, words)),
    confidence: {
      merchant: rounded(merchant),
      date: rounded(date),
      total: rounded(total),
      currency: rounded(currency),
      tax: rounded(tax),
    },
    questions: questionsOf(part),
  };
};

/** The first receipt of a file stands for it; what else is on it comes with it. */
const fileJson = ({ parts: [first, ...more], receiptId }: Read, usual: string) => ({
  ...(first === undefined ? {} : partJson(first, usual)),
  ...(more.length === 0 ? {} : { further: more.map((part) => partJson(part, usual)) }),
  ...(receiptId === null ? {} : { receiptId }),
});

const sure = ({ value, confidence }: { readonly value: unknown; readonly confidence: number }): string =>
  value === null ? '' : `  (${Math.round(confidence * 100)} % sure)`;

const line = (name: string, value: string | null, note = ''): string =>
  `  ${name.padEnd(10)}${value ?? 'not found'}${value === null ? '' : note}`;

const partText = (part: ReadPart, usual: string): readonly string[] => {
  const { merchant, date, time, total, currency, tax, items } = part.receipt;
  const { amount, amountOrNull } = wordsOf(part, usual);
  const unit = currency.value === null ? '' : ` ${currency.value}`;
  const money = (value: number | null): string | null =>
    value === null ? null : `${amountOrNull(value) ?? ''}${unit}`;
  const day = date.value === null ? null : [date.value, time.value ?? ''].join(' ').trim();
  return [
    line('Merchant', merchant.value, sure(merchant)),
    line('Date', day, sure(date)),
    line('Total', money(total.value), sure(total)),
    ...(tax.value === null ? [] : [line('Tax', money(tax.value), sure(tax))]),
    ...items.map(({ name, quantity, amount: sum }) =>
      line('', `${quantity === null || quantity === 1 ? '' : `${quantity} × `}${name}  ${amount(sum)}`),
    ),
    ...questionsOf(part).map((text) => `  ? ${text}`),
  ];
};

const fileText = (outcome: DirectOutcome, usual: string): string => {
  if ('error' in outcome) return outcome.error.message;
  const { fileName, parts, receiptId } = outcome;
  const each = parts.map((part) => partText(part, usual).join('\n'));
  const kept = receiptId === null ? [] : [`  In the vault as receipt ${receiptId}.`];
  return [fileName, each.join('\n\n'), ...kept].join('\n');
};

/** Reports on files that were read. One by itself is one document; of several, each is named. Throws what kept a single one out. */
export const receiptReport = (outcomes: readonly DirectOutcome[], usual: string): Report => {
  const [first] = outcomes;
  const text = outcomes.map((outcome) => fileText(outcome, usual)).join('\n\n');
  if (first !== undefined && outcomes.length === 1) {
    if ('error' in first) throw first.error;
    return { json: fileJson(first, usual), text };
  }
  const json = outcomes.map((outcome) => ({
    file: outcome.fileName,
    ...('error' in outcome ? { error: failureOf(outcome.error) } : fileJson(outcome, usual)),
  }));
  return { json, text };
};
