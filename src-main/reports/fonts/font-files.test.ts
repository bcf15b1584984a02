import { spawnSync } from 'node:child_process';

import { expect, test } from 'vitest';

/** Names of the font files that a process of its own reads to draw a text. */
const filesReadFor = (text: string): readonly string[] => {
  const program = `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const read = fs.readFileSync;
    const files = [];
    fs.readFileSync = (path, ...rest) => { files.push(String(path)); return read(path, ...rest); };
    syncBuiltinESMExports();
    const { textWidth } = await import(${JSON.stringify(new URL('text-width.ts', import.meta.url).href)});
    textWidth(${JSON.stringify(text)}, 10);
    console.log(JSON.stringify(files.filter((file) => file.endsWith('.woff'))));
  `;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
    encoding: 'utf8',
  });
  if (stdout === '') throw new Error(stderr);
  return (JSON.parse(stdout) as readonly string[]).map((file) => file.replace(/^.*\//u, ''));
};

test('reads only the fonts that a text needs', () => {
  expect(filesReadFor('Corner Shop')).toEqual(['noto-sans-latin-400-normal.woff']);
  expect(filesReadFor('₹1,234.00')).toEqual([
    'noto-sans-latin-400-normal.woff',
    'noto-sans-devanagari-400-normal.woff',
  ]);
  expect(filesReadFor('汉')).toEqual([
    'noto-sans-latin-400-normal.woff',
    expect.stringMatching(/^noto-sans-sc-\d+-400-normal\.woff$/u),
  ]);
});
