/** A file that the build writes into the code, as a data URL. */
declare module '*.png?inline' {
  const dataUrl: string;
  export { dataUrl as default };
}
