import { resolve } from 'node:path';

import type { Command } from 'commander';

import { requireFolder } from '../api/inbox-folder.ts';
import { setInbox } from '../api/inbox.ts';
import { setReceiptFolder } from '../api/receipt-folder.ts';
import { startBrowserHost } from '../browser/server.ts';
import { portArgument } from './arguments.ts';
import { reportResult } from './report.ts';
import { openSession } from './run.ts';

type ServeOptions = {
  readonly port?: number;
  readonly token?: string;
  readonly inbox?: string;
  readonly receipts?: string;
  readonly reports?: string;
};

const stopped = (): Promise<void> =>
  new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });

const serve = async ({ port, token, inbox, receipts, reports }: ServeOptions, command: Command): Promise<void> => {
  if (reports !== undefined) await requireFolder(resolve(reports));
  const folder = reports === undefined ? {} : { reportsFolder: resolve(reports) };
  const { session, asJson } = openSession(command, 'browser', folder);
  session.open();
  if (inbox !== undefined) await setInbox(session, resolve(inbox));
  if (receipts !== undefined) await setReceiptFolder(session, resolve(receipts));
  const host = await startBrowserHost({ session, port, token });
  reportResult({ json: { url: host.url }, text: `Pecunia is at ${host.url}\nPress Ctrl-C to stop it.` }, asJson);
  await stopped();
  await host.close();
  await session.close();
};

/** `serve`. */
export const addServeCommand = (program: Command): void => {
  program
    .command('serve')
    .description('open the app for a browser on this machine')
    .option('--port <port>', 'a free one when left out', portArgument)
    .option('--token <token>', 'the secret in the address; a random one when left out')
    .option('--inbox <folder>', 'offer new files of this folder for import')
    .option('--receipts <folder>', 'add new pictures of receipts in this folder')
    .option('--reports <folder>', 'where scheduled reports go')
    .action(serve);
};
