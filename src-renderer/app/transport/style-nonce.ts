declare global {
  /** Where react-remove-scroll (inside Mantine's modals) looks for the nonce of the style element it makes. */
  var __webpack_nonce__: string | undefined;
}

/** Returns the nonce that this page view's content security policy asks of style elements, for Mantine. */
export const styleNonce = (): string => {
  const nonce = document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? '';
  globalThis.__webpack_nonce__ = nonce;
  return nonce;
};
