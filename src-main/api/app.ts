import { existsSync } from 'node:fs';

import { PecuniaError } from '../../src-shared/errors.ts';
import { os } from './router-base.ts';
import type { Session } from './session.ts';

const dialogsOf = (session: Session) => {
  if (session.host.dialogs) return session.host.dialogs;
  throw new PecuniaError('invalid_input', 'Choose the vault when you start Pecunia here: pecunia --vault FILE serve.');
};

const openAt = async (session: Session, path: string | null) => {
  if (path === null) return null;
  await session.gate.run(() => session.open(path));
  return session.vaultInfo();
};

const refuseExisting = (path: string | null): string | null => {
  if (path === null || !existsSync(path)) return path;
  throw new PecuniaError('name_taken', `${path} exists already. Open it, or choose another name for the new vault.`, {
    path,
  });
};

export const app = {
  info: os.app.info.handler(({ context: { session } }) => ({
    version: session.host.version,
    host: session.host.kind,
    today: session.host.today(),
    hasDialogs: session.host.dialogs !== null,
    safeStart: session.host.safeStart === true,
    vault: session.vaultInfo(),
    vaultProblem: session.problem(),
  })),

  changes: os.app.changes.handler(async function* ({ context: { session }, signal }) {
    for await (const rooms of session.changes.listen(signal)) yield { rooms: [...rooms] };
  }),

  requests: os.app.requests.handler(async function* ({ context: { session }, signal }) {
    for await (const request of session.requests.listen(signal)) yield request;
  }),

  openVault: os.app.openVault.handler(async ({ context: { session } }) =>
    openAt(session, await dialogsOf(session).openVault()),
  ),

  reopenVault: os.app.reopenVault.handler(async ({ context: { session } }) => {
    await session.gate.run(() => session.open());
    return session.vaultInfo();
  }),

  createVault: os.app.createVault.handler(async ({ context: { session } }) =>
    openAt(session, refuseExisting(await dialogsOf(session).saveVault())),
  ),

  closeVault: os.app.closeVault.handler(async ({ context: { session } }) => {
    await session.close();
    return {};
  }),
};
