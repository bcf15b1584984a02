const SHORT_FORMS = new Set(
  'ATM BP KFC IKEA DM HDFC ICICI SBI UPI LIC EMI BMW KLM DHL UPS USPS BBC HBO AOL AT&T CVS HSBC ING BNP EDF RATP SNCF TFL EE BT H&M C&A DB RWE ALDI GMBH AG KG SE SA SAS BV NV SRL SPA UK USA EU IRCTC BSNL NHS DVLA HMRC IRS JP REWE OBI TV LLC PVT LTD PLC'.split(
    ' ',
  ),
);
const TITLE = new Set(['ALDI', 'REWE', 'LTD', 'PVT', 'PLC', 'GMBH', 'SPA']);
const SPECIAL: Readonly<Record<string, string>> = {
  GMBH: 'GmbH',
  LTD: 'Ltd',
  PVT: 'Pvt',
  ALDI: 'Aldi',
  REWE: 'Rewe',
  SPA: 'Spa',
  PLC: 'plc',
};
const SMALL = new Set([
  'OF',
  'THE',
  'AND',
  'DE',
  'DU',
  'DES',
  'LA',
  'LE',
  'VAN',
  'VON',
  'UND',
  'DI',
  'DEL',
  'Y',
  'EN',
  'FOR',
  'AT',
]);
const WORD = /[\p{L}\p{M}&]+(?:['’.][\p{L}\p{M}&]+)*/gu;

const capital = (word: string): string =>
  word.charAt(0) +
  word
    .slice(1)
    .toLowerCase()
    .replace(/^(?:['’])\p{L}/u, (start) => start.toUpperCase());

const wordCase = (word: string, first: boolean): string => {
  const special = SPECIAL[word];
  if (special && TITLE.has(word)) return special;
  if (SHORT_FORMS.has(word)) return word;
  if (!first && SMALL.has(word)) return word.toLowerCase();
  if (/^(?:\p{L}\.)+\p{L}?$/u.test(word)) return word;
  return /[AEIOUYÄÖÜÅÆØÉÈÁÍÓÚАЕЁИОУЫЭЮЯ]/u.test(word) || word.length > 4 ? capital(word) : word;
};

/** Returns a text that is all in capitals with a capital at each word's beginning; any other text as it is. */
export const titleCase = (text: string): string => {
  if (/\p{Ll}/u.test(text)) return text;
  let first = true;
  return text.replace(WORD, (word) => {
    const cased = wordCase(word, first);
    first = false;
    return cased;
  });
};
