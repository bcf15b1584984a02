import type { ReadRow } from '../reading.ts';
import { foldText } from '../text/fold-text.ts';

/** What banks write where a category belongs: the kind of movement. */
const KINDS =
  /^(?:debit|credit|dr|cr|dep(?:osit)?|wdl|withdrawal|jdr|jcr|atm|pos|eftpos|chq|cheque|check|fee|int|interest|tfr|tfrd|tfrc|xfer|transfer|payment|other|none|uncategori[sz]ed)$/u;

const isCategory = (name: string | null): boolean => name !== null && !KINDS.test(foldText(name).trim());

/** Tells whether a row or one of its parts has a category that a person chose, as apps write it; banks write kinds of movement. */
export const isFiled = ({ bankCategory, splits = [] }: ReadRow): boolean =>
  isCategory(bankCategory) || splits.some(({ category }) => isCategory(category));
