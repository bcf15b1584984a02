import { app } from 'electron';
import * as z from 'zod';

import { createMailbox } from '../api/mailbox.ts';
import type { Channel } from '../api/channel.ts';
import { openableFiles, readArguments } from './launch-arguments.ts';
import type { Arrival } from './launch-arguments.ts';

const sentLine = z.object({ line: z.array(z.string()).max(1000), folder: z.string() });

/** What a second start hands over: Chromium reorders the command line that the event carries. */
export const ownLine = (): z.infer<typeof sentLine> => ({ line: process.argv.slice(1), folder: process.cwd() });

/** Collects what the system asks this app to open; it waits until someone listens. */
export const collectArrivals = (): Channel<Arrival> => {
  const arrivals = createMailbox<Arrival>();
  app.on('second-instance', (_event, _line, _folder, sent) => {
    const { line, folder } = sentLine.catch({ line: [], folder: process.cwd() }).parse(sent);
    arrivals.send(readArguments(line, folder));
  });
  app.on('open-file', (event, path) => {
    event.preventDefault();
    arrivals.send({ files: openableFiles([path], process.cwd()), links: [] });
  });
  app.on('open-url', (event, link) => {
    event.preventDefault();
    arrivals.send({ files: [], links: [link] });
  });
  return arrivals;
};
