import { openPpOcr } from './pp-ocr/open-pp-ocr.ts';
import type { PpOcr } from './pp-ocr/open-pp-ocr.ts';
import type { Reader } from './reader.ts';
import { openTesseract } from './tesseract/open-tesseract.ts';
import type { LanguageData } from './tesseract/open-tesseract.ts';

/** Both readers, each opened when it is first asked for and kept until all are closed. */
export type Readers = {
  readonly ppOcr: () => Promise<PpOcr>;
  readonly tesseract: () => Promise<Reader>;
  readonly close: () => Promise<void>;
};

/** Returns readers that are not open yet; `language` replaces the English that Tesseract reads. */
export const createReaders = (language?: LanguageData): Readers => {
  let ppOcr: Promise<PpOcr> | null = null;
  let tesseract: Promise<Reader> | null = null;
  return {
    ppOcr: () => (ppOcr ??= openPpOcr()),
    tesseract: () => (tesseract ??= openTesseract(language)),
    close: async () => {
      const open = [ppOcr, tesseract].filter((reader) => reader !== null);
      ppOcr = null;
      tesseract = null;
      for (const reader of open) await (await reader).close();
    },
  };
};
