import { Buffer } from 'node:buffer';

import { describe, expect, test } from 'vitest';

import { detectKind } from './detect-kind.ts';

const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');

describe('detectKind', () => {
  test.each([
    ['\u00ff\u00d8\u00ff\u00e1', 'jpeg'],
    ['\u0089PNG\r\n\u001a\n', 'png'],
    ['RIFF\u0001\u0002\u0003\u0004WEBPVP8X', 'webp'],
    ['GIF89a', 'gif'],
    ['II*\0', 'tiff'],
    ['MM\0*', 'tiff'],
    ['\0\0\0\u001cftypavif', 'avif'],
    ['\0\0\0\u0018ftypheic', 'heic'],
    ['\0\0\0\u0018ftypmif1', 'heic'],
    [`BM${'\0'.repeat(12)}\u0028\0\0\0`, 'bmp'],
    ['%PDF-1.4', 'pdf'],
    ['\u00ef\u00bb\u00bf\r\n%PDF-1.4', 'pdf'],
  ])('knows %j', (head, kind) => {
    expect(detectKind(bytes(head))).toBe(kind);
  });

  test.each([
    ['Date;Amount\n2026-03-14;-12,50\n', 'text file', 'Import'],
    ['\u00ff\u00feD\0a\0t\0e\0', 'text file', 'Import'],
    ['PK\u0003\u0004\u0014\0', 'workbook', 'Import'],
    ['\u00d0\u00cf\u0011\u00e0\u00a1\u00b1', 'Office', 'Import'],
    ['<!DOCTYPE html><html>', 'web page', 'PDF'],
    ['<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg">', 'SVG', 'PDF'],
    ['\0\0\0\u0018ftypmp42', 'video', 'photo'],
    ['\0\0\0\u000cjP  \r\n', 'JPEG 2000', 'JPEG'],
    ['8BPS\0\u0001', 'Photoshop', 'JPEG'],
    ['\u0000\u0001\u0002\u0003', 'neither a picture nor a PDF', 'HEIC'],
    ['BMW invoice', 'text file', 'Import'],
  ])('says what %j is and what to do', (head, found, advice) => {
    expect(() => detectKind(bytes(head))).toThrow(expect.objectContaining({ code: 'file_unreadable' }));
    expect(() => detectKind(bytes(head))).toThrow(found);
    expect(() => detectKind(bytes(head))).toThrow(advice);
  });
});
