/** Brands that are as well a person's name or a common word: `Otto Schmidt` and `Three Brothers` are others. */
const ALSO_NAMES: ReadonlySet<string> = new Set('penny|otto|douglas|norma|leon|costa|three|orange|medium'.split('|'));

/** What stands beside a brand without making it another name. */
const BESIDE_BRAND: ReadonlySet<string> = new Set(
  'gmbh|ag|kg|se|sa|sas|bv|nv|srl|spa|ltd|limited|inc|llc|plc|co|com|de|uk|fr|es|nl|eu|us|store|stores|shop|markt|market|filiale|online|app|mobile|payment|payments|pos|card|visa|sagt|danke|the'.split(
    '|',
  ),
);

const isBeside = (word: string): boolean => BESIDE_BRAND.has(word) || /^\d/u.test(word);

/** Tells whether a brand of one word that is a name as well stands for the brand: alone, or beside what says so. */
export const isAboutBrand = (words: readonly string[], [brand = '', ...more]: readonly string[]): boolean =>
  more.length > 0 || !ALSO_NAMES.has(brand) || words.every((word) => word === brand || isBeside(word));
