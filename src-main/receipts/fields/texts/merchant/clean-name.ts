const OPENERS =
  /^.*?\b(?:welcome to|thank you for (?:shopping|dining|visiting|eating|coming)(?: (?:at|with|to|in))?|thanks for (?:shopping|dining|visiting)(?: (?:at|with))?|willkommen (?:bei|im|in)|bienvenue (?:chez|à|a|au)|bienvenidos? a|benvenuti (?:da|al|alla|in)|welkom bij|bem[- ]vindo (?:ao?|à)|selamat datang (?:ke|di))\s+(?=\S)/iu;
/** A register number in brackets, even where a bracket was not read. */
const BRACKETED_NUMBER =
  /(?!\s*\([^()]*(?:BHD|SDN|LTD))\s*[([{<](?=(?:[^()[\]\d]*\d){3})[^()[\]]*[)\]}>]?\s*\p{Lu}?[)\]}]?\s*$/u;
/** Behind a legal form stands no more of the name. */
const BEHIND_FORM =
  /(?<=\b(?:SDN\.? ?BHD|PTE\.? LTD|PVT\.? LTD|PTY\.? LTD|GMBH|LLC|INC)\b\.?)[\s([{]+(?=[^\p{L}]*\p{L}?\d).*$/iu;
const BARE_NUMBER = /\s+[A-Z]{0,2}-?\d{4,}\s?-?\s?[A-Z\d]?\)?\s*$/u;
const BRANCH_NUMBER =
  /\s*(?:#\s?\d+|\b(?:store|shop|branch|filiale|markt|outlet)\s?(?:no\.?|nr\.?|#)?\s?:?\s?\d+).*$/iu;
/** “The … Store” keeps its last word. */
const NUMBER_ALONE = /\s*#\s?\d+.*$/u;
/** Labels that a reader put into the row of the name. */
const LABEL_BEHIND =
  /\s+[-–(]?\s*(?:co\.?\s?reg|company (?:reg|no)|reg\.? ?no|roc\b|ssm\b|gst (?:id|reg|no)|gstin|vat (?:reg|no)|tel\b|tel[.:]|phone|fax|abn\b|a\.b\.n|cnpj|siret|p\.? ?iva|tax invoice|invoice|receipt).*$/iu;
const EDGES = /^[^\p{L}\p{N}(&]+|[^\p{L}\p{N}).!&+]+$/gu;
const GLUED_FORM = /(?<=\p{L}{3})(SDN\.?\s?BHD\.?|Sdn\.?\s?Bhd\.?)$/u;

/** No name is longer; garbage that a reader made of a picture may be. */
const MOST_LETTERS = 120;

const closed = (text: string): string => {
  const opened = (text.match(/\(/gu) ?? []).length;
  const closings = (text.match(/\)/gu) ?? []).length;
  if (opened > closings) return text.endsWith('(') ? text.slice(0, -1) : text;
  return closings > opened ? text.replace(/\)(?=[^)]*$)/u, '') : text;
};

/**
 * Returns the name in a row of print: without words of welcome before it, and without register numbers, branch numbers and
 * labels behind it.
 */
export const cleanName = (text: string): string => {
  const named = text
    .slice(0, MOST_LETTERS)
    .replace(OPENERS, '')
    .replace(LABEL_BEHIND, '')
    .replace(/^the .*store\b/iu.test(text) ? NUMBER_ALONE : BRANCH_NUMBER, '')
    .replace(BEHIND_FORM, '')
    .replace(BRACKETED_NUMBER, '')
    .replace(BARE_NUMBER, '')
    .replaceAll(/\s+/gu, ' ')
    .replace(EDGES, '')
    .replace(GLUED_FORM, ' $1');
  return closed(named).replace(EDGES, '').trim();
};
