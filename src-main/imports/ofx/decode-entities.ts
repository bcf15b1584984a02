const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};
const ENTITY = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/giu;
/** Some banks write entities of entities. */
const TWICE = /&amp;(?=(?:amp|lt|gt|quot|apos|#\d{1,7});)/giu;
const MAX_CODE_POINT = 0x10_ffff;

const letter = (code: number, entity: string): string =>
  code > 0 && code <= MAX_CODE_POINT && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : entity;

/** Returns text with the entities that OFX knows and numbered letters replaced; anything else, such as a raw `&`, stays. */
export const decodeEntities = (text: string): string =>
  text.includes('&')
    ? text.replace(TWICE, '&').replace(ENTITY, (entity, decimal?: string, hex?: string, name?: string) => {
        if (decimal !== undefined) return letter(Number(decimal), entity);
        if (hex !== undefined) return letter(Number.parseInt(hex, 16), entity);
        return NAMED[(name ?? '').toLowerCase()] ?? entity;
      })
    : text;
