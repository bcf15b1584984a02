import { squeeze } from '../text/fold-text.ts';
import type { Information } from './information.ts';
import { joinParts } from './join-lines.ts';
import { behindAccount } from './plain-name.ts';

const CODE = /^(?:00|10|[23]\d|6[0-3]|7\d)/u;
const KEYS = /(EREF|KREF|MREF|CRED|DEBT|COAM|OAMT|SVWZ|ABWA|ABWE|BREF|PURP|RREF|MDAT)\+/gu;
const UNUSED = /^(?:not ?provided|nonref|none)$/iu;

/** A sub-field: its number and its text. */
type SubField = { readonly code: number; text: string };

/** Cuts a text at its mark where a known number of two digits follows; repeated numbers are kept in order. */
const cut = (text: string, mark: string): readonly SubField[] => {
  const fields: SubField[] = [];
  let last: SubField | undefined;
  for (let at = text.indexOf(mark); at >= 0;) {
    const next = text.indexOf(mark, at + mark.length);
    const piece = text.slice(at + mark.length, next < 0 ? text.length : next);
    if (CODE.test(piece)) {
      last = { code: Number(piece.slice(0, 2)), text: piece.slice(2) };
      fields.push(last);
    } else if (last) last.text += mark + piece;
    at = next;
  }
  return fields.every(({ code }, index) => index === 0 || (fields[index - 1]?.code ?? 0) <= code)
    ? fields
    : fields.toSorted((one, other) => one.code - other.code);
};

const between = (fields: readonly SubField[], from: number, to: number): readonly string[] => {
  const parts: string[] = [];
  for (const { code, text } of fields) if (code >= from && code <= to) parts.push(text);
  return parts;
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
    if (key === 'SVWZ') purpose += ` ${value}`;
    if (key === 'EREF' && !UNUSED.test(value)) reference = squeeze(value);
  };
  for (const match of text.matchAll(KEYS)) {
    take(match.index);
    key = match[1] ?? '';
    from = match.index + match[0].length;
  }
  take(text.length);
  return { text: squeeze(purpose), reference };
};

/** Reads numbered sub-fields: 20–29 and 60–63 the purpose, 32–33 the name, 00 the bank's word for the kind of booking. */
export const readSubFields = (text: string, mark: string): Information => {
  const fields = cut(text, mark);
  const purpose = readKeys(joinParts([...between(fields, 20, 29), ...between(fields, 60, 63)]));
  return {
    name: joinParts(between(fields, 32, 33)).replace(/[\s/]+$/u, '') || behindAccount(purpose.text),
    purpose: purpose.text,
    notes: [purpose.reference, joinParts(between(fields, 0, 0)), joinParts(between(fields, 70, 79))],
  };
};
