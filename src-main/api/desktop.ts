import { PecuniaError } from '../../src-shared/errors.ts';
import type { DesktopServices } from './desktop-services.ts';
import { os } from './router-base.ts';
import type { Session } from './session.ts';

const servicesOf = ({ host }: Session): DesktopServices => {
  if (host.desktop) return host.desktop;
  throw new PecuniaError('invalid_input', 'Only the installed app has settings of this computer: open them there.');
};

export const desktop = {
  settings: os.desktop.settings.handler(({ context: { session } }) => session.host.desktop?.state() ?? null),

  set: os.desktop.set.handler(({ input, context: { session } }) => {
    const services = servicesOf(session);
    services.set(input);
    return services.state();
  }),

  hideQuickEntry: os.desktop.hideQuickEntry.handler(({ context: { session } }) => {
    servicesOf(session).hideQuickEntry();
    return {};
  }),

  fitQuickEntry: os.desktop.fitQuickEntry.handler(({ input: { height }, context: { session } }) => {
    servicesOf(session).fitQuickEntry(height);
    return {};
  }),

  showApp: os.desktop.showApp.handler(({ context: { session } }) => {
    servicesOf(session).showApp();
    return {};
  }),
};
