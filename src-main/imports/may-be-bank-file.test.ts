import { strToU8, zipSync } from 'fflate';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

import { inMemory, lookAt } from './may-be-bank-file.ts';

const CSV = 'Date,Description,Amount\n2026-03-25,Kiosk,-5.00\n2026-03-26,Baker,-3.10\n';
const OFX = 'OFXHEADER:100\nDATA:OFXSGML\n\n<OFX><BANKMSGSRSV1></BANKMSGSRSV1></OFX>';
const PNG = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]);
const LONG_CSV = CSV + '2026-03-27,"Shop, with a long name",-1.00\n'.repeat(900);

const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));

/** An OLE file whose directory, its first sector, lists one stream. */
const compound = (stream: string): Uint8Array => {
  const bytes = Buffer.alloc(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  bytes.writeUInt16LE(9, 30);
  bytes.write(stream, 512, 'utf16le');
  return new Uint8Array(bytes);
};

describe('a look at a file', () => {
  test.each<[string, string | Uint8Array, string]>([
    ['a table', CSV, 'statement'],
    ['a table longer than the look', LONG_CSV, 'statement'],
    ['a table in UTF-16', utf16(CSV), 'statement'],
    ['a table that leaves a question', 'Date,Text,Amount\n05/03/2026,Shop,"1.234"\n', 'statement'],
    ['OFX', OFX, 'statement'],
    ['QIF', '!Type:Bank\nD03/25/2026\nT-5.00\nPKiosk\n^\n', 'statement'],
    [
      'a workbook',
      zipSync({ '[Content_Types].xml': strToU8('<x/>'), 'xl/workbook.xml': strToU8('<x/>') }),
      'statement',
    ],
    ['an old workbook', compound('Workbook'), 'statement'],
    ['an archive with a table', zipSync({ 'IMG.jpg': PNG, 'march.csv': strToU8(CSV) }), 'archive'],
    ['a compressed table', gzipSync(LONG_CSV), 'archive'],
    ['a broken archive', zipSync({ 'a.csv': strToU8(CSV) }).subarray(0, 60), 'archive'],
    ['a picture', PNG, 'other'],
    ['a PDF', '%PDF-1.7\n1 0 obj\n', 'other'],
    ['JSON', '{ "a": [1, 2] }', 'other'],
    ['a letter', 'Dear Ann,\n\nI came home on 2026-03-25, and it was fine.\n\nYours, Bob\n', 'other'],
    ['another table', 'Name,Length\nAvatar,3h\n', 'other'],
    ['a web page', '<!DOCTYPE html><html><body><p>Hello</p></body></html>', 'other'],
    ['an old letter', compound('WordDocument'), 'other'],
    ['a letter of today', zipSync({ '[Content_Types].xml': strToU8('<x/>'), 'word/document.xml': PNG }), 'other'],
    ['pictures in an archive', zipSync({ 'a/1.jpg': PNG, 'a/2.JPEG': PNG }), 'other'],
    ['a compressed picture', gzipSync(PNG), 'other'],
    ['nothing', '', 'other'],
  ])('%s', async (_, content, look) => {
    expect(await lookAt(inMemory(typeof content === 'string' ? strToU8(content) : content))).toBe(look);
  });
});
