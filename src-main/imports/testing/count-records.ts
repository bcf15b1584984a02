import type { Reading } from '../reading.ts';

const COMMENTS = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>/gu;
/** What is not closed hides the rest of the file, as every reader of XML has it; that much is told as a failed row. */
const OPEN_COMMENT = /(?:<!--|<!\[CDATA\[|<\?)[\s\S]*/u;
const SAYS = /[\p{L}\p{N}]/u;

const matches = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/**
 * Records by their start tags; where one is missing, an end tag tells of a record if there is a day or an amount before it.
 */
const countOfx = (text: string): number => {
  const pieces = text.replaceAll(COMMENTS, ' ').split(/<(\/?)(?:[\w.-]+:)?STMTTRN\s*>/iu);
  let counted = 0;
  for (let at = 1; at < pieces.length; at += 2) {
    const isEnd = pieces[at] === '/';
    const isBehindStart = at > 1 && pieces[at - 2] === '';
    if (!isEnd || (!isBehindStart && /<(?:DTPOSTED|TRNAMT)>/iu.test(pieces[at - 1] ?? ''))) counted += 1;
  }
  return counted;
};

/** Entries, but for empty ones and for what stands within another tag. */
const countCamt = (text: string): number =>
  matches(text.replaceAll(COMMENTS, '').replace(OPEN_COMMENT, ''), /(?<!<[^<>]*)<(?:[\w.-]+:)?Ntry(?=[\s>])/gu);

/** A `:61:` that stands before another tag is a slip; the text of that tag belongs to the entry above. */
const countMt940 = (text: string): number => matches(text.replaceAll('\r', '\n'), /^:61:(?!86:)/gmu);

const LIST = /^!\s*type\s*:?\s*(?:cat|class|tag|memorized|prices|security|budget)/iu;

/** Records between carets, but for those of lists and of accounts. */
const countQif = (text: string): number => {
  let [counted, counts, filled] = [0, true, false];
  const finish = (): void => {
    if (filled && counts) counted += 1;
    filled = false;
  };
  const isRecordLine = (line: string): boolean => /^[DTUPMLSA$]\s*\S/u.test(line);
  for (const line of text.split(text.includes('\n') ? '\n' : '\r').map((each) => each.trim())) {
    if (line.startsWith('^')) finish();
    else if (/^!\s*(?:type|account)/iu.test(line)) {
      finish();
      counts = !LIST.test(line) && !/^!\s*account/iu.test(line);
    } else if (isRecordLine(line)) filled = true;
  }
  finish();
  return counted;
};

const isBalanced = (xml: string): boolean => {
  const open: string[] = [];
  for (const [, slash, name = '', alone] of xml.matchAll(/<(\/?)([\w:.-]+)(?:\s[^<>]*?)?(\/?)>/gu)) {
    if (slash !== '' && open.pop() !== name) return false;
    if (slash === '' && alone === '') open.push(name);
  }
  return open.length === 0 && !/<(?![\w/?])/u.test(xml);
};

/**
 * Rows of a sheet's XML with any text, but for the names of the columns; what stands behind its end is no part of it.
 * None where the XML itself is broken: how much of that a parser takes is chance.
 */
const countSheetXml = (xml: string): number => {
  const [sheet = ''] = xml.replaceAll(COMMENTS, '').split(/<\/sheetData>|<\/worksheet>/u);
  if (!isBalanced(xml)) return 0;
  const rows = sheet.match(/<row\b[^<>]*>(?:(?!<row\b)[\s\S])*?<\/row>/gu) ?? [];
  return Math.max(0, rows.filter((row) => SAYS.test(row.replaceAll(/<[^<>]*>/gu, ' '))).length - 1);
};

/** Rows with any text, but for one of each table, which may be the names of its columns. */
const countHtml = (text: string): number => {
  const plain = text.replaceAll(COMMENTS, '');
  const rows = plain
    .split(/<tr\b[^<>]*>/iu)
    .slice(1)
    .map((piece) => piece.split(/<\/?(?:tr|table|body|html)\b/iu)[0] ?? '')
    .filter((piece) => SAYS.test(piece.replaceAll(/<[^<>]*>?/gu, ' ')));
  return Math.max(0, rows.length - 1 - matches(plain, /<table\b/giu));
};

/** Returns how many records a text of this format must at least account for, by looking at nothing but its marks. */
export const countRecords = (format: Reading['format'], text: string): number => {
  switch (format) {
    case 'ofx':
      return countOfx(text);
    case 'camt':
      return countCamt(text);
    case 'mt940':
      return countMt940(text);
    case 'qif':
      return countQif(text);
    case 'html':
      return countHtml(text);
    case 'xlsx':
      return countSheetXml(text);
    case 'csv':
    case 'xls':
      return 0;
  }
};

type Placed = { readonly line: number; readonly raw: string };

const coveredLines = (records: readonly Placed[]): ReadonlySet<number> =>
  new Set(records.flatMap(({ line, raw }) => raw.split('\n').map((_, index) => line + index)));

/** Lines that the names of the columns may take: two, and as many as their quotes hold together. */
const headerEnd = (lines: readonly string[], header: number): number => {
  let quotes = 0;
  for (let line = header; line <= lines.length; line += 1) {
    quotes += (lines[line - 1] ?? '').split('"').length - 1;
    if (quotes % 2 === 0) return line + 1;
  }
  return lines.length;
};

/**
 * Returns the first line of a CSV that says something but came out nowhere, other than the names of the columns, which begin on
 * the line that the reading tells. Null when every line is accounted for.
 */
export const lostLine = (text: string, { statements, failed, skipped, decisions }: Reading): number | null => {
  const covered = coveredLines([...statements.flatMap(({ rows }) => rows), ...failed, ...skipped]);
  const lines = text.split(/\r\n?|\n/u);
  const header = Number(decisions.find(({ key }) => key === 'header')?.value ?? 'NaN');
  const end = headerEnd(lines, header);
  const lost = lines.findIndex((line, index) => {
    const isHeader = index + 1 >= header && index + 1 <= end;
    return SAYS.test(line) && !covered.has(index + 1) && !isHeader;
  });
  return lost < 0 ? null : lost + 1;
};
