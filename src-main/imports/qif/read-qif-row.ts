import { currencyExponent } from '../../../src-shared/currency.ts';
import type { Currency } from '../../../src-shared/currency.ts';
import type { IsoDate } from '../../../src-shared/date.ts';
import type { ReadRow } from '../reading.ts';
import { joinNameAndMemo, joinNotes } from '../ofx/payee-text.ts';
import { numberFault, readNumber } from '../ofx/read-number.ts';
import type { NumberOutcome } from '../ofx/read-number.ts';
import { squeeze } from '../text/fold-text.ts';
import { effectOf } from './investment-actions.ts';
import type { ActionEffect } from './investment-actions.ts';
import { isOpeningBalance } from './opening-balance.ts';
import { dateTextOf, NO_EXTRA } from './qif-record.ts';
import type { QifExtra, QifRecord } from './qif-record.ts';
import { readCategory } from './read-category.ts';
import type { QifCategory } from './read-category.ts';
import { readSplits } from './read-splits.ts';
import type { QifSection } from './split-sections.ts';
import type { QifFormat } from './understand-qif.ts';

/** What became of a record; `lostSplits` when its parts did not sum and the movement stays whole. */
export type QifOutcome =
  | { readonly kind: 'row'; readonly row: ReadRow; readonly lostSplits: boolean }
  | { readonly kind: 'failed'; readonly column: string | null; readonly reason: string }
  | { readonly kind: 'skipped'; readonly reason: string };

const NO_SPLITS: NonNullable<ReadRow['splits']> = [];
const CHECK = /^\d{1,8}$/u;

const failed = (column: string | null, reason: string): QifOutcome => ({ kind: 'failed', column, reason });

const dateFault = (text: string): string =>
  text === '' ? 'The date is missing.' : `“${text}” is not a date in the order of this file.`;

const differs = (a: NumberOutcome, b: NumberOutcome): boolean =>
  a.kind === 'number' && b.kind === 'number' && a.value !== b.value;

/** Card companies fill in the day again where a check's number belongs. */
const numberNote = (number: string, date: IsoDate): string => {
  if (number === date.replaceAll('-', '')) return '';
  return CHECK.test(number) ? `Check ${number}` : number;
};

const textsOf = (
  record: QifRecord,
  date: IsoDate,
  effect: ActionEffect | null,
): Pick<ReadRow, 'payeeText' | 'notes'> => {
  const memo = record.date === '' && dateTextOf(record) !== '' ? '' : squeeze(record.memo);
  const joined = joinNameAndMemo(squeeze(record.payee), memo);
  if (effect === null && record.extra === null) return joined;
  const extra = record.extra ?? NO_EXTRA;
  const address = extra.address.map(squeeze);
  const action = effect?.words ?? '';
  const number = effect === null ? numberNote(extra.number, date) : joinNotes([action, extra.security]);
  const payeeText = joined.payeeText || address[0] || number;
  return {
    payeeText,
    notes: joinNotes([
      joined.notes,
      payeeText === number ? '' : number,
      address.filter((line) => line !== payeeText).join(', '),
    ]),
  };
};

const signed = (amount: number, effect: ActionEffect | null): number =>
  effect?.kind !== 'cash' || effect.sign === null || amount === 0 ? amount : Math.abs(amount) * effect.sign;

const transferOf = ({ transferTo }: QifCategory, { extra }: QifRecord, own: string): string | null => {
  if (transferTo === null || transferTo === own) return null;
  const isWhole = (extra?.splits ?? []).every(({ category }) => readCategory(category).transferTo === transferTo);
  return isWhole ? transferTo : null;
};

const readAmount = (
  record: QifRecord,
  style: QifFormat['style'],
  exponent: number,
): { readonly text: string; readonly column: string; readonly outcome: NumberOutcome; readonly clash: boolean } => {
  const { amount } = record;
  const { otherAmount, moved } = record.extra ?? NO_EXTRA;
  const [column, text] = amount ? ['T', amount] : otherAmount ? ['U', otherAmount] : ['T', moved];
  const outcome = readNumber(text, style, exponent);
  const clash = amount !== '' && otherAmount !== '' && amount !== otherAmount;
  return { text, column, outcome, clash: clash && differs(outcome, readNumber(otherAmount, style, exponent)) };
};

/** The category of a movement that the file divides into one part only. */
const onlyPart = ({ splits }: QifExtra): string => (splits.length === 1 ? (splits[0]?.category ?? '') : '');

const remembered = (read: (text: string) => QifCategory): ((text: string) => QifCategory) => {
  const known = new Map<string, QifCategory>();
  return (text) => {
    const found = known.get(text) ?? read(text);
    known.set(text, found);
    return found;
  };
};

/** Builds the reader of a section's records; `fallback` is the currency whose decimals count, since QIF names none. */
export const readQifRow = (
  section: QifSection,
  format: QifFormat,
  fallback: Currency,
): ((record: QifRecord, raw: string) => QifOutcome) => {
  const exponent = currencyExponent(fallback);
  const own = section.account?.name ?? '';
  const categoryOf = remembered(readCategory);
  return (record, raw) => {
    const extra = record.extra ?? NO_EXTRA;
    const effect = section.kind === 'investment' ? effectOf(extra.number) : null;
    if (effect?.kind === 'none') return { kind: 'skipped', reason: `${effect.words}, not a movement of cash` };
    const day = dateTextOf(record);
    const date = day === '' ? null : format.date(day);
    if (date === null) return failed('D', dateFault(day));
    const { text, column, outcome, clash } = readAmount(record, format.style, exponent);
    if (text === '') return failed('T', 'The amount is missing.');
    if (outcome.kind !== 'number') return failed(column, numberFault(text, outcome.kind, fallback));
    if (clash) return failed('U', `T says ${record.amount} and U says ${extra.otherAmount}.`);
    const amount = signed(outcome.value, effect);
    const category = categoryOf(record.category || onlyPart(extra));
    const isOpening = isOpeningBalance(record);
    if (amount === 0 && isOpening) return { kind: 'skipped', reason: 'an opening balance of zero' };
    const splits = extra.splits.length > 0 ? readSplits(extra.splits, amount, { style: format.style, exponent }) : [];
    const { payeeText, notes } = textsOf(record, date, effect);
    return {
      kind: 'row',
      lostSplits: splits === null,
      row: {
        line: record.line,
        date,
        amount,
        payeeText,
        notes,
        bankId: null,
        bankCategory: category.category,
        currency: outcome.currency,
        raw,
        splits: splits && splits.length > 1 ? splits : NO_SPLITS,
        transferTo: transferOf(category, record, own),
        tags: category.tags,
        isOpening,
      },
    };
  };
};
