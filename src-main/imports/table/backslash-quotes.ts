/**
 * A quote behind a backslash where a cell cannot end: before more text, or right before the quote that ends it. A backslash
 * that is escaped itself says nothing.
 */
const INNER = /(?<!\\)\\"(?=[^,;|\t\r\n"]|"(?:[,;|\t\r\n]|$))/gu;

/** Returns the text with quotes inside cells doubled where a program wrote them as `\"`; a backslash before a cell's end stays. */
export const withDoubledQuotes = (text: string): string => (text.includes('\\"') ? text.replace(INNER, '""') : text);
