import { expect, test } from 'vitest';

import { openTesseract } from './open-tesseract.ts';

test.each([
  ['that is not on disk', '/no/such/folder', 'ENOENT'],
  ['that would have to be fetched', 'http://127.0.0.1:9/data', 'never uses the network'],
])('refuses a language %s', async (_, folder, reason) => {
  await expect(openTesseract({ language: 'xyz', folder })).rejects.toThrow(reason);
});
