/** The upper half of code page 437, in which ZIP names are written unless they say otherwise. */
const UPPER =
  'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0';

const CONTROL = /\p{Cc}/gu;

const utf8 = (bytes: Uint8Array, fatal: boolean): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal }).decode(bytes);
  } catch {
    return null;
  }
};

/** Returns a file's name in a ZIP with `/` between folders: UTF-8 where it is declared or fits, else code page 437. */
export const entryName = (bytes: Uint8Array, declaredUtf8: boolean): string => {
  const name =
    utf8(bytes, !declaredUtf8) ??
    Array.from(bytes, (byte) => (byte < 0x80 ? String.fromCharCode(byte) : (UPPER[byte - 0x80] ?? '?'))).join('');
  return name.replaceAll('\\', '/').replace(CONTROL, '');
};

/** Returns the last part of a path, which is all that is shown of it. */
export const baseName = (name: string): string => name.slice(name.lastIndexOf('/') + 1);
