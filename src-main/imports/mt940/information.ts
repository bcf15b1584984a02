import { squeeze } from '../text/fold-text.ts';
import { joinLines } from './join-lines.ts';
import { nameIn } from './plain-name.ts';
import { readSlashes } from './slash-information.ts';
import { readSubFields } from './sub-fields.ts';

/** What a `:86:` field tells of a movement. `name` is empty where it names no other side. */
export type Information = { readonly name: string; readonly purpose: string; readonly notes: readonly string[] };

/** A plus marks sub-fields only behind the code of the booking: else it begins the number of a telephone. */
const SUB_FIELDS = /^\s*(?:\d{3})?([?~<>^@|!$#§*¬]|(?<=\d{3})\+)(?:00|10|[2367]\d)/u;
const SLASHES = /^\s*\/[A-Z]{2,4}\/|\/(?:NAME|REMI|CNTP|BENM|ORDP)\//u;
const UNSTRUCTURED = /^999(?=\p{L})/u;

const plain = (lines: readonly string[]): Information => {
  const purpose = squeeze(joinLines(lines, '').replace(UNSTRUCTURED, ''));
  return { name: nameIn(lines, purpose), purpose, notes: [] };
};

/** Reads the text of a `:86:` field in any of the dialects: sub-fields, words between slashes, or plain text. */
export const readInformation = (lines: readonly string[]): Information => {
  const mark = SUB_FIELDS.exec(lines[0] ?? '')?.[1] ?? SUB_FIELDS.exec(`${lines[0] ?? ''}${lines[1] ?? ''}`)?.[1];
  if (mark !== undefined) return readSubFields(joinLines(lines, mark), mark);
  const text = joinLines(lines, '/');
  return SLASHES.test(text) ? readSlashes(text) : plain(lines);
};

const NUMBERED = /^(\d{2})(.*)$/u;

/** Reads an `:NS:` block of numbered lines, as banks in Hungary write it: 15 and 16 name the other side. */
export const readNumberedLines = (lines: readonly string[]): Information => {
  let name = '';
  const texts: string[] = [];
  for (const line of lines) {
    const [, code = '', text = ''] = NUMBERED.exec(line) ?? [];
    if (code === '15' || code === '16') name += text;
    else if (/\p{L}{3}/u.test(text)) texts.push(squeeze(text));
  }
  return { name: squeeze(name), purpose: texts.join(' · '), notes: [] };
};
