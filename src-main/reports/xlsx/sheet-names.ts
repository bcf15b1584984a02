const MOST_LETTERS = 31;

/** Excel forbids these anywhere, and an apostrophe at either end. */
const FORBIDDEN = /[[\]\\/:*?\p{Cc}]/gu;
const EDGES = /^['\s]+|['\s]+$/gu;

/** Excel keeps this name for itself. */
const RESERVED = 'history';

/** Cuts between whole letters, so that no half of a surrogate pair stays. */
const cut = (text: string, length: number): string => {
  let short = '';
  for (const letter of text) {
    if (short.length + letter.length > length) break;
    short += letter;
  }
  return short.replaceAll(EDGES, '');
};

const cleaned = (title: string): string => {
  const clean = title.replaceAll(FORBIDDEN, ' ').replaceAll(/\s+/gu, ' ').replaceAll(EDGES, '');
  return clean === '' || clean.toLowerCase() === RESERVED ? `${clean} Sheet`.trim() : clean;
};

/** Makes names of sheets out of titles: without forbidden characters, at most 31 letters, each unlike all before in any letter case. */
export const sheetNamer = (): ((title: string) => string) => {
  const taken = new Set<string>();
  return (title) => {
    const clean = cleaned(title);
    let name = cut(clean, MOST_LETTERS);
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) {
      const suffix = ` ${number}`;
      name = cut(clean, MOST_LETTERS - suffix.length) + suffix;
    }
    taken.add(name.toLowerCase());
    return name;
  };
};
