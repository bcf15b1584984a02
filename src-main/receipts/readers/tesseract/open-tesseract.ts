import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { createWorker, OEM, PSM } from 'tesseract.js';
import type { Worker } from 'tesseract.js';

import type { Box, Line, Page, Word } from '../../page.ts';
import type { Picture } from '../../picture.ts';
import { AMOUNT_CHARACTERS } from '../reader.ts';
import type { Charset, Reader } from '../reader.ts';
import { encodePgm } from './encode-pgm.ts';
import type { Grey } from './encode-pgm.ts';
import { greyOf } from './grey.ts';
import { stackLines, stripAt, unstack } from './stack-lines.ts';
import { linesOf } from './words-of.ts';

/** Where a language's data lies on disk: a folder with `<language>.traineddata.gz`. */
export type LanguageData = { readonly language: string; readonly folder: string };

const threadFile = (): URL =>
  new URL(import.meta.url.endsWith('.ts') ? './tesseract-thread.ts' : './tesseract-thread.js', import.meta.url);

const english = (): LanguageData => ({
  language: 'eng',
  folder: join(
    dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/eng/package.json')),
    '4.0.0_best_int',
  ),
});

/** The library rejects with bare strings at times. */
const asError = (reason: unknown): Error => (reason instanceof Error ? reason : new Error(String(reason)));

const startWorker = ({ language, folder }: LanguageData): Promise<Worker> =>
  new Promise((resolve, reject) => {
    // What fails while loading is told to the handler only; the promise stays open.
    const errorHandler = (reason: unknown): void => reject(asError(reason));
    const options = { workerPath: fileURLToPath(threadFile()), langPath: folder, cacheMethod: 'none', gzip: true };
    createWorker(language, OEM.LSTM_ONLY, { ...options, errorHandler }).then(resolve, errorHandler);
  });

/**
 * Opens the Tesseract reader: its engine in a thread of its own, engine and language from disk. Throws what the engine says
 * when the language's data is missing or damaged.
 */
export const openTesseract = async (data: LanguageData = english()): Promise<Reader> => {
  const worker = await startWorker(data);
  // One block of text: receipts read best so, and columns stay on their lines. The engine's chatter goes nowhere.
  await worker.setParameters({ tessedit_pageseg_mode: PSM.SINGLE_BLOCK, debug_file: '/dev/null' });

  const recognize = async (grey: Grey, charset: Charset): Promise<readonly Line[]> => {
    const whitelist = charset === 'digits' ? AMOUNT_CHARACTERS : '';
    await worker.setParameters({ tessedit_char_whitelist: whitelist });
    const { data } = await worker.recognize(encodePgm(grey), {}, { text: false, blocks: true });
    return linesOf(data.blocks);
  };

  const read = async (picture: Picture): Promise<Page> => {
    const lines = await recognize(greyOf(picture), 'any');
    return { reader: 'tesseract', width: picture.width, height: picture.height, lines };
  };

  const readLines = async (picture: Picture, boxes: readonly Box[], charset: Charset) => {
    if (boxes.length === 0) return [];
    const { grey, strips } = stackLines(greyOf(picture), boxes);
    const words = strips.map((): Word[] => []);
    for (const line of await recognize(grey, charset)) {
      const strip = stripAt(strips, line.box.top + line.box.height / 2);
      if (strip === undefined) continue;
      const found = line.words.map((word) => ({ ...word, box: unstack(strip, word.box) }));
      words[strips.indexOf(strip)]?.push(...found);
    }
    return words;
  };

  const close = async (): Promise<void> => {
    await worker.terminate();
  };
  return { name: 'tesseract', read, readLines, close };
};
