const KEY = 'pecunia:token';

/**
 * Returns the token of the host's run. It arrives once in the address's fragment, which is not sent over the
 * wire, and moves from there to the tab's session storage: unlike a cookie, no other port of this machine
 * ever sees it. It is empty in a tab that was opened without it; the host then says what to do.
 */
export const takeToken = (): string => {
  const given = new URLSearchParams(window.location.hash.slice(1)).get('token');
  if (given === null) return window.sessionStorage.getItem(KEY) ?? '';
  window.sessionStorage.setItem(KEY, given);
  window.history.replaceState(null, '', window.location.pathname);
  return given;
};
