import { squeeze } from '../text/fold-text.ts';
import type { FailedRow, ReadOptions, SkippedRow } from '../reading.ts';
import { lineCounter } from '../statements/line-counter.ts';
import { reportProgress } from '../statements/report-progress.ts';
import { addRows } from './camt-statements.ts';
import type { ClosedStatement, OpenStatement } from './camt-statements.ts';
import { readAccount, readBalances } from './read-account.ts';
import type { CamtAccount } from './read-account.ts';
import { readEntry } from './read-entry.ts';
import { scanXml } from './scan-xml.ts';
import type { XmlFault, XmlScan, XmlVisitor } from './scan-xml.ts';
import { isNamed, NONE, xmlElements } from './xml-elements.ts';
import type { XmlElements } from './xml-elements.ts';

/** Everything of a CAMT file, before it is put in order. */
export type CamtContent = {
  readonly statements: readonly ClosedStatement[];
  readonly failed: readonly FailedRow[];
  readonly skipped: readonly SkippedRow[];
  /** How many rows bear the value date because the bank gives no booking date. */
  readonly byValueDate: number;
};

type Found = { statements: ClosedStatement[]; failed: FailedRow[]; skipped: SkippedRow[]; byValueDate: number };

type State = {
  readonly scan: XmlScan;
  readonly options: ReadOptions;
  readonly found: Found;
  readonly lineAt: (place: number) => number;
  statement: number;
  entry: number;
  current: OpenStatement | null;
  account: CamtAccount | null;
  entries: number;
};

const RAW = 300;
const STEP = 4096;
const STATEMENT_TAG = /^<(?:[\w.-]+:)?(?:Stmt|Rpt|Ntfctn)(?![\w.-])/u;
const RESUME = /<(?:[\w.-]+:)?Ntry(?=[\s>/])|<\/?(?:[\w.-]+:)?(?:Stmt|Rpt|Ntfctn)(?=[\s>/])/gu;

const startOf = ({ elements }: XmlScan, at: number): number =>
  elements.text.lastIndexOf('<', elements.nameStart[at] ?? 0);

const isStatement = (elements: XmlElements, at: number): boolean =>
  isNamed(elements, at, 'Stmt') || isNamed(elements, at, 'Rpt') || isNamed(elements, at, 'Ntfctn');

const opened = (state: State, at: number): string | null => {
  const { elements } = state.scan;
  if (isNamed(elements, at, 'Ntry')) {
    if (state.entry !== NONE) return 'An entry begins inside another one.';
    if (state.statement === NONE) return 'An entry stands outside of a statement.';
    state.entry = at;
  } else if (isStatement(elements, at)) {
    if (state.statement !== NONE) return 'A statement begins inside another one.';
    state.statement = at;
    state.current = { line: state.lineAt(startOf(state.scan, at)), booked: new Map(), pending: new Map() };
    state.account = null;
  }
  return null;
};

/** The account is read with the first entry, which it stands before, while the statement is still open. */
const accountNow = (state: State): CamtAccount => {
  const { elements } = state.scan;
  elements.next[state.statement] = elements.count;
  state.account ??= readAccount(elements, state.statement);
  return state.account;
};

const closeEntry = (state: State, at: number): void => {
  const { scan, found, options, current } = state;
  const { elements } = scan;
  if (!current) return;
  const start = startOf(scan, at);
  const raw = elements.text.slice(start, start + RAW);
  const line = state.lineAt(start);
  const { currency } = accountNow(state);
  const outcome = readEntry(elements, at, { line, raw, currency, fallback: options.fallbackCurrency });
  if (outcome.kind === 'failed')
    found.failed.push({ line, column: outcome.column, reason: outcome.reason, raw: squeeze(raw) });
  else if (outcome.kind === 'skipped') found.skipped.push({ line, reason: outcome.reason, raw: squeeze(raw) });
  else {
    addRows(current[outcome.kind], outcome.currency, outcome.rows);
    if (outcome.byValueDate) found.byValueDate += outcome.rows.length;
  }
  elements.count = at;
  state.entry = NONE;
  if (state.entries % STEP === 0) reportProgress(start, elements.text.length, options);
  state.entries += 1;
};

const closeStatement = (state: State): void => {
  const { scan, found, current } = state;
  if (!current) return;
  const account = accountNow(state);
  const balances = readBalances(scan.elements, state.statement, account.currency);
  found.statements.push({ ...current, account, balances });
  scan.elements.count = state.statement;
  state.statement = NONE;
  state.current = null;
};

const closed = (state: State, at: number): void => {
  if (at === state.entry) closeEntry(state, at);
  else if (at === state.statement) closeStatement(state);
};

/** Closes what a fault left open, down to an element, so that what was read of it can still be used. */
const unwindTo = ({ scan }: State, at: number, position: number): void => {
  const { elements, open } = scan;
  for (let last = open.at(-1); last !== undefined && last > at; last = open.at(-1)) {
    elements.contentEnd[last] = position;
    elements.next[last] = elements.count;
    open.pop();
  }
};

const listFault = ({ scan, found, entry, lineAt }: State, fault: XmlFault): void => {
  const start = entry === NONE ? fault.position : startOf(scan, entry);
  const raw = squeeze(scan.elements.text.slice(start, start + RAW));
  found.failed.push({ line: lineAt(start), column: null, reason: fault.reason, raw });
};

/** Gives up the broken entry, and closes what is open within the statement; tells whether anything was open. */
const giveUp = (state: State, position: number): boolean => {
  const { scan, statement, entry } = state;
  const before = scan.open.length;
  if (entry !== NONE) {
    scan.open.length = Math.min(before, scan.open.indexOf(statement) + 1);
    scan.elements.count = entry;
    state.entry = NONE;
  } else if (statement !== NONE) unwindTo(state, statement, position);
  return entry !== NONE || scan.open.length < before;
};

/** Lists what is broken and goes on with the next entry or statement; tells whether there is one. */
const recover = (state: State, fault: XmlFault): boolean => {
  const { scan } = state;
  const { text } = scan.elements;
  listFault(state, fault);
  const isFreed = giveUp(state, fault.position);
  const endsStatement = STATEMENT_TAG.test(text.slice(fault.position, fault.position + 40));
  RESUME.lastIndex = fault.ended ? text.length : fault.position + (isFreed || endsStatement ? 0 : 1);
  const next = RESUME.exec(text);
  const opensStatement = next !== null && STATEMENT_TAG.test(next[0]);
  if (state.statement !== NONE && (!next || opensStatement)) {
    scan.open.length = scan.open.indexOf(state.statement);
    closeStatement(state);
  } else if (opensStatement && next.index === fault.position && !isFreed) return false;
  scan.position = next?.index ?? text.length;
  return next !== null;
};

/** Reads every statement and entry of a CAMT file; what is broken is listed, and the reading goes on behind it. */
export const scanCamt = (text: string, options: ReadOptions): CamtContent => {
  const state: State = {
    scan: { elements: xmlElements(text), open: [], position: 0 },
    options,
    found: { statements: [], failed: [], skipped: [], byValueDate: 0 },
    lineAt: lineCounter(text),
    statement: NONE,
    entry: NONE,
    current: null,
    account: null,
    entries: 0,
  };
  const visitor: XmlVisitor = { opened: (at) => opened(state, at), closed: (at) => closed(state, at) };
  for (let fault = scanXml(state.scan, visitor); fault; fault = scanXml(state.scan, visitor))
    if (!recover(state, fault)) break;
  reportProgress(text.length, text.length, options);
  return state.found;
};
