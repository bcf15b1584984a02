import { PecuniaError } from '../../src-shared/errors.ts';
import { os } from './router-base.ts';
import type { Session } from './session.ts';

const dialogsOf = (session: Session) => {
  if (session.host.dialogs) return session.host.dialogs;
  throw new PecuniaError('invalid_input', 'Choose the vault when you start Pecunia here: pecunia --vault FILE serve.');
};

const openAt = (session: Session, path: string | null) => {
  if (path === null) return null;
  session.open(path);
  return session.vaultInfo();
};

export const app = {
  info: os.app.info.handler(({ context: { session } }) => ({
    version: session.host.version,
    host: session.host.kind,
    today: session.host.today(),
    hasDialogs: session.host.dialogs !== null,
    vault: session.vaultInfo(),
    vaultProblem: session.problem(),
  })),

  changes: os.app.changes.handler(async function* ({ context: { session }, signal }) {
    for await (const rooms of session.changes.listen(signal)) yield { rooms: [...rooms] };
  }),

  openVault: os.app.openVault.handler(async ({ context: { session } }) =>
    openAt(session, await dialogsOf(session).openVault()),
  ),

  reopenVault: os.app.reopenVault.handler(({ context: { session } }) => {
    session.open();
    return session.vaultInfo();
  }),

  createVault: os.app.createVault.handler(async ({ context: { session } }) =>
    openAt(session, await dialogsOf(session).saveVault()),
  ),

  closeVault: os.app.closeVault.handler(async ({ context: { session } }) => {
    await session.close();
    return {};
  }),
};
