import { isCurrency } from '../../../src-shared/currency.ts';
import type { Currency } from '../../../src-shared/currency.ts';
import { readAccountNumber } from './account-number.ts';
import { currencyCodeIn, readBalance } from './read-balance.ts';
import type { SwiftBalance } from './read-balance.ts';
import type { SwiftField } from './split-fields.ts';

/** A `:61:` field with the texts that follow it: `:86:`, or `:NS:` where a bank writes that. */
export type SwiftEntry = {
  readonly field: SwiftField;
  readonly information: string[];
  readonly numbered: string[];
  end: number;
};

/** One statement or report: a day or a page of an account. */
export type SwiftMessage = {
  readonly line: number;
  readonly account: string | null;
  readonly currency: Currency | null;
  /** What the bank names as the currency, though Pecunia knows none of that name. */
  readonly unknownCurrency: string | null;
  readonly opening: SwiftBalance | null;
  readonly closing: SwiftBalance | null;
  readonly entries: readonly SwiftEntry[];
};

type Draft = {
  line: number;
  account: string | null;
  hasAccount: boolean;
  currency: Currency | null;
  unknownCurrency: string | null;
  opening: SwiftBalance | null;
  hasOpening: boolean;
  closing: SwiftBalance | null;
  entries: SwiftEntry[];
  /** The movement that a text would belong to. */
  last: SwiftEntry | null;
};

const draftAt = (line: number, account: string | null): Draft => ({
  line,
  account,
  hasAccount: false,
  currency: null,
  unknownCurrency: null,
  opening: null,
  hasOpening: false,
  closing: null,
  entries: [],
  last: null,
});

const isBegun = (draft: Draft): boolean => draft.hasOpening || draft.closing !== null || draft.entries.length > 0;

const addText = (draft: Draft, { tag, lines, end }: SwiftField): void => {
  if (!draft.last) return;
  const texts = tag === 'NS' ? draft.last.numbered : draft.last.information;
  for (const line of lines) texts.push(line);
  draft.last.end = end;
};

const addEntry = (draft: Draft, field: SwiftField): void => {
  draft.last = { field, information: [], numbered: [], end: field.end };
  draft.entries.push(draft.last);
};

const addBalance = (draft: Draft, field: SwiftField): void => {
  const [text = ''] = field.lines;
  const code = currencyCodeIn(text);
  if (code !== null && isCurrency(code)) draft.currency ??= code;
  else draft.unknownCurrency ??= code;
  draft.last = null;
  if (field.tag.startsWith('60')) {
    draft.opening = readBalance(text);
    draft.hasOpening = true;
  } else if (field.tag.startsWith('62')) draft.closing = readBalance(text);
};

const finished = ({ account, currency, ...draft }: Draft): SwiftMessage => {
  const own = account === null ? null : readAccountNumber(account, currency);
  return {
    line: draft.line,
    account: own?.number ?? null,
    currency: currency ?? own?.currency ?? null,
    unknownCurrency: draft.unknownCurrency,
    opening: draft.opening,
    closing: draft.closing,
    entries: draft.entries,
  };
};

/** Tells whether a field begins another message: its head, or a second account or opening balance. */
const beginsAnother = (draft: Draft, tag: string): boolean => {
  if (tag === '20' || tag.startsWith('9')) return isBegun(draft) || draft.hasAccount;
  if (tag.startsWith('25')) return isBegun(draft);
  return tag.startsWith('60') && (draft.hasOpening || draft.entries.length > 0);
};

/** Gathers the fields of a file into messages; a page without an account belongs to the account before it. */
export const gatherMessages = (fields: readonly SwiftField[]): readonly SwiftMessage[] => {
  const messages: SwiftMessage[] = [];
  let draft: Draft | null = null;
  for (const field of fields) {
    const { tag, lines } = field;
    if (draft && /^(?:9[45]\d|20|25P?|60[FM])$/u.test(tag) && beginsAnother(draft, tag)) {
      messages.push(finished(draft));
      draft = draftAt(field.line, draft.account);
    }
    draft ??= draftAt(field.line, null);
    if (tag.startsWith('25')) {
      draft.account = lines.find((line) => line.trim() !== '') ?? draft.account;
      draft.hasAccount = true;
    } else if (tag === '61') addEntry(draft, field);
    else if (tag === '86' || tag === 'NS') addText(draft, field);
    else if (/^(?:6[0245]|34)/u.test(tag)) addBalance(draft, field);
  }
  if (draft) messages.push(finished(draft));
  return messages.filter((message) => message.account !== null || message.opening || message.entries.length > 0);
};
