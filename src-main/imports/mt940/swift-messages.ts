import { isCurrency } from '../../../src-shared/currency.ts';
import type { Currency } from '../../../src-shared/currency.ts';
import { readAccountNumber } from './account-number.ts';
import { currencyCodeIn, readBalance } from './read-balance.ts';
import type { SwiftBalance } from './read-balance.ts';
import { splitFields } from './split-fields.ts';
import type { SwiftField } from './split-fields.ts';

/** A `:61:` field with the texts that follow it: `:86:`, or `:NS:` where a bank writes that. */
export type SwiftEntry = {
  readonly field: SwiftField;
  information: readonly string[];
  numbered: readonly string[];
  end: number;
};

/** What a statement or report, a day or a page of an account, says of the account. `line` and `start` are where it begins. */
export type SwiftHead = {
  readonly line: number;
  readonly start: number;
  readonly account: string | null;
  readonly currency: Currency | null;
  /** What the bank names as the currency, though Pecunia knows none of that name. */
  readonly unknownCurrency: string | null;
  readonly opening: SwiftBalance | null;
  readonly closing: SwiftBalance | null;
};

/** One statement or report with its movements. */
export type SwiftMessage = { readonly head: SwiftHead; readonly entries: readonly SwiftEntry[] };

type Draft = {
  line: number;
  start: number;
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

const draftAt = ({ line, start }: SwiftField, account: string | null): Draft => ({
  line,
  start,
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

const NONE: readonly string[] = [];

const together = (before: readonly string[], lines: readonly string[]): readonly string[] =>
  before === NONE ? lines : [...before, ...lines];

const addText = ({ last }: Draft, { tag, lines, end }: SwiftField): void => {
  if (!last) return;
  if (tag === 'NS') last.numbered = together(last.numbered, lines);
  else last.information = together(last.information, lines);
  last.end = end;
};

const addEntry = (draft: Draft, field: SwiftField): void => {
  draft.last = { field, information: NONE, numbered: NONE, end: field.end };
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

const addAccount = (draft: Draft, { lines }: SwiftField): void => {
  draft.account = lines.find((line) => line.trim() !== '') ?? draft.account;
  draft.hasAccount = true;
};

const addField = (draft: Draft, field: SwiftField): void => {
  const { tag } = field;
  if (tag === '61') addEntry(draft, field);
  else if (tag === '86' || tag === 'NS') addText(draft, field);
  else if (tag.startsWith('25')) addAccount(draft, field);
  else if (/^(?:6[0245]|34)/u.test(tag)) addBalance(draft, field);
};

const finished = ({ entries, account, currency, ...draft }: Draft): SwiftMessage => {
  const own = account === null ? null : readAccountNumber(account, currency);
  const head: SwiftHead = {
    line: draft.line,
    start: draft.start,
    account: own?.number ?? null,
    currency: currency ?? own?.currency ?? null,
    unknownCurrency: draft.unknownCurrency,
    opening: draft.opening,
    closing: draft.closing,
  };
  return { head, entries };
};

const isOfUse = ({ head, entries }: SwiftMessage): boolean =>
  head.account !== null || head.opening !== null || entries.length > 0;

const BEGINNINGS = /^(?:9[45]\d|20|25P?|60[FM])$/u;

/** Tells whether a field begins another message: its head, or a second account or opening balance. */
const beginsAnother = (draft: Draft, tag: string): boolean => {
  if (tag === '61' || tag === '86' || !BEGINNINGS.test(tag)) return false;
  if (tag === '20' || tag.startsWith('9')) return isBegun(draft) || draft.hasAccount;
  if (tag.startsWith('25')) return isBegun(draft);
  return draft.hasOpening || draft.entries.length > 0;
};

/** Hands over one message of a file after the other; a page without an account belongs to the account before it. */
export const eachMessage = (text: string, take: (message: SwiftMessage) => void): void => {
  let draft: Draft | null = null;
  const finish = (): void => {
    const message = draft && finished(draft);
    if (message && isOfUse(message)) take(message);
  };
  splitFields(text, (field) => {
    if (draft && beginsAnother(draft, field.tag)) {
      finish();
      draft = draftAt(field, draft.account);
    }
    draft ??= draftAt(field, null);
    addField(draft, field);
  });
  finish();
};
