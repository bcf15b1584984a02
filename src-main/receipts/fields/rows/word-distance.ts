/** Tells whether two words are equal but for one letter changed, lost or added. */
export const oneEditApart = (one: string, other: string): boolean => {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const rest = (text: string, skip: number): string => text.slice(start + skip);
  return rest(one, 1) === rest(other, 1) || rest(one, 1) === rest(other, 0) || rest(one, 0) === rest(other, 1);
};

/** Returns how many letters must be changed, lost or added to turn one word into the other. */
export const distance = (one: string, other: string): number => {
  let costs = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const change = (costs[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1);
      next.push(Math.min(change, (costs[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    costs = next;
  }
  return costs[other.length] ?? 0;
};

/** Tells whether two words of one length differ in one letter at most. */
export const oneSubstitution = (one: string, other: string): boolean => {
  let wrong = 0;
  for (let place = 0; place < one.length; place += 1) wrong += one[place] === other[place] ? 0 : 1;
  return wrong <= 1;
};
