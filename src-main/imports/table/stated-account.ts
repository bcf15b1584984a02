import type { StatedAccount } from '../reading.ts';
import { labelsAccount, labelsAccountName } from './own-account-words.ts';
import { cellText } from './table.ts';
import type { TableRow } from './table.ts';

/** So much of a cell may name an account; the patterns must not meet megabytes. */
const LONGEST = 500;

const IBAN = /\b[A-Z]{2}\d{2}(?:[ ]?[A-Z0-9]{4}){2,7}(?:[ ]?[A-Z0-9]{1,4})?\b/u;
const IN_BRACKETS = /\([^)]*\)/gu;
const NUMBER = /^[\dXx*•.#/\- ]*[\dXx*•#][\dXx*•.#/\- ]*$/u;

/** Returns an account's number as it is compared: upper case, without blanks; null when a text is none. */
export const accountNumber = (text: string): string | null => {
  if (text.length > LONGEST) return null;
  const iban = IBAN.exec(text.toUpperCase());
  if (iban) return iban[0].replace(/\s/gu, '');
  const bare = text.replace(IN_BRACKETS, ' ').trim().replace(/^_/u, '');
  const part = bare.split(/\s*[/|,]\s*|\s{2,}|\s+-\s+/u).find((each) => NUMBER.test(each)) ?? bare;
  const squeezed = part.replace(/\s/gu, '').toUpperCase();
  const isNumber =
    NUMBER.test(squeezed) && squeezed.length >= 4 && squeezed.length <= 40 && /\d{3}|[X*]\d{2}/u.test(squeezed);
  return isNumber && !isDayOrTime(part.trim()) ? squeezed : null;
};

const isDayOrTime = (text: string): boolean => /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}$/u.test(text);

/** A number behind the account's name: `FRANK Account 666-6666-66`. */
const TAIL = /(?:^|\s)([\dXx*•#][\dXx*•#.-]{4,}\d)$/u;

const labelledNumber = (value: string): string | null =>
  accountNumber(value) ?? accountNumber(TAIL.exec(value.trim())?.[1] ?? '');

/** The labels above the table with what follows them: in the next filled cell, or behind a colon. */
const labelled = (row: TableRow): readonly (readonly [label: string, value: string])[] => {
  const cells = row.cells.map((_, column) => cellText(row, column).slice(0, LONGEST)).filter((cell) => cell !== '');
  return cells.flatMap((cell, at) => {
    const [, label = '', value = ''] = /^([^:：]{2,40})[:：]\s*(.+)$/u.exec(cell) ?? [];
    if (value !== '') return [[label, value] as const];
    const next = cells[at + 1];
    return next === undefined ? [] : [[cell.replace(/[:：]\s*$/u, ''), next] as const];
  });
};

const only = (values: readonly (string | null)[]): string | null => {
  const found = new Set(values.filter((value) => value !== null));
  return found.size === 1 ? ([...found][0] ?? null) : null;
};

/** `Statement of Account No - 912010012345678 for the period …`: labelled within a sentence. */
const IN_SENTENCE = /\b(?:account|a\/c|acct)\.?\s*(?:no|number|nr)\b\.?\s*[:–-]*\s*([\dXx*]{6,}[\d-]*)/iu;

/** Returns what the lines above the table say of the account: its number where labelled or an IBAN, and its name. */
export const accountAbove = (preamble: readonly TableRow[]): StatedAccount => {
  const pairs = preamble.flatMap(labelled);
  const number =
    only(pairs.flatMap(([label, value]) => (labelsAccount(label) ? [labelledNumber(value)] : []))) ??
    only(
      preamble.flatMap(({ cells }) =>
        cells.map((cell) => (cell.length <= LONGEST && IBAN.test(cell) ? accountNumber(cell) : null)),
      ),
    ) ??
    only(preamble.map(({ raw }) => IN_SENTENCE.exec(raw.slice(0, LONGEST))?.[1] ?? null));
  const name = only(
    pairs.flatMap(([label, value]) => (labelsAccountName(label) && accountNumber(value) === null ? [value] : [])),
  );
  const isCard = pairs.some(([label, value]) => /credit card|kreditkarte/iu.test(`${label} ${value}`));
  return { number, name, type: isCard ? 'credit' : null };
};
