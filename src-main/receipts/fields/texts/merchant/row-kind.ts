import { findLabel } from '../../rows/find-label.ts';
import type { LabelHit } from '../../rows/find-label.ts';
import type { Row } from '../../rows/row.ts';
import { findDates } from '../dates/find-dates.ts';
import { cleanName } from './clean-name.ts';
import { TRADE_WORDS } from './company-forms.ts';
import { ADDRESS_OPENERS, ADDRESS_WORDS } from './address-words.ts';
import { GREETINGS, TITLES } from './heading-words.ts';
import { BODY_LABELS, OTHER_PARTIES, PURCHASE_LABELS, REGISTRATIONS } from './label-words.ts';

/** What a row at the head of a receipt is; only a `name` may be the merchant. */
export type RowKind =
  | 'name'
  | 'title'
  | 'greeting'
  | 'registration'
  | 'phone'
  | 'web'
  | 'address'
  | 'purchase'
  | 'other-party'
  | 'body'
  | 'noise';

const WEB =
  /www\.|https?:|@[a-z0-9.-]+\.[a-z]{2,}|\b[a-z0-9-]{3,}\.(?:com?|net|org|de|at|ch|fr|es|it|nl|uk|in|my|sg|id|au|ca|br|eu|us|be|shop|store)(?:\.[a-z]{2})?\b(?!\w)/iu;
const PHONE =
  /(?:\b(?:tel|telp|tlp|phone|ph|fax|mobile|mob|hp|h\/p|whatsapp|hotline|telefon|telefono|telephone|tlf|tel[eé]fono|fon|call)\b|☎|✆).*\d{2}/iu;
const PHONE_ALONE = /^[^\p{L}]*\+?[\d()][\d\s()./-]{6,}$/u;
const REGISTER_NUMBER = /^[\s([{]*(?:[A-Z]{0,3}\s?\d{4,}[\d\s]*[-–]{0,2}\s?[A-Z\d]?)[\s)\]}.]*$/u;
const TRAILING_NUMBER = /\d{3}/u;

const LETTERS = /\p{L}/gu;
const PRINT = /[^\s]/gu;
const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** The part (0–1) of a row's letters that a label takes. */
const shareOf = (text: string, hit: LabelHit | null): number =>
  hit?.whole === true ? countOf(text.slice(hit.start, hit.end), PRINT) / Math.max(1, countOf(text, PRINT)) : 0;

/** A label with its value begins the row; a name may hold the same word further on. */
const begins = (text: string, labels: readonly string[]): boolean => {
  const hit = findLabel(text.slice(0, LABEL_ROOM), labels);
  if (hit?.whole !== true || (hit.distance > 0 && hit.phrase.length < LONG_LABEL)) return false;
  return countOf(text.slice(0, hit.start), LETTERS) === 0;
};

/** Short labels differ by a letter (“doc no”, “roc no”): only long ones forgive a slip. */
const LONG_LABEL = 8;

const LABEL_ROOM = 26;
const MOSTLY = 0.65;
const FEWEST_LETTERS = 3;
const LETTER_SHARE = 0.45;
const DECIMAL = /\d[.,]\d{2}(?!\d)/u;

const MASKED = /x{5}/iu;

const isNoise = (text: string): boolean => {
  const letters = countOf(text, LETTERS);
  return letters < FEWEST_LETTERS || letters / countOf(text, PRINT) < LETTER_SHARE || MASKED.test(text);
};

/** Opening hours, as `SUN-THU: 1000 HRS` and `Mo-Sa 8:00 - 20:00`. */
const DAY =
  '(?:mon(?:day)?|tues?(?:day)?|wed(?:nesday)?|thu(?:r?s(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|mo|di|mi|do|fr|sa|so|lun(?:di|es)?|mar(?:di|tes)?|mer|jeu|ven|sam(?:edi)?|dim|s[aá]bado|domingo|isnin|ahad)';
const CLOCK = '\\d{1,2}(?:[:.h]\\d{2}|\\d{2}\\s?hrs|\\s?(?:am|pm|uhr|h)\\b)';
const HOURS = new RegExp(
  `\\b${DAY}\\.?\\s?(?:-|–|to|bis|au|a|al|&)\\s?${DAY}\\b|\\bdaily\\b.*${CLOCK}|${CLOCK}\\s?(?:am|pm)?\\s?(?:-|–|to|bis)?\\s?${CLOCK}`,
  'iu',
);

const isTitle = (text: string): boolean => shareOf(text, findLabel(text, TITLES)) >= MOSTLY;

const isPurchase = ({ text }: Row): boolean =>
  (begins(text, PURCHASE_LABELS) && /[\d:#]/u.test(text)) ||
  (shareOf(text, findLabel(text, PURCHASE_LABELS)) >= 0.8 && !TRADE_WORDS.has(text.toLowerCase()));

const isBody = ({ text, amounts }: Row): boolean =>
  amounts.some((word) => DECIMAL.test(word.text)) ||
  shareOf(text, findLabel(text, BODY_LABELS)) >= MOSTLY ||
  BODY_LABELS.filter((label) => label.length > 2 && findLabel(text, [label])?.whole === true).length >= 3;

const isRegistration = (text: string): boolean =>
  REGISTER_NUMBER.test(text) || (begins(text, REGISTRATIONS) && TRAILING_NUMBER.test(text));

const isGreeting = (text: string): boolean =>
  begins(text, GREETINGS) || shareOf(text, findLabel(text, GREETINGS)) >= MOSTLY;

const US_CITY = /\b[A-Z]{2}[,.]?\s?\d{5}(?:-\d{4})?\b/u;
/** Its first digit may have been read as a letter of its looks. */
const POSTCODE_CITY = /^(?:[A-Z]{1,2}-)?[\dgqOSIlBZ]\d{3,5},?\s\p{L}{2,}/u;
const CITY_POSTCODE =
  /\p{L}{2,}[,.]?\s\d{5,6}\.?$|\p{L}{3,}[,.]?\s(?:-\s?)?\d{3}[ -]\d{3,4}$|\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$|\b[A-Z]\d[A-Z] ?\d[A-Z]\d$/u;

const NUMBERED_PLACE = /^(?:no\.?|lot|unit|level|block|blk|shop)\s?\.?\d/iu;

const isAddress = (text: string): boolean =>
  US_CITY.test(text) ||
  POSTCODE_CITY.test(text) ||
  CITY_POSTCODE.test(text) ||
  ADDRESS_OPENERS.test(text) ||
  (ADDRESS_WORDS.test(text) && /\d|,/u.test(text)) ||
  /^\d{1,4}[a-z]?,\s?\p{L}/iu.test(text) ||
  NUMBERED_PLACE.test(text) ||
  /^\d{1,5} [NSEW]\.? \p{L}/u.test(text) ||
  /^\d+[a-z]?,?\s+\p{L}+.*\b(?:st|street|rd|road|ave|avenue|blvd|dr|drive|ln|lane|way|hwy|rue|pkwy|plaza|square|sq|row|close|court|ct|terrace|tce|crescent|cres|gardens|mews|parade|pde|quay|hill|grove|walk|wharf|broadway)\b/iu.test(
    text,
  );

/** Returns what a row is, as far as its own text tells. */
export const kindOfRow = (row: Row): RowKind => {
  const { text } = row;
  if (isRegistration(text)) return 'registration';
  if (PHONE_ALONE.test(text) || PHONE.test(text)) return 'phone';
  if (findDates(text).length > 0) return 'purchase';
  if (isNoise(cleanName(text))) return NUMBERED_PLACE.test(text) && !isNoise(text) ? 'address' : 'noise';
  if (HOURS.test(text)) return 'greeting';
  if (isTitle(text)) return 'title';
  if (begins(text, OTHER_PARTIES)) return 'other-party';
  if (isGreeting(text)) return 'greeting';
  if (WEB.test(text)) return 'web';
  if (isPurchase(row)) return 'purchase';
  if (isBody(row)) return 'body';
  return isAddress(text) ? 'address' : 'name';
};
