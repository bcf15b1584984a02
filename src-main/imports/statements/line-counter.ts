/** Returns the physical line, from 1, of a place in the text; places must be asked for in ascending order. */
export const lineCounter = (text: string): ((place: number) => number) => {
  const end = text.includes('\n') ? '\n' : '\r';
  let line = 1;
  let next = text.indexOf(end);
  return (place) => {
    while (next >= 0 && next < place) {
      line += 1;
      next = text.indexOf(end, next + 1);
    }
    return line;
  };
};
