declare module 'pdfmake' {
  export type Content = string | number | readonly Content[] | { readonly [key: string]: unknown };
  export type DocumentDefinition = {
    readonly content: Content;
    readonly [key: string]: unknown;
  };
  export type Fonts = Readonly<Record<string, Readonly<Record<'normal' | 'bold' | 'italics' | 'bolditalics', string>>>>;
  const pdfmake: {
    setFonts: (fonts: Fonts) => void;
    setUrlAccessPolicy: (isAllowed: (url: string) => boolean) => void;
    setLocalAccessPolicy: (isAllowed: (path: string) => boolean) => void;
    createPdf: (document: DocumentDefinition) => { getBuffer: () => Promise<Buffer> };
  };
  export default pdfmake;
}
