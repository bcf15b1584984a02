import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';

/** What the import decides about a file, by the key it answers to. */
const NAMES: Readonly<Record<string, MessageDescriptor>> = {
  encoding: msg`Encoding of the letters`,
  delimiter: msg`Sign between the columns`,
  header: msg`Row with the column names`,
  'date-order': msg`Order of the dates`,
  'number-style': msg`Style of the numbers`,
  signs: msg`Money in and out`,
  'signs-by-type': msg`Money in and out`,
  cents: msg`Cents behind a comma`,
  'sheet-days': msg`Days of the sheet`,
  reversals: msg`Reversed entries`,
  pending: msg`Entries not booked yet`,
  person: msg`Who you are in the file`,
  'column.date': msg`Column with the date`,
  'column.amount': msg`Column with the amount`,
  'column.debit': msg`Column with money out`,
  'column.credit': msg`Column with money in`,
  'column.direction': msg`Column with the direction`,
  'column.status': msg`Column with the status`,
  'column.payee': msg`Column with the payee`,
  'column.balance': msg`Column with the balance`,
  'column.currency': msg`Column with the currency`,
  'column.category': msg`Column with the category`,
  'column.id': msg`Column with the bank's number`,
};

const OTHER = msg`Another decision`;

/** Returns a decision's name in words. */
export const decisionName = (key: string): MessageDescriptor => NAMES[key] ?? OTHER;
