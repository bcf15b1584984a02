import { squeeze } from '../text/fold-text.ts';
import { remembering } from '../statements/remembering.ts';
import { decodeEntities } from './decode-entities.ts';

/** What is told of each tag, in the order of the file; names come in upper case without a namespace, values decoded and trimmed. */
export type TagVisitor = {
  /** A start tag with the text behind it; `at` is where the tag stands, `end` where its text ends. */
  readonly open: (name: string, value: string, at: number, end: number) => void;
  /** An end tag; `end` lies behind it. */
  readonly close: (name: string, end: number) => void;
};

/** One piece of markup: `alone` for `<X/>`, `skip` for comments, instructions and declarations. */
type Mark = {
  readonly kind: 'open' | 'close' | 'alone' | 'cdata' | 'skip';
  readonly name: string;
  readonly start: number;
  readonly end: number;
};

const [LESS, GREATER, SLASH, BANG, QUESTION, DOT, DASH, COLON, UNDERSCORE] = [60, 62, 47, 33, 63, 46, 45, 58, 95];

const isLetter = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 97 && code <= 122);

const isNamePart = (code: number): boolean =>
  isLetter(code) ||
  (code >= 48 && code <= 57) ||
  code === DOT ||
  code === DASH ||
  code === COLON ||
  code === UNDERSCORE;

const nameEnd = (text: string, from: number): number => {
  let at = from;
  while (at < text.length && isNamePart(text.charCodeAt(at))) at += 1;
  return at;
};

/** Where the next angle bracket of either kind stands; a tag never reaches beyond it. */
const nextBracket = (text: string, from: number): number => {
  let at = from;
  while (at < text.length && text.charCodeAt(at) !== LESS && text.charCodeAt(at) !== GREATER) at += 1;
  return at;
};

/** Returns the name that stands between two places. */
type NameReader = (start: number, end: number) => string;

const nameReader = (text: string): NameReader => {
  const bareName = remembering((written) => written.slice(written.indexOf(':') + 1).toUpperCase());
  return (start, end) => bareName(text.slice(start, end));
};

const CDATA = '<![CDATA[';

const startTag = (text: string, start: number, nameOf: NameReader): Mark | null => {
  const behind = nameEnd(text, start + 1);
  const bracket = text.charCodeAt(behind) === GREATER ? behind : nextBracket(text, behind);
  const isTag = text.charCodeAt(bracket) === GREATER && (bracket === behind || !(text.charCodeAt(behind) > 47));
  if (!isTag) return null;
  const kind = text.charCodeAt(bracket - 1) === SLASH ? 'alone' : 'open';
  return { kind, name: nameOf(start + 1, behind), start, end: bracket + 1 };
};

const endTag = (text: string, start: number, nameOf: NameReader): Mark | null => {
  const behind = nameEnd(text, start + 2);
  if (behind === start + 2) return null;
  const bracket = nextBracket(text, behind);
  const end = text.charCodeAt(bracket) === GREATER ? bracket + 1 : bracket;
  return { kind: 'close', name: nameOf(start + 2, behind), start, end };
};

/** Declarations are stepped over piece by piece, so that no entity of a DOCTYPE is ever known. */
const declaration = (text: string, start: number): Mark => {
  const bracket = nextBracket(text, start + 1);
  return { kind: 'skip', name: '', start, end: text.charCodeAt(bracket) === GREATER ? bracket + 1 : bracket };
};

/** Builds the search for the next markup; a `<` that begins none is text. Ends that do not exist are searched only once. */
const markFinder = (text: string): ((from: number) => Mark | null) => {
  const missing = new Set<string>();
  const nameOf = nameReader(text);
  const endBehind = (from: number, closing: string): number => {
    if (missing.has(closing)) return -1;
    const end = text.indexOf(closing, from);
    if (end < 0) missing.add(closing);
    return end < 0 ? -1 : end + closing.length;
  };
  const special = (start: number): Mark => {
    const isData = text.startsWith(CDATA, start);
    if (!isData && !text.startsWith('<!--', start)) return declaration(text, start);
    const end = isData ? endBehind(start + CDATA.length, ']]>') : endBehind(start + 4, '-->');
    if (end < 0) return { kind: 'skip', name: '', start, end: start + (isData ? CDATA.length : 4) };
    return { kind: isData ? 'cdata' : 'skip', name: '', start, end };
  };
  const markAt = (start: number): Mark | null => {
    const code = text.charCodeAt(start + 1);
    if (isLetter(code)) return startTag(text, start, nameOf);
    if (code === SLASH) return endTag(text, start, nameOf);
    return code === BANG ? special(start) : code === QUESTION ? declaration(text, start) : null;
  };
  return (from) => {
    for (let start = text.indexOf('<', from); start >= 0; start = text.indexOf('<', start + 1)) {
      const mark = markAt(start);
      if (mark) return mark;
    }
    return null;
  };
};

/**
 * Walks through SGML or XML tags in one pass, whether elements are closed or not. Raw `<` and `&` in texts stay text,
 * comments vanish, CDATA is taken as it stands; time grows with the length of the text only.
 */
export const scanTags = (text: string, { open, close }: TagVisitor): void => {
  const nextMark = markFinder(text);
  let tag: Mark | null = null;
  let value = '';
  let from = 0;
  const finish = (end: number): void => {
    if (tag) open(tag.name, squeeze(value.trim()), tag.start, end);
    tag = null;
    value = '';
  };
  for (let mark = nextMark(0); mark; mark = nextMark(from)) {
    if (tag && mark.start > from) value += decodeEntities(text.slice(from, mark.start));
    from = mark.end;
    if (mark.kind === 'skip') continue;
    if (mark.kind === 'cdata') {
      value += text.slice(mark.start + CDATA.length, mark.end - 3);
      continue;
    }
    finish(mark.start);
    if (mark.kind === 'open') tag = mark;
    else if (mark.kind === 'alone') open(mark.name, '', mark.start, mark.end);
    else close(mark.name, mark.end);
  }
  if (tag) value += decodeEntities(text.slice(from));
  finish(text.length);
};
