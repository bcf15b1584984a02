import { randomBytes } from 'node:crypto';

/** A word that nobody can guess, for the style elements of one page view. */
export const freshNonce = (): string => randomBytes(18).toString('base64url');

/**
 * Returns the content security policy of a page.
 *
 * Mantine writes its theme variables and responsive sizes as style elements, which need the nonce. Inline
 * style attributes in markup are forbidden: React sets styles through the CSSOM, which no policy restricts.
 */
export const contentSecurityPolicy = (nonce: string, development = false): string =>
  Object.entries({
    'default-src': "'none'",
    'script-src': development ? `'self' 'nonce-${nonce}'` : "'self'",
    'style-src': `'self' 'nonce-${nonce}'`,
    'style-src-attr': "'none'",
    'img-src': "'self' blob:",
    'font-src': "'self'",
    'connect-src': development ? "'self' ws://localhost:5173" : "'self'",
    'worker-src': "'self'",
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
  })
    .map(([directive, sources]) => `${directive} ${sources}`)
    .join('; ');
