import { currencyExponent } from '../../../src-shared/currency.ts';
import type { Currency } from '../../../src-shared/currency.ts';
import type { ReadRow } from '../reading.ts';
import { foldText } from '../text/fold-text.ts';
import { isBlankRecord } from './collect-statements.ts';
import type { OfxFields, OfxRecord, OfxStatement } from './collect-statements.ts';
import { signOfType } from './decide-type-signs.ts';
import { SECURITIES } from './ofx-names.ts';
import { numberFault, readNumber } from './read-number.ts';
import { readOfxTexts } from './read-ofx-texts.ts';
import { currencyOf } from './understand-ofx.ts';
import type { OfxFormat } from './understand-ofx.ts';

/** What became of a record; `rounded` is the amount as the file has it where its decimals had to be cut. */
export type OfxOutcome =
  | { readonly kind: 'row'; readonly row: ReadRow; readonly rounded: string | null }
  | { readonly kind: 'failed'; readonly column: string | null; readonly reason: string }
  | { readonly kind: 'skipped'; readonly reason: string };

const NOT_ZEROS = /[1-9\p{L}]/u;
/** Brazilian banks list the day's balances among the movements. */
const BALANCE =
  /^(?:saldo (?:ant(?:erior)?|inicial|final|atual|total|(?:do )?dia|disponivel|em conta|bloqueado)|s a l d o)\b/u;
/** No currency has so many: neither thousands nor cents can be meant by them, so that rounding is safe. */
const MANY_DECIMALS = /[.,]\d{4,}\D*$/u;

const skipped = (reason: string): OfxOutcome => ({ kind: 'skipped', reason });
const failed = (column: string | null, reason: string): OfxOutcome => ({ kind: 'failed', column, reason });

/** Why a record is no booked movement, or null when it is one. */
const unbooked = (record: OfxRecord, corrected: ReadonlySet<string>): string | null => {
  const { kind, name, fields } = record;
  if (kind === 'pending' || fields.TRNTYPE.toUpperCase() === 'HOLD') return 'pending, not booked yet';
  if (kind === 'investment') return `${SECURITIES.get(name) ?? 'a movement of securities'}, not a bank entry`;
  if (fields.CORRECTACTION.toUpperCase() === 'DELETE') return `takes back the entry ${fields.CORRECTFITID}`;
  if (fields.CORRECTFITID === '' && corrected.has(fields.FITID)) return 'replaced by a later entry of the bank';
  return isBlankRecord(record) ? 'an empty record' : null;
};

const readAmount: typeof readNumber = (text, style, exponent, rounds) => {
  const amount = readNumber(text, style, exponent, rounds);
  return amount.kind === 'decimals' && MANY_DECIMALS.test(text) ? readNumber(text, style, exponent, true) : amount;
};

/** Only what begins with an S, or a letter like it, can be the word for a balance. */
const isBalance = (text: string): boolean => {
  const first = text.charCodeAt(0);
  return ((first | 32) === 115 || first > 127) && BALANCE.test(foldText(text));
};

const dateFault = (text: string): string => (text === '' ? 'The date is missing.' : `“${text}” is not a date.`);

const signed = (amount: number, fields: OfxFields, type: OfxStatement['type']): number => {
  const sign = signOfType(fields.TRNTYPE, type);
  return sign === null || amount === 0 ? amount : Math.abs(amount) * sign;
};

/** Builds the reader of a statement's records; `fallback` is the currency whose decimals count where the file names none. */
export const readOfxRow = (
  statement: OfxStatement,
  format: OfxFormat,
  fallback: Currency,
): ((record: OfxRecord) => OfxOutcome) => {
  const own = currencyOf(statement.currency);
  const isByType = format.signs.isByType(statement);
  const rounds = statement.type === 'investment';
  const corrected = new Set(statement.records.map(({ fields }) => fields.CORRECTFITID).filter((id) => id !== ''));
  return (record) => {
    const { fields, line, raw } = record;
    const left = unbooked(record, corrected);
    if (left !== null) return skipped(left);
    if (record.isCut) return failed(null, 'The file ends in the middle of this record.');
    const date = format.days.read(fields.DTPOSTED);
    if (date === null) return failed('DTPOSTED', dateFault(fields.DTPOSTED));
    if (fields.TRNAMT === '') return failed('TRNAMT', 'The amount is missing.');
    const currency = (fields['CURRENCY.CURSYM'] && currencyOf(fields['CURRENCY.CURSYM'])) || own;
    const counted = currency ?? fallback;
    const amount = readAmount(fields.TRNAMT, format.style, currencyExponent(counted), rounds);
    if (amount.kind !== 'number') return failed('TRNAMT', numberFault(fields.TRNAMT, amount.kind, counted));
    const texts = readOfxTexts(fields);
    if (isBalance(texts.payeeText)) return skipped('a balance, not a movement');
    return {
      kind: 'row',
      rounded: amount.isRounded ? fields.TRNAMT : null,
      row: {
        line,
        date,
        amount: isByType ? signed(amount.value, fields, statement.type) : amount.value,
        payeeText: texts.payeeText,
        notes: texts.notes,
        bankId: NOT_ZEROS.test(fields.FITID) ? fields.FITID : null,
        bankCategory: fields.CATEGORY || null,
        currency,
        raw,
      },
    };
  };
};
