import { createPrivateKey, createPublicKey, sign } from 'node:crypto';

import { isSignedFeed } from '../src-main/desktop/feed-signature.ts';

/**
 * Returns the signature over a feed’s text as base64, to lie beside it as `<name>.sig`. Throws when the key is no Ed25519 private
 * key in PEM form.
 */
export const signFeed = (text, pem) => {
  const key = createPrivateKey(pem);
  if (key.asymmetricKeyType !== 'ed25519') throw new Error('The key of the feed must be an Ed25519 key.');
  const signature = sign(null, Buffer.from(text, 'utf8'), key).toString('base64');
  // The app would say no to it as well.
  if (!isSignedFeed(text, signature, createPublicKey(key))) throw new Error('The signature does not verify.');
  return signature;
};

/** Returns the public half of a key as builds want it in PECUNIA_UPDATE_KEY: base64 of its DER form. */
export const publicKeyOf = (pem) =>
  createPublicKey(createPrivateKey(pem)).export({ format: 'der', type: 'spki' }).toString('base64');
