import { NONE } from './xml-elements.ts';
import type { XmlElements } from './xml-elements.ts';

/** Where the scan stands: the elements so far and, innermost last, those that are open. */
export type XmlScan = { readonly elements: XmlElements; readonly open: number[]; position: number };

/** Why the text is no well-formed XML at a place; `ended` when nothing behind it can be read. */
export type XmlFault = { readonly position: number; readonly reason: string; readonly ended: boolean };

/** Called as elements open and close; `opened` may return why the element must not stand there. */
export type XmlVisitor = {
  readonly opened: (at: number) => string | null;
  readonly closed: (at: number) => void;
};

const [QUOTE, APOSTROPHE, SLASH, COLON, LESS, EQUALS, GREATER, QUESTION, BANG] = [34, 39, 47, 58, 60, 61, 62, 63, 33];

const fault = (position: number, reason: string): XmlFault => ({ position, reason, ended: false });
const cutOff = (position: number, what: string): XmlFault => ({
  position,
  reason: `The file ends in the middle of ${what}.`,
  ended: true,
});

const behind = (text: string, mark: string, from: number, what: string): number | XmlFault => {
  const end = text.indexOf(mark, from);
  return end < 0 ? cutOff(from, what) : end + mark.length;
};

const skipDeclaration = (text: string, start: number): number | XmlFault => {
  if (text.startsWith('<!--', start)) return behind(text, '-->', start + 4, 'a comment');
  if (text.startsWith('<![CDATA[', start)) return behind(text, ']]>', start + 9, 'a text');
  const end = text.indexOf('>', start);
  if (end < 0) return cutOff(start, 'a declaration');
  if (!text.slice(start, end).includes('[')) return end + 1;
  return { ...fault(start, 'It declares entities of its own, as no bank statement does.'), ended: true };
};

const isNameStart = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 95 || code > 127;

/** The end of a tag whose attributes begin at a place, or -1; a `>` in quotes does not end it, a `<` cannot stand in it. */
const tagEnd = (text: string, from: number): number => {
  const next = text.indexOf('<', from);
  const limit = next < 0 ? text.length : next;
  for (let index = from; index < limit; index += 1) {
    const code = text.charCodeAt(index);
    if (code === GREATER) return index;
    if (code !== QUOTE && code !== APOSTROPHE) continue;
    const length = text.slice(index + 1, limit).indexOf(code === QUOTE ? '"' : "'");
    if (length < 0) return -1;
    index += length + 1;
  }
  return -1;
};

const openTag = (scan: XmlScan, start: number, visitor: XmlVisitor): number | XmlFault => {
  const { elements, open } = scan;
  const { text } = elements;
  if (!isNameStart(text.charCodeAt(start + 1))) return fault(start, 'A “<” begins no element.');
  let nameStart = start + 1;
  let nameEnd = nameStart;
  for (; nameEnd < text.length; nameEnd += 1) {
    const code = text.charCodeAt(nameEnd);
    if (code <= 32 || code === GREATER || code === SLASH || code === EQUALS) break;
    if (code === COLON) nameStart = nameEnd + 1;
  }
  const end = text.charCodeAt(nameEnd) === GREATER ? nameEnd : tagEnd(text, nameEnd);
  if (end < 0 || nameEnd >= text.length)
    return text.includes('<', nameEnd) ? fault(start, 'A tag is not closed.') : cutOff(start, 'a tag');
  const at = elements.count;
  elements.count = at + 1;
  elements.nameStart[at] = nameStart;
  elements.nameEnd[at] = nameEnd;
  elements.contentStart[at] = end + 1;
  elements.contentEnd[at] = end + 1;
  elements.next[at] = at + 1;
  const reason = visitor.opened(at);
  if (reason !== null) {
    elements.count = at;
    return fault(start, reason);
  }
  if (text.charCodeAt(end - 1) === SLASH) visitor.closed(at);
  else open.push(at);
  return end + 1;
};

const sameText = (text: string, a: number, b: number, length: number): boolean => {
  for (let index = 0; index < length; index += 1)
    if (text.charCodeAt(a + index) !== text.charCodeAt(b + index)) return false;
  return true;
};

/** The place of the `>` of an end tag, or -1; it mostly stands right behind the name that is due. */
const endTagEnd = (text: string, start: number, nameStart: number, length: number): number => {
  const likely = start + 2 + length;
  const isUsual = text.charCodeAt(likely) === GREATER && sameText(text, start + 2, nameStart, length);
  return isUsual ? likely : text.indexOf('>', start);
};

const closeTag = (scan: XmlScan, start: number, visitor: XmlVisitor): number | XmlFault => {
  const { elements, open } = scan;
  const { text } = elements;
  const at = open.at(-1) ?? NONE;
  const nameStart = elements.nameStart[at] ?? 0;
  const length = (elements.nameEnd[at] ?? 0) - nameStart;
  const end = endTagEnd(text, start, nameStart, length);
  if (end < 0) return cutOff(start, 'a tag');
  if (at === NONE) return fault(start, `${text.slice(start, Math.min(end + 1, start + 60))} closes nothing.`);
  const nameAt = end - length;
  const before = text.charCodeAt(nameAt - 1);
  const isSame = nameAt > start && (before === SLASH || before === COLON) && sameText(text, nameAt, nameStart, length);
  if (
    !isSame &&
    text
      .slice(start + 2, end)
      .trim()
      .split(':')
      .at(-1) !== text.slice(nameStart, nameStart + length)
  ) {
    const found = text.slice(start, Math.min(end + 1, start + 60));
    return fault(start, `${found} stands where </${text.slice(nameStart, nameStart + length)}> is due.`);
  }
  open.pop();
  elements.contentEnd[at] = start;
  elements.next[at] = elements.count;
  visitor.closed(at);
  return end + 1;
};

/** Where the next tag begins, or -1; often it stands right behind the one before. */
const nextTag = (text: string, from: number): number =>
  text.charCodeAt(from) === LESS ? from : text.indexOf('<', from);

/** Scans on from the present position to the end of the text; returns the first fault, or null when all is closed. */
export const scanXml = (scan: XmlScan, visitor: XmlVisitor): XmlFault | null => {
  const { text } = scan.elements;
  for (;;) {
    const start = nextTag(text, scan.position);
    if (start < 0) return scan.open.length > 0 ? cutOff(text.length, 'a message: its last part is missing') : null;
    const code = text.charCodeAt(start + 1);
    const after =
      code === SLASH
        ? closeTag(scan, start, visitor)
        : code === BANG
          ? skipDeclaration(text, start)
          : code === QUESTION
            ? behind(text, '?>', start, 'a declaration')
            : openTag(scan, start, visitor);
    if (typeof after !== 'number') return after;
    scan.position = after;
  }
};
