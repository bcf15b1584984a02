import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { RPCHandler } from '@orpc/server/node';

import { PecuniaError } from '../../src-shared/errors.ts';
import { router } from '../api/router.ts';
import type { Session } from '../api/session.ts';
import { RENDERER_FOLDER } from '../host/project-paths.ts';
import { plainAnswer, rendererAnswer, securityHeaders } from '../host/renderer-page.ts';
import { foreignRequest, oversizedRequest, strangerRequest } from './request-check.ts';
import type { Refusal } from './request-check.ts';
import { wholeAnswers } from './whole-answers.ts';

const MEBIBYTE = 1024 * 1024;

/** The largest bank file that may be handed in, and room for what a form wraps around it. */
const MAX_BODY_BYTES = 201 * MEBIBYTE;

export type BrowserHostOptions = {
  readonly session: Session;
  /** 0 (the default) takes a free port. */
  readonly port?: number | undefined;
  /** The secret of this run; a random one by default. */
  readonly token?: string | undefined;
  readonly rendererFolder?: string;
};

export type BrowserHost = {
  /** The address to open, with the token in its fragment, which browsers never send. */
  readonly url: string;
  readonly close: () => Promise<void>;
};

/** Serves the app on the loopback interface only, to whoever knows this run's token. */
export const startBrowserHost = async (options: BrowserHostOptions): Promise<BrowserHost> => {
  const token = options.token ?? randomBytes(24).toString('base64url');
  const server = createServer(listenerFor(options, token));
  await listening(server, options.port ?? 0);
  return { url: `http://127.0.0.1:${portOf(server)}/#token=${token}`, close: () => closed(server) };
};

const listenerFor = ({ session, rendererFolder = RENDERER_FOLDER }: BrowserHostOptions, token: string) => {
  const handler = new RPCHandler(router, { rootInterceptors: [wholeAnswers] });

  const refusalOf = ({ headers, socket }: IncomingMessage, isCall: boolean): Refusal | null =>
    foreignRequest(headers, socket.localPort ?? 0) ??
    (isCall ? strangerRequest(headers, token) : null) ??
    oversizedRequest(headers, isCall ? MAX_BODY_BYTES : 0);

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const isCall = pathname.startsWith('/rpc/');
    const refusal = refusalOf(request, isCall);
    if (refusal !== null) return send(response, refused(refusal));
    if (isCall) return call(request, response);
    if (request.method !== 'GET') return send(response, plainAnswer(405, 'Pages are read with GET.'));
    return send(response, await rendererAnswer(rendererFolder, pathname));
  };

  const call = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    if (request.method !== 'POST') return send(response, plainAnswer(405, 'Calls are made with POST.'));
    response.setHeaders(new Headers({ ...securityHeaders(), 'cache-control': 'no-store' }));
    const { matched } = await handler.handle(request, response, { prefix: '/rpc', context: { session } });
    if (!matched) await send(response, plainAnswer(404, 'There is no such call.'));
  };

  return (request: IncomingMessage, response: ServerResponse): void => {
    answer(request, response).catch(() => response.destroy());
  };
};

/** Closes the connection too, so that a body that nobody reads is not waited for. */
const refused = ({ status, words }: Refusal): Response => {
  const answer = plainAnswer(status, words);
  answer.headers.set('connection', 'close');
  return answer;
};

const send = async (response: ServerResponse, answer: Response): Promise<void> => {
  response.setHeaders(answer.headers);
  response.writeHead(answer.status);
  response.end(Buffer.from(await answer.arrayBuffer()));
};

const portTaken = (error: Error, port: number): Error =>
  'code' in error && error.code === 'EADDRINUSE'
    ? new PecuniaError('in_use', `Port ${port} is taken by another program. Choose another, or none for a free one.`, {
        port,
      })
    : error;

const listening = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', (error) => reject(portTaken(error, port)));
    server.listen(port, '127.0.0.1', resolve);
  });

const portOf = (server: Server): number => (server.address() as AddressInfo).port;

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
