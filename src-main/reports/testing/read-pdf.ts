import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A text on a page as pdf.js finds it; lengths are points, y from the upper edge to the line it stands on. */
export type PlacedText = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** Whether it is there for the eye alone. */
  readonly artifact: boolean;
};

/** An element of the tree of a tagged PDF. */
export type PdfElement = {
  readonly role: string;
  readonly alt: string | undefined;
  /** Whether something on the page is drawn for it. */
  readonly drawn: boolean;
  readonly children: readonly PdfElement[];
};

export type ReadPage = {
  readonly width: number;
  readonly height: number;
  readonly texts: readonly PlacedText[];
  /** What is read in this order: the texts in one line. */
  readonly words: string;
  readonly tree: readonly PdfElement[];
};

type Node = {
  readonly type?: string;
  readonly role?: string;
  readonly alt?: string;
  readonly children?: readonly Node[];
};

const isDrawn = ({ children = [] }: Node): boolean => children.some(({ type }) => type === 'content');

const elementsOf = (node: Node): readonly PdfElement[] =>
  (node.children ?? []).flatMap((child) =>
    child.role === undefined
      ? []
      : [{ role: child.role, alt: child.alt, drawn: isDrawn(child), children: elementsOf(child) }],
  );

type Found =
  | { readonly str: string; readonly transform: readonly number[]; readonly width: number }
  | { readonly type: string; readonly tag?: string };

const placed = (items: readonly Found[], height: number): readonly PlacedText[] => {
  const open: string[] = [];
  return items.flatMap((item) => {
    if ('str' in item) {
      const [, , , , x = 0, y = 0] = item.transform;
      const artifact = open.includes('Artifact');
      return item.str.trim() === '' ? [] : [{ text: item.str, x, y: height - y, width: item.width, artifact }];
    }
    if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.tag ?? '');
    return [];
  });
};

/** Reads a PDF with pdf.js: its pages, what it tells about itself, and its outline. */
export const readPdf = async (bytes: Uint8Array) => {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages: ReadPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent({ includeMarkedContent: true });
    const texts = placed(items, height);
    const tree = elementsOf(await page.getStructTree());
    pages.push({ width, height, texts, words: texts.map(({ text }) => text).join(' '), tree });
  }
  const { info } = await pdf.getMetadata();
  const outline = ((await pdf.getOutline()) ?? []).map(({ title }) => title);
  const marked = (await pdf.getMarkInfo()) !== null;
  await pdf.loadingTask.destroy();
  return { pages, info: info as Readonly<Record<string, unknown>>, outline, marked };
};

/** Returns all elements below these, each with its own. */
export const allElements = (elements: readonly PdfElement[]): readonly PdfElement[] =>
  elements.flatMap((element) => [element, ...allElements(element.children)]);
