/** Where a bank's text names the payee in a field of its own; the first that fits wins. */
const NAMED_FIELDS: readonly RegExp[] = [
  /\/NAME\/(?<name>[^/]+)/u,
  /\bnaam: ?(?<name>.+?)(?= +(?:machtiging|omschrijving|iban|bic|kenmerk|betalingskenm|incassant|voor|valutadatum)\b|$)/iu,
  /^(?:bea|gea|ecom),?\s+(?:nr:\S+\s+[\d./:]+\s+)?(?:(?:betaalpas|google pay|apple pay|creditcard|debitcard)\s+)?(?<name>.+?), ?pas ?\d+/iu,
  /\borig co name: ?(?<name>.+?)(?= +(?:orig id|co entry|desc date|sec|trace|eed)\b|$)/iu,
  /^co: ?(?<name>.+?)(?= +(?:name|entry|id|descr?|sec|indn) ?:|$)/iu,
  /^(?<name>.+?) des: ?.*\b(?:id|indn):/iu,
  /^compra en (?<name>.+?),? con (?:la )?tarjeta\b/iu,
  /^pago m[oó]vil en (?<name>.+)$/iu,
  /^faster payments? receipt ref\.? ?.*? from (?<name>.+)$/iu,
  /^(?:standing order|bill payment) via faster payments? to (?<name>.+?)(?= (?:reference|ref|mandate)\b|$)/iu,
  /^prelevement europeen \d* ?de:? (?<name>.+?)(?= id:|$)/iu,
  /^vir(?:ement)?(?: sepa)?(?: inst)?(?: en votre faveur)?(?: re)? ?\d* de:? (?<name>.+)$/iu,
  /^virement en votre faveur de:? (?<name>.+)$/iu,
  /^paiement cb \d{4} (?<name>.+)$/iu,
  /^transferencia a favor de (?<name>.+?)(?= concepto\b|$)/iu,
];

const MAY_NAME =
  /[:/+]|^(?:bea|gea|ecom|compra en|pago m|faster|standing|bill payment via|prelevement e|vir|paiement cb|transferencia a)/iu;

const SEPA_TAG = '(?:EREF|MREF|KREF|CRED|DEBT|SVWZ|ABWA|ABWE|IBAN|BIC|COAM|OAMT|PURP)\\+';
const SEPA_TAGS = new RegExp(`\\b${SEPA_TAG}`, 'u');
const PURPOSE = new RegExp(`\\bSVWZ\\+(?<name>.+?)(?= ?${SEPA_TAG}|$)`, 'u');

const LETTERS = /\p{L}{2}/u;

/** What stands before the first tag is the name; a text of tags only is known by its purpose. */
const beforeTags = (text: string): string | null => {
  const before = text.slice(0, text.search(SEPA_TAGS)).trim();
  return LETTERS.test(before) ? before : (PURPOSE.exec(text)?.groups?.['name']?.trim() ?? null);
};

/** Returns the name that a bank's text gives in a field of its own, such as `/NAME/…`, `Naam:` or `ORIG CO NAME:`; or null. */
export const namedField = (text: string): string | null => {
  if (!MAY_NAME.test(text)) return null;
  const name = SEPA_TAGS.test(text)
    ? beforeTags(text)
    : (NAMED_FIELDS.map((field) => field.exec(text)?.groups?.['name']?.trim()).find(Boolean) ?? null);
  return name !== null && LETTERS.test(name) ? name : null;
};
