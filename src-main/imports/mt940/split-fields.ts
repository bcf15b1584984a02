/** One field of a SWIFT message: its tag without colons, its lines without the tag, and where it stands in the text. */
export type SwiftField = {
  readonly tag: string;
  readonly line: number;
  readonly lines: string[];
  readonly start: number;
  end: number;
};

/** A balance is also known without its second colon, which some banks forget. */
const TAG =
  /^\s*:(?:(20|21|25P?|28C?|6[02][FM]|61|64|65F?|86|13D?|34F|90[CD]|NS|9[45][0-9]):|(6[02][FM])(?=[CD]\d{6}[A-Z]{3}))/u;
/** The minutes and seconds of a time whose hour ends the line before: text that a program wrapped, and no tag. */
const TIME_REST = /^:[0-5]\d:[0-5]\d(?!\d)/u;
const HOUR_END = /(?:^|\D)[0-2]\d$/u;
const HEADERS = /^\{[\s\S]*\{4:\s*/u;
const BLOCK_START = /^\{\d:/u;
const BLOCK_END = /^-\}?|^\}/u;
/** Some banks write the dash that ends a message in front of the next tag. */
const DASHED_TAG = /^-(?=:(?:20|21|25P?|28C?|6[02][FM]|61|64|65|86):)/u;
const CONTROLS = /[\u0000-\u0008\u000b-\u001f]/gu;
const HAS_CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f]|\r(?!\n)/u;
const [RETURN, BLANK, DASH, COLON, OPENING, CLOSING] = [13, 32, 45, 58, 123, 125];

/** Tags inside a line, where a bank left out the line ends; within free text only those that cannot be part of it. */
const INNER_HEAD = /:(?:61:\d{6}|6[02][FM]:[CD]\d{6}|6[45]:[CD]\d{6}|86:|2[015]P?:|28C?:)/gu;
const INNER_ENTRY = /:(?:61:\d{6}|62[FM]:[CD]\d{6}|86:)/gu;
const INNER_TEXT = /:(?:61:\d{6,10}R?[CD]|62[FM]:[CD]\d{6})/gu;

const innerTags = (tag: string): RegExp =>
  tag === '86' || tag === 'NS' ? INNER_TEXT : tag === '61' ? INNER_ENTRY : INNER_HEAD;

/** Where the fields go, and the one that further lines belong to. */
type Splitting = { readonly take: (field: SwiftField) => void; open: SwiftField | null };

/** How a line begins: its tag, and how many letters that takes. */
type Head = { readonly tag: string; readonly length: number };

/** Nearly every tag is one of these at the very beginning of its line. */
const USUAL: ReadonlyMap<string, Head> = new Map(
  ['20', '25', '61', '86'].map((tag) => [`:${tag}:`, { tag, length: 4 }]),
);

/** Most lines of text begin with a letter, and none of those with a tag. */
const headOf = (piece: string): Head | null => {
  const first = piece.charCodeAt(0);
  if (first !== COLON && first > BLANK) return null;
  const usual = USUAL.get(piece.slice(0, 4));
  if (usual) return usual;
  const match = TAG.exec(piece);
  return match && { tag: match[1] ?? match[2] ?? '', length: match[0].length };
};

const isWrappedTime = ({ open }: Splitting, piece: string): boolean =>
  open?.tag === '86' && TIME_REST.test(piece) && HOUR_END.test(open.lines.at(-1) ?? '');

const close = (to: Splitting): void => {
  if (to.open) to.take(to.open);
  to.open = null;
};

const place = (to: Splitting, piece: string, line: number, start: number): void => {
  const head = headOf(piece);
  if (head && !isWrappedTime(to, piece)) {
    close(to);
    to.open = { tag: head.tag, line, lines: [piece.slice(head.length)], start, end: start + piece.length };
  } else if (to.open) {
    to.open.lines.push(piece);
    to.open.end = start + piece.length;
  }
};

/** Places a line, cut before each tag that stands inside it. */
const placeLine = (to: Splitting, text: string, line: number, start: number): void => {
  let from = 0;
  while (text.indexOf(':', from + 4) >= 0) {
    const head = headOf(from === 0 ? text : text.slice(from));
    const inner = innerTags(head?.tag ?? to.open?.tag ?? '');
    inner.lastIndex = from + 1;
    const next = inner.exec(text);
    if (!next) break;
    place(to, text.slice(from, next.index), line, start + from);
    from = next.index;
  }
  place(to, from === 0 ? text : text.slice(from), line, start + from);
};

/** Tells whether a line may begin or end a block or a message. */
const mayBeFrame = (text: string): boolean => {
  const first = text.charCodeAt(0);
  return first === DASH || first === OPENING || first === CLOSING;
};

/** Takes the frame of a message off a line; null when the line ends a message. */
const withoutFrame = (text: string): string | null => {
  const content = text.replace(HEADERS, '');
  if (BLOCK_END.test(content) && (content.length === 1 || content[1] === '}')) return null;
  return BLOCK_START.test(content) ? '' : content.replace(DASHED_TAG, '');
};

/** Cuts a text into the fields of its messages; what stands before, between and behind the messages belongs to none. */
export const splitFields = (text: string, take: (field: SwiftField) => void): void => {
  const lineEnd = text.includes('\n') ? '\n' : '\r';
  const isClean = !HAS_CONTROL.test(text);
  const to: Splitting = { take, open: null };
  let [line, start] = [1, 0];
  while (start < text.length) {
    const found = text.indexOf(lineEnd, start);
    const end = found < 0 ? text.length : found;
    const whole = text.slice(start, text.charCodeAt(end - 1) === RETURN ? end - 1 : end);
    const plain = isClean ? whole : whole.replace(CONTROLS, '');
    const content = mayBeFrame(plain) ? withoutFrame(plain) : plain;
    if (content === null) close(to);
    else if (content !== '') placeLine(to, content, line, start);
    line += 1;
    start = end + 1;
  }
  close(to);
};
