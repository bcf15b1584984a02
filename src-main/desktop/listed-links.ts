/** The only sites that a link in the app opens in the user's own browser. */
const HOSTS = new Set(['github.com']);

/** Returns whether a link may leave the app: https, and a listed host. */
export const isListedLink = (url: string): boolean => {
  if (!URL.canParse(url)) return false;
  const { protocol, hostname, port, username } = new URL(url);
  return protocol === 'https:' && HOSTS.has(hostname) && port === '' && username === '';
};
