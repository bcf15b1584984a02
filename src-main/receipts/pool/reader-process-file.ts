/** Returns the program of a reader process: beside this file in the sources, beside the entries in the bundle. */
export const readerProcessFile = (): URL =>
  new URL(import.meta.url.endsWith('.ts') ? './reader-process.ts' : './reader-process.js', import.meta.url);
