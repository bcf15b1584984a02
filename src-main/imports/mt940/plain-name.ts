import { squeeze } from '../text/fold-text.ts';

const LABELLED = /(?:^|[\s/])(?:NAAM|NAME):\s*([^/]{2,70})/iu;
/** From whom or for whom in Polish; two blanks or the end of the line come before the address. */
const FROM_OR_FOR = /(?:^|[;\s])(?:OD|DLA): *([^;\n]{2,70}?) *(?: {2}|[;\n]|$)/u;
const ACCOUNT = /^\s*(?:[A-Z]{6}[A-Z\d]{2}(?:[A-Z\d]{3})?\s+)?(?:[A-Z]{2}\d{2}[A-Z\d]{10,30}|\d{8,26})(?=\s|$)/u;
const LONGEST_NAME = 40;
const WORD = /\p{L}{2}/u;

/** Returns what follows the other side's account number, with or without its BIC, at the start of a text; else nothing. */
export const behindAccount = (text: string): string => {
  const match = ACCOUNT.exec(text);
  const rest = match ? squeeze(text.slice(match[0].length)) : '';
  return WORD.test(rest) ? rest : '';
};

/** The name behind or below an account number that begins the first line. */
const namedByAccount = ([first = '', ...more]: readonly string[]): string => {
  const match = ACCOUNT.exec(first);
  if (!match) return '';
  const beside = squeeze(first.slice(match[0].length));
  const name = beside === '' ? squeeze(more.find((line) => line.trim() !== '') ?? '') : beside;
  return name.length <= LONGEST_NAME && WORD.test(name) ? name : '';
};

/** Finds the other side's name in a `:86:` text without structure, by a label or behind its account; empty when it is not told. */
export const nameIn = (lines: readonly string[], purpose: string): string =>
  squeeze(LABELLED.exec(purpose)?.[1] ?? FROM_OR_FOR.exec(lines.join('\n'))?.[1] ?? '') || namedByAccount(lines);
