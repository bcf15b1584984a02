import type { Row } from '../../rows/row.ts';

const DOMAIN =
  /(?:@|www\.|https?:\/\/(?:www\.)?|\b)([a-z0-9-]{3,})\.(?:com?|net|org|biz|info|de|at|ch|fr|es|it|nl|uk|in|my|sg|id|au|ca|br|eu|us|be|shop|store|app)(?:\.[a-z]{2})?\b/giu;

/** Hosts of mail, surveys and software, whose names say nothing of the shop. */
const COMMON =
  /^(?:gmail|hotmail|yahoo|outlook|live|icloud|gmx|web|facebook|fb|instagram|twitter|tripadvisor|google|whatsapp|tell|survey|feedback|lhdn|customs|gst|hasil|square|toast|clover|paypal|smart-acc|epson|posmarket|www|(?:tell|talkto|listensto).*|.*(?:feedback|survey|listens|experience|opinion|cares|rewards|careers|jobs))$/iu;

/** Returns the names in web and mail addresses on a page, in small letters, such as `aeonretail`. */
export const webNames = (rows: readonly Row[]): readonly string[] => [
  ...new Set(
    rows
      .flatMap(({ text }) => [...text.matchAll(DOMAIN)].map(([, name = '']) => name.toLowerCase()))
      .filter((name) => !COMMON.test(name) && /\p{L}/u.test(name)),
  ),
];
