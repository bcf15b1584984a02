import { squeeze } from '../text/fold-text.ts';
import type { Information } from './information.ts';
import { behindAccount } from './plain-name.ts';

/** Words before a plus, in front of the text that they name. */
const KEYS: ReadonlySet<string> = new Set(
  'EREF KREF MREF CRED DEBT COAM OAMT SVWZ ABWA ABWE BREF PURP RREF MDAT'.split(' '),
);
const KEY_LENGTH = 4;
const UNUSED = /^(?:not ?provided|nonref|none)$/iu;
/** Sub-fields of 27 letters cut words; a shorter one ends with a word. */
const FULL_PART = 27;
const CODE_LENGTH = 2;
const ZERO = 48;

/** A sub-field: its number and its text. */
type SubField = { readonly code: number; readonly text: string };

const isBooking = (code: number): boolean => code === 0;
const isPurpose = (code: number): boolean => (code >= 20 && code <= 29) || (code >= 60 && code <= 63);
const isName = (code: number): boolean => code === 32 || code === 33;
const isAddition = (code: number): boolean => code >= 70 && code <= 79;
const isKnown = (code: number): boolean =>
  isBooking(code) || code === 10 || isPurpose(code) || (code >= 30 && code <= 39) || isAddition(code);

/** The number of two digits that stands at a place; not a known one where there is none. */
const codeAt = (text: string, at: number): number => {
  const [tens, ones] = [text.charCodeAt(at) - ZERO, text.charCodeAt(at + 1) - ZERO];
  return tens >= 0 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
};

/** The next place of the mark where a known number follows it; the end of the text where there is none. */
const nextField = (text: string, mark: string, from: number): number => {
  let at = text.indexOf(mark, from);
  while (at >= 0 && !isKnown(codeAt(text, at + mark.length))) at = text.indexOf(mark, at + mark.length);
  return at < 0 ? text.length : at;
};

/** Cuts a text at its mark where a known number of two digits follows; repeated numbers are kept in order. */
const cut = (text: string, mark: string): readonly SubField[] => {
  const fields: SubField[] = [];
  let [isOrdered, last] = [true, 0];
  for (let at = nextField(text, mark, 0); at < text.length;) {
    const start = at + mark.length;
    const code = codeAt(text, start);
    at = nextField(text, mark, start);
    fields.push({ code, text: text.slice(start + CODE_LENGTH, at) });
    isOrdered &&= last <= code;
    last = code;
  }
  return isOrdered ? fields : fields.toSorted((one, other) => one.code - other.code);
};

/** Joins the texts of the sub-fields that belong together. */
const joined = (fields: readonly SubField[], belongs: (code: number) => boolean): string => {
  let whole = '';
  let last = 0;
  for (const { code, text } of fields) {
    if (!belongs(code)) continue;
    const isCut = whole === '' || last >= FULL_PART || text.startsWith(' ');
    whole += isCut ? text : ` ${text}`;
    last = text.length;
  }
  return squeeze(whole);
};

type Purpose = { readonly text: string; readonly reference: string };

/** The keys of SEPA in front of their texts; what has no key belongs to the purpose. */
const readKeys = (text: string): Purpose => {
  let purpose = '';
  let reference = '';
  let key = 'SVWZ';
  let from = 0;
  const take = (to: number): void => {
    const value = text.slice(from, to).trim();
    if (key === 'SVWZ' && value !== '') purpose += purpose === '' ? value : ` ${value}`;
    if (key === 'EREF' && !UNUSED.test(value)) reference = squeeze(value);
  };
  for (let plus = text.indexOf('+'); plus >= 0; plus = text.indexOf('+', plus + 1)) {
    const word = text.slice(Math.max(0, plus - KEY_LENGTH), plus);
    if (!KEYS.has(word)) continue;
    take(plus - KEY_LENGTH);
    key = word;
    from = plus + 1;
  }
  take(text.length);
  return { text: squeeze(purpose), reference };
};

const withoutSlashes = (name: string): string => (name.endsWith('/') ? name.replace(/[\s/]+$/u, '') : name);

/** Reads numbered sub-fields: 20–29 and 60–63 the purpose, 32–33 the name, 00 the bank's word for the kind of booking. */
export const readSubFields = (text: string, mark: string): Information => {
  const fields = cut(text, mark);
  const purpose = readKeys(joined(fields, isPurpose));
  return {
    name: withoutSlashes(joined(fields, isName)) || behindAccount(purpose.text),
    purpose: purpose.text,
    notes: [purpose.reference, joined(fields, isBooking), joined(fields, isAddition)],
  };
};
