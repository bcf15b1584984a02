import { Buffer } from 'node:buffer';

import type { ReceiptFileKind } from './receipt-file.ts';
import { unreadable } from './limits.ts';

const CAN_READ = 'Pecunia reads receipts from JPEG, PNG, WebP, HEIC, AVIF, TIFF, GIF, BMP and PDF.';

/** Signatures as Latin-1 text, each with the place where it stands. */
const KINDS: readonly (readonly [at: number, signature: RegExp, kind: ReceiptFileKind])[] = [
  [0, /^\u00ff\u00d8\u00ff/u, 'jpeg'],
  [0, /^\u0089PNG\r\n\u001a\n/u, 'png'],
  [0, /^RIFF[\s\S]{4}WEBPVP8/u, 'webp'],
  [0, /^GIF8[79]a/u, 'gif'],
  [0, /^(?:II[*+]\0|MM\0[*+])/u, 'tiff'],
  [4, /^ftypavi[fs]/u, 'avif'],
  [4, /^ftyp(?:hei[cx]|hev[cx]|mif1|msf1)/u, 'heic'],
  [0, /^BM[\s\S]{12}[\u000c\u0028\u0034\u0038\u0040\u006c\u007c]\0\0\0/u, 'bmp'],
];

/** Some writers put a few bytes before a PDF. */
const PDF_HEAD = 1024;

const FOREIGN: readonly (readonly [signature: RegExp, found: string, advice: string])[] = [
  [/^PK/u, 'a workbook, a document or an archive', 'A bank statement goes to Import; save a document as PDF first.'],
  [/^\u00d0\u00cf\u0011\u00e0/u, 'an Office file', 'A bank statement goes to Import; save a document as PDF first.'],
  [
    /^[\s\S]{4}ftyp/u,
    'a video, or a picture of an uncommon kind',
    'Take a photo of the receipt instead, or save it as JPEG.',
  ],
  [/^(?:\u00ff\u000a|\0\0\0\u000cJXL )/u, 'a JPEG XL picture', 'Save it as JPEG first.'],
  [/^(?:\0\0\0\u000cjP {2}|\u00ff\u004f\u00ff\u0051)/u, 'a JPEG 2000 picture', 'Save it as JPEG first.'],
  [/^8BPS/u, 'a Photoshop file', 'Save it as JPEG first.'],
  [
    /^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)?(?:<!DOCTYPE svg[^>]*>\s*)?<svg\b/iu,
    'an SVG drawing',
    'Save it as PDF first.',
  ],
  [/^\s*<(?:!doctype )?html\b/iu, 'a web page', 'Print it as PDF first. A bank statement goes to Import.'],
];

const CONTROL = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f]/u;

const BYTE_ORDER_MARK = /^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/u;

const isText = (head: string): boolean => BYTE_ORDER_MARK.test(head) || !CONTROL.test(head);

const refusal = (head: string): Error => {
  const known = FOREIGN.find(([signature]) => signature.test(head));
  if (known) return unreadable(`This is ${known[1]}, not a picture of a receipt. ${known[2]} ${CAN_READ}`, known[1]);
  return isText(head)
    ? unreadable(
        `This is a text file, not a picture of a receipt. A bank statement goes to Import. ${CAN_READ}`,
        'text',
      )
    : unreadable(`This file is neither a picture nor a PDF. ${CAN_READ}`, 'unknown');
};

/** Returns the kind of a receipt's file by its first bytes, never by its name. Throws `file_unreadable` naming what it is instead. */
export const detectKind = (bytes: Uint8Array): ReceiptFileKind => {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, PDF_HEAD)).toString('latin1');
  const known = KINDS.find(([at, signature]) => signature.test(head.slice(at)));
  if (known) return known[2];
  if (head.includes('%PDF-')) return 'pdf';
  throw refusal(head);
};
