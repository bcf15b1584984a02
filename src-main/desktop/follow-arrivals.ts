import type { Channel } from '../api/channel.ts';
import type { FileOpener } from './file-opener.ts';
import type { GoTo } from './go-to.ts';
import type { Arrival } from './launch-arguments.ts';
import { logger } from './log.ts';
import { readLink } from './navigation-link.ts';
import { showAppWindow } from './window.ts';

type Openers = { readonly opener: FileOpener; readonly goTo: GoTo };

/** Brings the window to the front whenever something comes in, for as long as the app runs, and hands it over to be opened. */
export const followArrivals = async (
  arrivals: Channel<Arrival>,
  onArrival: (arrival: Arrival) => void,
): Promise<void> => {
  for await (const arrival of arrivals.listen()) {
    showAppWindow();
    onArrival(arrival);
  }
};

/** Opens files, and goes where links lead; a link that is none of ours is written down and forgotten. */
export const openArrival = ({ files, links }: Arrival, { opener, goTo }: Openers): void => {
  if (files.length > 0) void opener.open(files);
  for (const link of links) {
    const path = readLink(link);
    if (path === null) logger('warn', `A link was not followed: ${JSON.stringify(link.slice(0, 200))}`);
    else goTo(path);
  }
};
