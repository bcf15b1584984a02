import { shell } from 'electron';

import { isListedLink } from './listed-links.ts';

/** Opens a listed link in the user's browser; does nothing for any other. */
export const openExternally = (url: string): void => {
  if (isListedLink(url)) void shell.openExternal(url);
};
