import iconv from 'iconv-lite';

/** Tells quickly whether a text may hold UTF-8 letters that were taken for single bytes and encoded again, such as `Ã¼`. */
const SUSPECT = /[\u00c2-\u00c5\u00c3\u00e2\u00d0\u00d1\u0412\u0413\u0420\u0421\u0432\u0102\u0139][\u0080-\uffff]/u;
/** The bytes that those letters begin with in UTF-8, each of two bytes, as Latin letters. */
const LEADS: readonly string[] = ['\u00c3', '\u00c4', '\u00d0'];
const ASCII_END = 0x80;
const RUN = /[\u0080-\uffff]+/gu;
const TABLES: readonly string[] = ['windows-1252', 'windows-1251', 'windows-1250', 'windows-1254'];

/** The bytes that a run of letters had before, by the table through which they were read; null when they do not fit it. */
const bytesOf = (run: string, table: string): Uint8Array | null => {
  const bytes: number[] = [];
  for (const letter of run) {
    const code = letter.codePointAt(0) ?? 0;
    const encoded = code >= 0x80 && code <= 0x9f ? [code] : [...iconv.encode(letter, table)];
    if (encoded.length !== 1 || (encoded[0] ?? 0) < 0x80) return null;
    bytes.push(...encoded);
  }
  return Uint8Array.from(bytes);
};

const asUtf8 = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};

const repairedRun = (run: string): string | null => {
  if (run.length < 2 || !SUSPECT.test(run) || run.includes('\ufffd')) return null;
  for (const table of TABLES) {
    const bytes = bytesOf(run, table);
    const text = bytes && asUtf8(bytes);
    if (text && !/[\u0080-\u009f]/u.test(text)) return text;
  }
  return null;
};

/**
 * Tells from the bytes of a text in UTF-8 whether letters may be encoded twice, so that a text with a single accent here and there
 * need not be searched letter by letter.
 */
export const mayBeTwiceEncoded = (bytes: Buffer): boolean => {
  const latin = bytes.toString('latin1');
  return LEADS.some((lead) => {
    for (let at = latin.indexOf(lead); at >= 0; at = latin.indexOf(lead, at + 1))
      if (latin.charCodeAt(at + 2) >= ASCII_END) return true;
    return false;
  });
};

/** Repairs every run of letters that is UTF-8 encoded twice; returns null when there is none. True letters stay as they are. */
export const repairTwiceEncoded = (text: string): string | null => {
  if (!SUSPECT.test(text)) return null;
  let repaired = 0;
  const result = text.replace(RUN, (run) => {
    const found = repairedRun(run);
    if (found !== null) repaired += 1;
    return found ?? run;
  });
  return repaired > 0 ? result : null;
};
