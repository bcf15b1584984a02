import { createPublicKey, verify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';

const SIGNATURE_BYTES = 64;

/**
 * Reads an Ed25519 public key written as base64 of its DER form, as `openssl pkey -pubout -outform DER | base64` prints it; null
 * when it is none.
 */
export const readFeedKey = (text: string): KeyObject | null => {
  try {
    const key = createPublicKey({ key: Buffer.from(text, 'base64'), format: 'der', type: 'spki' });
    return key.asymmetricKeyType === 'ed25519' ? key : null;
  } catch {
    return null;
  }
};

/** Tells whether a signature, written as base64, is the key's over exactly this text. */
export const isSignedFeed = (feed: string, signature: string | null, key: KeyObject): boolean => {
  const written = signature?.trim() ?? '';
  if (!/^[A-Za-z0-9+/]{86}==$/u.test(written)) return false;
  const bytes = Buffer.from(written, 'base64');
  return bytes.length === SIGNATURE_BYTES && verify(null, Buffer.from(feed, 'utf8'), key, bytes);
};
