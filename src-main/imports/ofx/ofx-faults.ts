import { PecuniaError } from '../../../src-shared/errors.ts';
import type { FailedRow } from '../reading.ts';
import { isBlankRecord } from './collect-statements.ts';
import type { OfxContent, OfxFields, OfxStatement } from './collect-statements.ts';

const isFault = ({ CODE, SEVERITY }: OfxFields): boolean =>
  SEVERITY.toUpperCase() === 'ERROR' || (/^\d+$/u.test(CODE) && Number(CODE) !== 0 && SEVERITY === '');

const KNOWN: Readonly<Record<string, string>> = {
  '2000': 'The bank’s server reports a general error.',
  '15500': 'The bank refused the login.',
  '15501': 'The login is in use elsewhere.',
  '15502': 'The login is locked.',
};

const said = ({ CODE, MESSAGE }: OfxFields): string => {
  const words = MESSAGE === '' ? (KNOWN[CODE] ?? 'The bank reports an error.') : `The bank says: “${MESSAGE}”`;
  return CODE === '' ? words : `${words} (code ${CODE})`;
};

/** Returns the errors that the bank itself reports in the file, in words. */
export const bankFaults = ({ statuses }: OfxContent): readonly string[] => [
  ...new Set(statuses.filter(isFault).map(said)),
];

const unreadable = (message: string, details: Readonly<Record<string, unknown>>): PecuniaError =>
  new PecuniaError('file_unreadable', message, details);

const firstFault = ({ line, column, reason }: FailedRow): string =>
  column === null ? `Line ${line}: ${reason}` : `Line ${line}, ${column}: ${reason}`;

const isNothing = ({ account, records }: OfxStatement): boolean =>
  account.ACCTID === '' && records.every(isBlankRecord);

/** Throws `file_unreadable` saying why when the file holds no statement, or only records that cannot be read. */
export const rejectUseless = (content: OfxContent, rows: number, failed: readonly FailedRow[]): void => {
  if (rows > 0) return;
  const [fault] = bankFaults(content);
  if (fault !== undefined && content.statements.every(({ records }) => records.length === 0)) {
    throw unreadable(`The file holds no statement. ${fault} Sign in at your bank and download it again.`, { fault });
  }
  const [first] = failed;
  if (first) {
    throw unreadable(
      `None of the file’s transactions (${failed.length}) can be read. ${firstFault(first)} Download the statement again, or as CSV.`,
      { failed: failed.length, ...first },
    );
  }
  if (content.statements.every(isNothing)) {
    throw unreadable('The file holds no account statement. Download a statement with transactions from your bank.', {
      found: 'ofx',
    });
  }
};
