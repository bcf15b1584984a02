/** Builds a counter that tells on which physical line, from 1, a place in the text lies; places must not go back. */
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
