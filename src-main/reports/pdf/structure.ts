import type { PdfDocument, StructureContent, StructureElement } from './pdfmake.ts';

/**
 * What a piece of content is to a reader who cannot see the page (ISO 32000-2, 14.8). One tag stands for one element: all
 * that is drawn under it belongs together.
 */
export type Tag = {
  readonly type: 'Document' | 'H1' | 'H2' | 'P' | 'Table' | 'TR' | 'TH' | 'TD' | 'Figure';
  readonly parent: Tag | null;
  /** Of a TH: what it is the head of. */
  readonly scope?: 'Row' | 'Column';
  /** Of a TH or TD: how many columns it takes. */
  readonly columns?: number;
  /** Of a Figure: what there is to see. */
  readonly alt?: string;
  /** Its entry in the outline of the document. */
  readonly bookmark?: string;
};

/** What is on the page for the eye alone: lines, page numbers, what is repeated. */
export const ARTIFACT = 'artifact';

/** Builds the tree of elements while pages are drawn. */
export type Structure = {
  /** Makes what `draw` draws the content of a tag. */
  readonly mark: (tag: Tag | typeof ARTIFACT, draw: () => void) => void;
  /** Makes sure that there is an element, though nothing is drawn for it. */
  readonly touch: (tag: Tag) => void;
};

const optionsOf = ({ alt, scope }: Tag): Readonly<Record<string, unknown>> => ({
  ...(alt === undefined ? {} : { alt }),
  ...(scope === undefined ? {} : { scope }),
});

/** Begins the tree of a document. Must be used in reading order, since elements are added as they come. */
export const structureOf = (document: PdfDocument): Structure => {
  const elements = new Map<Tag, StructureElement>();
  const add = (tag: Tag): StructureElement => {
    const element = document.struct(tag.type, optionsOf(tag));
    if (tag.columns !== undefined && tag.columns > 1)
      element.dictionary.data['A'] = { O: 'Table', ...(tag.scope ? { Scope: tag.scope } : {}), ColSpan: tag.columns };
    if (tag.parent === null) document.addStructure(element);
    else elementOf(tag.parent).add(element);
    elements.set(tag, element);
    if (tag.bookmark !== undefined) document.outline.addItem(tag.bookmark, { expanded: true });
    return element;
  };
  const elementOf = (tag: Tag): StructureElement => elements.get(tag) ?? add(tag);
  const begin = (tag: Tag | typeof ARTIFACT): void => {
    if (tag === ARTIFACT) {
      document.markContent('Artifact');
      return;
    }
    const content: StructureContent = document.markStructureContent(tag.type);
    elementOf(tag).add(content);
  };
  const mark: Structure['mark'] = (tag, draw) => {
    begin(tag);
    draw();
    document.endMarkedContent();
  };
  return { mark, touch: (tag) => void elementOf(tag) };
};
