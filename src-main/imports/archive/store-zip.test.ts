import { unzipSync } from 'fflate';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { storeZip } from './store-zip.ts';

it('writes a ZIP that gives back every file', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.stringMatching(/^[a-zä/]{1,9}$/u), fc.uint8Array()), (files) => {
      expect(unzipSync(storeZip(files))).toEqual({ ...files });
    }),
  );
});
