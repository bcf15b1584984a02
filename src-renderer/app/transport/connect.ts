import type { ClientContext, ClientLink } from '@orpc/client';

import { httpLink } from './http.ts';
import { windowPortLink } from './window-port.ts';

/** Connects the screens with the host that serves them: the desktop's window by port, a browser by HTTP. */
export const connect = (): ClientLink<ClientContext> =>
  window.location.protocol === 'app:' ? windowPortLink() : httpLink();
