import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeMadeReceipts } from './write-made-receipts.ts';

test('writes pictures and their keys, with the total as a plain decimal', () => {
  const folder = mkdtempSync(join(tmpdir(), 'made-receipts-'));
  try {
    writeMadeReceipts(folder, 3, 9);
    expect(readdirSync(folder).toSorted()).toEqual(
      [1, 2, 3].flatMap((number) => [`made-00${number}.jpg`, `made-00${number}.json`]),
    );
    expect(JSON.parse(readFileSync(join(folder, 'made-002.json'), 'utf8'))).toMatchObject({
      merchant: expect.stringMatching(/\w/u) as string,
      date: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/u) as string,
      total: expect.stringMatching(/^\d+(\.\d{2})?$/u) as string,
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
