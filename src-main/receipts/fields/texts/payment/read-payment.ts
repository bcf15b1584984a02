import type { Field, PaymentMethod } from '../../../receipt.ts';
import { findLabel } from '../../rows/find-label.ts';
import type { Row } from '../../rows/row.ts';
import { rankedField } from '../ranked-field.ts';
import type { Candidate } from '../ranked-field.ts';
import { boxWithin } from '../span-box.ts';
import { PAYMENT_WORDS } from './payment-words.ts';

const METHODS: readonly PaymentMethod[] = ['voucher', 'wallet', 'transfer', 'card', 'cash'];

const WITH_AMOUNT = 0.9;
const WITHOUT_AMOUNT = 0.6;
const AT_THE_HEAD = 0.3;
const HEAD = 0.3;
const FLOOR = 0.5;
const BOTH_PAGES = 0.06;
const SURE_AT_MOST = 0.97;
/** Digits of a card say that a card was used, whatever a row of words says. */
const MASKED = 0.93;

/** Words that hold the name of a method and say something else: a title, a rule of refunds, the change. */
const ELSE =
  /cash (?:sales?|bill|receipt|refund|ier|back|desk)|no cash|cashier|change|refund|returns?|rückgeld|barcode|card ?holder|member|loyalty|bonus|points|punkte|treue|fidel|clubcard|gift receipt|we accept|signature|total saving/iu;
/** Names of methods differ by one letter (“cash”, “gcash”): only long ones forgive a slip. */
const LONG = 8;
const ZERO = /^\D*0+[.,]00\D*$/u;

const confidenceOf = ({ amounts, position, text }: Row): number => {
  if (amounts.length > 0 || /\d[.,]\d{2}/u.test(text)) return WITH_AMOUNT;
  return position < HEAD ? AT_THE_HEAD : WITHOUT_AMOUNT;
};

const methodIn = (row: Row): readonly Candidate<PaymentMethod>[] => {
  const last = row.amounts.at(-1)?.text ?? '';
  if (ELSE.test(row.text) || ZERO.test(last)) return [];
  for (const method of METHODS) {
    const hit = findLabel(row.text, PAYMENT_WORDS[method]);
    if (hit?.whole !== true || (hit.distance > 0 && hit.phrase.length < LONG)) continue;
    if (!/^\P{L}{0,4}$|paid|pay|tend|by|mode|method|type|zahl|geg/iu.test(row.text.slice(0, hit.start))) continue;
    const text = row.text.slice(hit.start, hit.end);
    return [
      { value: method, confidence: confidenceOf(row), box: boxWithin(row, hit.start, hit.end), text, mended: false },
    ];
  }
  return [];
};

const withCard = (cardDigits: Field<string>): readonly Candidate<PaymentMethod>[] =>
  cardDigits.value === null
    ? []
    : [{ value: 'card', confidence: MASKED, box: cardDigits.box, text: cardDigits.text, mended: false }];

/** Reads how the receipt was paid, from the rows of each page and from a card number, where one was found. */
export const readPayment = (pages: readonly (readonly Row[])[], cardDigits: Field<string>): Field<PaymentMethod> => {
  const found = pages.map((rows) => rows.flatMap(methodIn));
  const best = new Map<PaymentMethod, Candidate<PaymentMethod>>();
  for (const candidate of [...withCard(cardDigits), ...found.flat()]) {
    const isAgreed = found.filter((page) => page.some(({ value }) => value === candidate.value)).length > 1;
    const confidence = Math.min(SURE_AT_MOST, candidate.confidence + (isAgreed ? BOTH_PAGES : 0));
    const known = best.get(candidate.value);
    if (!known || known.confidence < confidence) best.set(candidate.value, { ...candidate, confidence });
  }
  const ranked = [...best.values()].toSorted((a, b) => b.confidence - a.confidence);
  return rankedField(ranked, FLOOR);
};
