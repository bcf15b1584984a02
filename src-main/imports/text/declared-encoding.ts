import { ENCODINGS } from './encodings.ts';

const HEAD_BYTES = 4000;
const OFX_HEADER = /OFXHEADER\s*[:=]/iu;
const OFX_FIELD = /\b(CHARSET|ENCODING)\s*[:=]\s*"?([\w-]+)/giu;
const XML = /<\?xml[^>]*\bencoding\s*=\s*["']([\w.:-]+)["']/iu;
const HTML = /<meta[^>]+charset\s*=\s*["']?([\w.:-]+)/iu;

/** Other names that files use for our encodings. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/^utf-?8$/u, 'utf-8'],
  [/^(?:windows-?|cp-?|ansi-?|x-cp)?(125[0-7])$/u, 'windows-$1'],
  [/^(?:iso[-_]?)?8859[-_](15|1|2|7|9)$/u, 'iso-8859-$1'],
  [/^(?:latin-?1|iso_8859-1)$/u, 'iso-8859-1'],
  [/^latin-?2$/u, 'iso-8859-2'],
  [/^latin-?9$/u, 'iso-8859-15'],
  [/^(?:shift[-_]?jis|sjis|ms_?kanji|windows-31j|cp932|ms932)$/u, 'shift_jis'],
  [/^(?:gb2312|gbk|gb18030|cp936|hz-gb-2312)$/u, 'gb18030'],
  [/^(?:euc-?kr|ks_?c_?5601(?:-1987)?|cp949|uhc)$/u, 'euc-kr'],
  [/^euc-?jp$/u, 'euc-jp'],
  [/^(?:big5(?:-hkscs)?|cp950)$/u, 'big5'],
  [/^(?:koi8-?r)$/u, 'koi8-r'],
  [/^(?:ibm|cp|dos)-?(437|850|852|866)$/u, 'cp$1'],
];

const known = (name: string): string | null => {
  const folded = name.toLowerCase();
  const match = NAMES.find(([pattern]) => pattern.test(folded));
  const found = match ? folded.replace(match[0], match[1]) : folded;
  return ENCODINGS.some((encoding) => encoding.name === found) ? found : null;
};

/** An OFX header's CHARSET counts before its ENCODING; `NONE`, `UNICODE` and `USASCII` say nothing. */
const inOfx = (head: string): string | null => {
  const fields = new Map(
    [...head.matchAll(OFX_FIELD)].map(([, field = '', value = '']) => [field.toUpperCase(), value]),
  );
  return known(fields.get('CHARSET') ?? '') ?? known(fields.get('ENCODING') ?? '');
};

/** Returns the encoding that a file says it is written in (OFX header, XML prolog, HTML meta), or null; whether it is true is not asked. */
export const declaredEncoding = (bytes: Uint8Array): string | null => {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, HEAD_BYTES)).toString('latin1');
  const stated = XML.exec(head)?.[1] ?? HTML.exec(head)?.[1];
  if (stated !== undefined) return known(stated);
  return OFX_HEADER.test(head) ? inOfx(head) : null;
};
