import { PecuniaError } from '../../src-shared/errors.ts';
import { insertAlert, setDismissed, storedAlerts } from '../database/alerts.ts';
import type { Writer } from '../database/connection.ts';
import { currentAlerts } from './alert-state.ts';
import { changeOnly } from './change.ts';
import { os } from './router-base.ts';
import type { Session } from './session.ts';

const mark = (session: Session, key: string, dismissed: boolean) => {
  const today = session.host.today();
  const alert = currentAlerts(session.vault(), today).find((one) => one.id === key);
  if (!alert) throw new PecuniaError('not_found', 'That alert does not hold any more.', { alertId: key });
  return changeOnly(session, {
    name: dismissed ? 'alerts.dismiss' : 'alerts.restore',
    label: `${dismissed ? 'Dismiss' : 'Restore'} “${alert.title}”`,
    body: (writer: Writer) => {
      const known = storedAlerts(writer).some((stored) => stored.key === key);
      if (!known) insertAlert(writer, key, today);
      setDismissed(writer, key, dismissed);
    },
  });
};

export const alerts = {
  list: os.alerts.list.handler(({ input, context: { session } }) =>
    currentAlerts(session.vault(), session.host.today()).filter((alert) => input.dismissed || !alert.dismissed),
  ),
  dismiss: os.alerts.dismiss.handler(({ input: { id }, context: { session } }) => mark(session, id, true)),
  restore: os.alerts.restore.handler(({ input: { id }, context: { session } }) => mark(session, id, false)),
};
