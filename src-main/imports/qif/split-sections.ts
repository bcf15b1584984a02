import { checkCancelled } from '../ofx/check-cancelled.ts';
import type { ReadOptions, SkippedRow } from '../reading.ts';
import { dateParts } from '../values/date-parts.ts';
import { cleanDate } from './clean-date.ts';
import { isInvestment, listOf } from './qif-names.ts';
import type { SectionKind } from './qif-names.ts';
import { isBlank, isEmptyRecord, newRecord, takeLine, valueOf } from './qif-record.ts';
import type { Line, QifRecord } from './qif-record.ts';

/** What an `!Account` record says; balance and its day as the file has them. */
export type QifAccount = {
  readonly name: string;
  readonly type: string;
  readonly balance: string;
  readonly balanceDate: string;
};

/** Movements below one header; `account` is null where the file does not name it. */
export type QifSection = {
  readonly type: string;
  readonly kind: 'cash' | 'investment';
  readonly account: QifAccount | null;
  readonly records: QifRecord[];
};

/** A QIF file cut into its sections; `dateOption` is the order of dates that the file itself names (`!Option:MDY`). */
export type QifFile = {
  readonly sections: readonly QifSection[];
  readonly skipped: readonly SkippedRow[];
  readonly dateOption: string | null;
  /** The days of the balances of all accounts in the file, as it has them. */
  readonly balanceDates: readonly string[];
};

const RAW_LENGTH = 300;
const STEP = 65_536;
const [EXCLAMATION, LETTER_D, CARET] = [33, 68, 94];
const HEADER = /^!\s*(type|account|option|clear)\s*:?(.*)$/iu;
const ANY_HEADER = /^[ \t]*!\s*(?:type|account|option|clear)\b/imu;
const DATE_OPTION = /^(?:[dmy]{3})$/iu;

type AccountLines = { -readonly [Field in keyof QifAccount]: string };
type List = { readonly line: number; readonly raw: string; readonly what: string; count: number };

/** Where the walk through the lines stands. */
type Walk = {
  line: number;
  readonly sections: QifSection[];
  readonly skipped: SkippedRow[];
  kind: SectionKind | 'preamble';
  section: QifSection | null;
  record: QifRecord | null;
  list: List | null;
  account: AccountLines | null;
  accounts: QifAccount[];
  dateOption: string | null;
  readonly balanceDates: Set<string>;
};

const takeAccountLine = (walk: Walk, line: Line): void => {
  walk.account ??= { name: '', type: '', balance: '', balanceDate: '' };
  const letter = line.text.charAt(line.from);
  const value = valueOf(line);
  if (letter === 'N') walk.account.name ||= value;
  else if (letter === 'T') walk.account.type ||= value;
  else if (letter === '$') walk.account.balance ||= value;
  else if (letter === '/') walk.account.balanceDate ||= value;
};

/** A second date behind a complete record means that the `^` between two records is missing. */
const beginsAnother = (record: QifRecord, line: Line): boolean =>
  line.text.charCodeAt(line.from) === LETTER_D &&
  record.date !== '' &&
  (record.extra?.splits.length ?? 0) === 0 &&
  record.amount + (record.extra?.otherAmount ?? '') !== '' &&
  dateParts(cleanDate(valueOf(line))) !== null;

/** Movements belong to the account named right before; a list of several accounts names none. */
const beginSection = (walk: Walk, type: string): void => {
  const kind = isInvestment(type) ? 'investment' : 'cash';
  const account = walk.accounts.length === 1 ? (walk.accounts[0] ?? null) : null;
  walk.kind = kind;
  walk.section = { type, kind, account, records: [] };
  walk.sections.push(walk.section);
};

const finishRecord = (walk: Walk): void => {
  const { account, record, section } = walk;
  if (account && account.name + account.type !== '') walk.accounts.push(account);
  if (account && account.balanceDate !== '') walk.balanceDates.add(account.balanceDate);
  walk.account = null;
  walk.record = null;
  if (record && section && !isEmptyRecord(record)) section.records.push(record);
};

const finishList = (walk: Walk): void => {
  if (!walk.list) return;
  const { line, raw, what, count } = walk.list;
  walk.skipped.push({ line, reason: `a list of ${what} (${count}), no transactions`, raw });
  walk.list = null;
};

const takeHeader = (walk: Walk, content: string, line: number): void => {
  const [, word = '', rest = ''] = HEADER.exec(content) ?? [];
  const [header, name] = [word.toLowerCase(), rest.trim()];
  if (header === 'option' && DATE_OPTION.test(name)) walk.dateOption = name.toLowerCase();
  if (header === 'option' || header === 'clear') return;
  finishList(walk);
  if (header === 'account') {
    walk.kind = 'accounts';
    walk.accounts = [];
    return;
  }
  const what = listOf(name);
  if (what === null) return beginSection(walk, name);
  walk.kind = 'list';
  walk.list = { line, raw: content, what, count: 0 };
};

const takeContent = (walk: Walk, line: Line): void => {
  const { kind } = walk;
  if (kind === 'accounts') return takeAccountLine(walk, line);
  if (kind === 'preamble') {
    const raw = line.text.slice(line.from, Math.min(line.to, line.from + RAW_LENGTH));
    walk.skipped.push({ line: walk.line, reason: 'above the first section', raw });
  }
  if (kind !== 'cash' && kind !== 'investment') return;
  if (walk.record && beginsAnother(walk.record, line)) finishRecord(walk);
  walk.record ??= newRecord(walk.line, line.from);
  takeLine(walk.record, line);
};

const takeCaret = (walk: Walk): void => {
  finishRecord(walk);
  if (walk.list) walk.list.count += 1;
};

const takeMarked = (walk: Walk, line: Line): void => {
  const content = line.text.slice(line.from, line.to);
  if (!HEADER.test(content)) return takeContent(walk, line);
  finishRecord(walk);
  takeHeader(walk, content, walk.line);
};

const takeAnyLine = (walk: Walk, line: Line): void => {
  const { text } = line;
  while (line.from < line.to && isBlank(text.charCodeAt(line.from))) line.from += 1;
  while (line.to > line.from && isBlank(text.charCodeAt(line.to - 1))) line.to -= 1;
  if (line.from === line.to) return;
  const sign = text.charCodeAt(line.from);
  if (sign === CARET) takeCaret(walk);
  else if (sign === EXCLAMATION) takeMarked(walk, line);
  else takeContent(walk, line);
};

/** Cuts a QIF file into sections and records, line by line. Throws `import_cancelled` when the options say so. */
export const splitSections = (text: string, options: ReadOptions): QifFile => {
  const walk: Walk = {
    line: 0,
    sections: [],
    skipped: [],
    kind: 'preamble',
    section: null,
    record: null,
    list: null,
    account: null,
    accounts: [],
    dateOption: null,
    balanceDates: new Set(),
  };
  const end = text.includes('\n') ? '\n' : '\r';
  if (!ANY_HEADER.test(text)) beginSection(walk, '');
  const line: Line = { text, from: 0, to: 0 };
  for (let start = 0; start < text.length;) {
    const found = text.indexOf(end, start);
    const stop = found < 0 ? text.length : found;
    walk.line += 1;
    if (walk.line % STEP === 0) checkCancelled(options);
    line.from = start;
    line.to = stop;
    takeAnyLine(walk, line);
    start = stop + 1;
  }
  finishRecord(walk);
  finishList(walk);
  const { sections, skipped, dateOption, balanceDates } = walk;
  return { sections, skipped, dateOption, balanceDates: [...balanceDates] };
};

/** Returns the text of a record as the file has it, cut where it is long. */
export const rawOf = (text: string, { start, end }: QifRecord): string =>
  text.slice(start, Math.min(end, start + RAW_LENGTH));
