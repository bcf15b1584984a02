import { squeeze } from '../text/fold-text.ts';
import type { Information } from './information.ts';

/** The slash behind a word may begin the next one. */
const WORDS =
  /\/(TRTP|IBAN|BIC|NAME|REMI|EREF|KREF|PREF|MARF|CSID|CNTP|ADDR|ISDT|PURP|RTRN|ULTB|ULTD|ULTC|ORDP|BENM|TRCD|SVCL|INIT|OCMT|EXCH|CHGS|CREF|ID|BUSP|PT|PY)(?=\/)/gu;
/** An amount in another currency; what stands behind its slash is text of the movement. */
const AMOUNTS = /^(?:OCMT|EXCH|CHGS)$/u;
const UNUSED = /^(?:not ?provided|nonref|none|empty)?$/iu;
const NUMBER = /^[A-Z]{0,4}[\d\s.-]+[A-Z\d]*$/u;

const cut = (text: string): ReadonlyMap<string, string> => {
  const fields = new Map<string, string>();
  let [word, from] = ['', 0];
  const take = (to: number): void => {
    const value = squeeze(text.slice(word === '' ? from : from + 1, to));
    if (value !== '' && !fields.has(word)) fields.set(word, value);
    const behind = AMOUNTS.test(word) ? (/\/+\s*([^/].*)$/u.exec(value)?.[1] ?? '') : '';
    if (behind !== '' && !fields.has('')) fields.set('', behind);
  };
  for (const match of text.matchAll(WORDS)) {
    take(match.index);
    word = match[1] ?? '';
    from = match.index + match[0].length;
  }
  take(text.length);
  return fields;
};

/** A slash between digits belongs to a date or a number. */
const PART_END = /(?<!\d)\/+|\/+(?!\d)/u;

const parts = (text: string): readonly string[] =>
  text
    .split(PART_END)
    .map((part) => part.trim())
    .filter((part) => !UNUSED.test(part));

/** Without a name of its own the party’s field holds its number, its name and a text between slashes. */
const partyIn = (fields: ReadonlyMap<string, string>): readonly string[] => {
  const counterparty = fields.get('CNTP');
  if (counterparty !== undefined) return [counterparty.split('/')[2]?.trim() ?? ''];
  const all = parts(fields.get('BENM') ?? fields.get('ORDP') ?? '');
  const name = all.findIndex((part) => !NUMBER.test(part));
  return name < 0 ? [] : all.slice(name);
};

const remittance = (text: string): string => parts(text.replace(/^(?:USTD|STRD\/(?:CUR|ISO)?)\/*/u, '')).join(' / ');

/** Reads words between slashes, as Dutch banks write them: `/TRTP/…/NAME/…/REMI/…`. */
export const readSlashes = (text: string): Information => {
  const fields = cut(text);
  const named = fields.get('NAME');
  const [party = '', ...rest] = partyIn(fields);
  const reference = fields.get('EREF')?.replace(/\/+$/u, '') ?? '';
  return {
    name: squeeze(named?.replace(/\/+$/u, '') ?? party),
    purpose: remittance(fields.get('REMI') ?? fields.get('PY') ?? rest.join(' / ')),
    notes: [UNUSED.test(reference) ? '' : reference, fields.get('') ?? '', fields.get('TRTP') ?? ''],
  };
};
