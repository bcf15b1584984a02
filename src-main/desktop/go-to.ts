import type { HostRequest } from '../../src-shared/contract/app.ts';
import type { Session } from '../api/session.ts';
import { showAppWindow } from './window.ts';

/** Brings the window to the front and its screens to a path, to begin a task there. */
export type GoTo = (path: string, task?: HostRequest['task']) => void;

/** Makes the way to an app's screens. */
export const createGoTo =
  ({ requests }: Session): GoTo =>
  (path, task = null) => {
    showAppWindow();
    requests.send({ path, task });
  };
