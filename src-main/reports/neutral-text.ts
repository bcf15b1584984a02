/**
 * What spreadsheets take for the beginning of a formula, also in full width, or skip on the way to one (OWASP, CSV Injection).
 */
const FORMULA_START = /^[=+\-@\t\r\n＝＋－＠]/u;

/** Returns a text that no spreadsheet runs as a formula: one that begins like one gets an apostrophe in front. */
export const neutralText = (text: string): string => (FORMULA_START.test(text) ? `'${text}` : text);
