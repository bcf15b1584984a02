import type { OfxFields } from './collect-statements.ts';
import { joinNameAndMemo, joinNotes } from './payee-text.ts';
import type { Texts } from './payee-text.ts';

/** What kinds of movement are called where the bank writes no text at all. */
const TYPE_WORDS: Readonly<Record<string, string>> = {
  INT: 'Interest',
  DIV: 'Dividend',
  FEE: 'Fee',
  SRVCHG: 'Service charge',
  DEP: 'Deposit',
  ATM: 'Cash machine',
  XFER: 'Transfer',
  CASH: 'Cash withdrawal',
  DIRECTDEP: 'Direct deposit',
  DIRECTDEBIT: 'Direct debit',
};

const ZEROS = /^0+/u;

const nameOf = (fields: OfxFields): string => {
  const name = fields.NAME || fields['PAYEE.NAME'] || fields.PAYEE;
  return fields.EXTDNAME.startsWith(name) ? fields.EXTDNAME || name : name;
};

/** The number of a check, unless the texts name it already; for other movements banks fill in numbers that say nothing. */
const checkNote = ({ TRNTYPE, CHECKNUM }: OfxFields, { payeeText, notes }: Texts): string => {
  if (CHECKNUM === '' || TRNTYPE.toUpperCase() !== 'CHECK') return '';
  const number = CHECKNUM.replace(ZEROS, '');
  return number !== '' && !`${payeeText} ${notes}`.includes(number) ? `Check ${number}` : '';
};

const currencyNote = (fields: OfxFields): string => {
  const [currency, rate] = [fields['ORIGCURRENCY.CURSYM'], fields['ORIGCURRENCY.CURRATE']];
  if (currency === '') return '';
  return rate === '' ? `Paid in ${currency}` : `Paid in ${currency}, rate ${rate}`;
};

const otherAccount = (fields: OfxFields): string => {
  const number = fields['BANKACCTTO.ACCTID'] || fields['CCACCTTO.ACCTID'];
  return number === '' ? '' : `Account ${number}`;
};

/** Returns the payee's text and the notes of a movement: name and memo, and what else the record says in fields of its own. */
export const readOfxTexts = (fields: OfxFields): Texts => {
  const joined = joinNameAndMemo(nameOf(fields), fields.MEMO);
  const check = checkNote(fields, joined);
  const others = [currencyNote(fields), otherAccount(fields)];
  const payeeText = joined.payeeText || check || (TYPE_WORDS[fields.TRNTYPE.toUpperCase()] ?? '');
  return { payeeText, notes: joinNotes([joined.notes, payeeText === check ? '' : check, ...others]) };
};
