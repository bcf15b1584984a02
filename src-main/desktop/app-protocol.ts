import { net, protocol } from 'electron';

import { contentSecurityPolicy, freshNonce } from '../host/content-security-policy.ts';
import { RENDERER_FOLDER } from '../host/project-paths.ts';
import { plainAnswer, rendererAnswer } from '../host/renderer-page.ts';
import { devServer } from './dev-server.ts';
import { RECOVERY_PATH, recoveryAnswer } from './recovery-page.ts';

/** The origin of the window's pages, and of nothing else. */
export const APP_ORIGIN = 'app://pecunia';

/** Makes `app:` a scheme with an origin, as https has one; must run before the app is ready. */
export const registerAppScheme = (): void =>
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);

/** Answers `app://pecunia/…` with the built screens, or with those of the dev server while developing. */
export const serveApp = (): void => protocol.handle('app', answerFor);

const answerFor = async (request: Request): Promise<Response> => {
  const { host, pathname, search, searchParams } = new URL(request.url);
  if (host !== 'pecunia') return plainAnswer(403, 'This address is outside the app.');
  if (request.method !== 'GET') return plainAnswer(405, 'Pages are read with GET.');
  if (pathname === RECOVERY_PATH) return recoveryAnswer(searchParams.get('reason'));
  return devServer === null ? rendererAnswer(RENDERER_FOLDER, pathname) : devAnswer(`${devServer}${pathname}${search}`);
};

const devAnswer = async (address: string): Promise<Response> => {
  const answer = await net.fetch(address);
  const type = answer.headers.get('content-type') ?? '';
  if (!type.startsWith('text/html')) return answer;
  const nonce = freshNonce();
  const page = (await answer.text()).replaceAll('PECUNIA_CSP_NONCE', nonce);
  const policy = contentSecurityPolicy(nonce, true);
  return new Response(page, { headers: { 'content-type': type, 'content-security-policy': policy } });
};
