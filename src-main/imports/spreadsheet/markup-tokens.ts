/** A tag with its name in small letters and what stands in it, or text between tags as it is written. */
export type MarkupToken =
  | { readonly kind: 'open'; readonly name: string; readonly inside: string; readonly isEmpty: boolean }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string };

const NAME = /^[a-z][\w:.-]*/iu;
/** What stands between these tags is no text of the page. */
const SILENT = /^(?:script|style|title|noscript)$/u;

/** Where a tag ends: at the next `>` outside of quotes; a quote that is not closed before the next tag is none. */
const tagEnd = (text: string, from: number): number => {
  const next = text.indexOf('<', from);
  const limit = next < 0 ? text.length : next;
  for (let at = from; at < text.length; at += 1) {
    const letter = text[at];
    if (letter === '>') return at;
    if (letter === '<') return at - 1;
    if (letter !== '"' && letter !== "'") continue;
    const closed = text.slice(at + 1, limit).indexOf(letter);
    if (closed >= 0) at += closed + 1;
  }
  return text.length;
};

/** What a comment, a declaration or the like that begins here ends with; null where it is none of them. */
const hiddenEnd = (text: string, at: number): string | null => {
  if (text.startsWith('<!--', at)) return '-->';
  return text.startsWith('<?', at) || text.startsWith('<!', at) ? '>' : null;
};

/** Finds ends of marks; what does not come any more is searched only once. */
const endFinder = (text: string): ((mark: string, at: number) => number | null) => {
  const missing = new Set<string>();
  return (mark, at) => {
    if (missing.has(mark)) return null;
    const found = text.indexOf(mark, at);
    if (found < 0) missing.add(mark);
    return found < 0 ? null : found + mark.length;
  };
};

const skipSilent = (text: string, name: string, at: number): number => {
  const closing = new RegExp(`</${name}\\b`, 'giu');
  closing.lastIndex = at;
  return closing.exec(text)?.index ?? text.length;
};

type Step = { readonly tokens: readonly MarkupToken[]; readonly next: number };

const tagStep = (text: string, tag: number): Step => {
  const isClosing = text[tag + 1] === '/';
  const start = tag + (isClosing ? 2 : 1);
  const name = NAME.exec(text.slice(start, start + 60))?.[0];
  if (name === undefined) return { tokens: [{ kind: 'text', text: '<' }], next: tag + 1 };
  const end = tagEnd(text, start + name.length);
  const folded = name.toLowerCase();
  if (isClosing) return { tokens: [{ kind: 'close', name: folded }], next: end + 1 };
  const inside = text.slice(start + name.length, end);
  const isEmpty = inside.endsWith('/');
  return {
    tokens: [{ kind: 'open', name: folded, inside, isEmpty }],
    next: SILENT.test(folded) && !isEmpty ? skipSilent(text, folded, end + 1) : end + 1,
  };
};

const DATA = '<![CDATA[';
const COMMENT = '<!--';

/** What is hidden or taken as it stands; where its end is missing, it hides nothing of what follows. */
const markStep = (text: string, at: number, endOf: ReturnType<typeof endFinder>): Step => {
  if (text.startsWith(DATA, at)) {
    const next = endOf(']]>', at);
    if (next === null) return { tokens: [], next: at + DATA.length };
    const inside = text.slice(at + DATA.length, next - 3);
    return { tokens: [{ kind: 'text', text: inside.replaceAll('&', '&amp;') }], next };
  }
  const mark = hiddenEnd(text, at);
  return mark === null ? tagStep(text, at) : { tokens: [], next: endOf(mark, at) ?? at + COMMENT.length };
};

/** Cuts HTML or XML into tags and text, however sloppily it is written. Comments, scripts and styles are left out. */
export function* markupTokens(text: string): Generator<MarkupToken> {
  const endOf = endFinder(text);
  let at = 0;
  while (at < text.length) {
    const tag = text.indexOf('<', at);
    if (tag !== at) yield { kind: 'text', text: text.slice(at, tag < 0 ? text.length : tag) };
    if (tag < 0) return;
    const { tokens, next } = markStep(text, tag, endOf);
    yield* tokens;
    at = next;
  }
}

const PATTERNS = new Map<string, RegExp>();

const patternOf = (name: string): RegExp => {
  const known = PATTERNS.get(name);
  if (known) return known;
  const pattern = new RegExp(`(?:^|\\s)${name}(?:\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+)))?(?=\\s|/|$)`, 'iu');
  PATTERNS.set(name, pattern);
  return pattern;
};

/** Returns an attribute's value as written, or null; `''` when it stands there without one. */
export const attributeOf = (inside: string, name: string): string | null => {
  const match = inside === '' ? null : patternOf(name).exec(inside);
  return match ? (match[1] ?? match[2] ?? match[3] ?? '') : null;
};
