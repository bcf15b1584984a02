import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

import { createWorker, OEM, PSM } from 'tesseract.js';

export type BareTesseract = { readonly read: (bytes: Uint8Array) => Promise<string> };

/** Opens tesseract.js as its manual has it, with its data from disk: the peer of a reading, with nothing done to the picture. */
export const openBareTesseract = async (): Promise<BareTesseract> => {
  const data = dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/eng/package.json'));
  const options = { langPath: join(data, '4.0.0_best_int'), cacheMethod: 'none', gzip: true };
  const worker = await createWorker('eng', OEM.LSTM_ONLY, options);
  await worker.setParameters({ tessedit_pageseg_mode: PSM.SINGLE_BLOCK });
  return { read: async (bytes) => (await worker.recognize(Buffer.from(bytes))).data.text };
};
