import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { declaredEncoding } from './declared-encoding.ts';
import { decodeText } from './decode-text.ts';

const bytes = (text: string, encoding = 'latin1'): Uint8Array => iconv.encode(text, encoding);
const ofx = (fields: string): string => `OFXHEADER:100\r\nDATA:OFXSGML\r\n${fields}\r\n\r\n<OFX>`;

describe('the encoding that a file declares', () => {
  it.each([
    [ofx('ENCODING:USASCII\r\nCHARSET:1252'), 'windows-1252'],
    [ofx('ENCODING:USASCII\r\nCHARSET:8859-1'), 'iso-8859-1'],
    [ofx('ENCODING:UTF-8\r\nCHARSET:NONE'), 'utf-8'],
    [ofx('ENCODING:UNICODE\r\nCHARSET:NONE'), null],
    [ofx('ENCODING:USASCII\r\nCHARSET:'), null],
    [ofx('CHARSET:ISO-8859-15'), 'iso-8859-15'],
    ['<?xml version="1.0" encoding="ISO-8859-2"?><Document/>', 'iso-8859-2'],
    ["<?xml version='1.0' encoding='Windows-1251' standalone='yes'?>", 'windows-1251'],
    ['<?xml version="1.0"?><Document/>', null],
    ['<html><head><meta charset="euc-kr"></head>', 'euc-kr'],
    ['<meta http-equiv="Content-Type" content="text/html; charset=gb2312">', 'gb18030'],
    ['Date;Charset;Amount', null],
    ['<meta charset="klingon">', null],
  ])('is found: %j', (text, encoding) => {
    expect(declaredEncoding(bytes(text))).toBe(encoding);
  });
});

const rows = (text: string): string => `Date;Text;Amount\n2024-01-01;${text};-1,00\n`;

describe('a declaration', () => {
  it('decides between readings that are both likely', () => {
    const file = bytes(rows('Szűcs'), 'windows-1250');
    expect(decodeText(file, undefined).question).not.toBeNull();
    expect(decodeText(file, undefined, 'windows-1250')).toMatchObject({ text: rows('Szűcs'), question: null });
  });

  it('does not stand against valid UTF-8', () => {
    const file = bytes(rows('Bäckerei'), 'utf-8');
    expect(decodeText(file, undefined, 'windows-1252')).toMatchObject({ text: rows('Bäckerei'), encoding: 'utf-8' });
  });

  it('does not stand against the letters', () => {
    const text = rows('Książka, Żabka, źródło, świeże pieczywo, Łódź');
    const found = decodeText(bytes(text, 'windows-1250'), undefined, 'windows-1252');
    expect(found).toMatchObject({ text, encoding: 'windows-1250' });
    expect(found.reason).toMatch(/says .*1252/u);
  });

  it('of UTF-8 does not stand where the bytes are none', () => {
    const text = rows('Müller Straße, Bäckerei Größe');
    expect(decodeText(bytes(text, 'windows-1252'), undefined, 'utf-8').text).toBe(text);
  });
});
