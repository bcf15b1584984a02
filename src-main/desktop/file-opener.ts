import { existsSync, openAsBlob } from 'node:fs';
import { basename, extname } from 'node:path';

import { createGate } from '../api/gate.ts';
import { layOpen, onDisk } from '../api/import-open.ts';
import type { Session } from '../api/session.ts';
import type { GoTo } from './go-to.ts';
import type { OpenableFile } from './openable-files.ts';
import { askUser, isConfirmed, sayFailure } from './question.ts';
import type { VaultClient } from './vault-client.ts';

/** Opens the files that the system hands over. */
export type FileOpener = {
  /** Opens files one after the other; what belongs into a vault waits until one is open. */
  readonly open: (files: readonly OpenableFile[]) => Promise<void>;
};

type Surroundings = { readonly session: Session; readonly client: VaultClient; readonly goTo: GoTo };

/** Makes the opener of an app. */
export const createFileOpener = (around: Surroundings): FileOpener => {
  const { session } = around;
  const gate = createGate();
  const waiting: OpenableFile[] = [];
  const takeWaiting = async (): Promise<void> => {
    if (session.vaultInfo() !== null) await takeIn(around, waiting.splice(0));
  };
  const open = (files: readonly OpenableFile[]): Promise<void> =>
    gate
      .run(async () => {
        const vault = files.find(({ kind }) => kind === 'vault');
        if (vault) await openVaultFile(session, vault.path);
        waiting.push(...files.filter(({ kind }) => kind !== 'vault'));
        await takeWaiting();
      })
      .catch(sayFailure);
  void followVaults(session, () => gate.run(takeWaiting).catch(sayFailure));
  return { open };
};

const followVaults = async ({ changes }: Session, onVault: () => Promise<void>): Promise<void> => {
  for await (const rooms of changes.listen()) if (rooms.includes('vault')) await onVault();
};

const takeIn = async (around: Surroundings, files: readonly OpenableFile[]): Promise<void> => {
  const bank = files.filter(({ kind }) => kind === 'bank');
  if (bank.length > 0) await layBankFiles(around, bank);
  for (const { kind, path } of files) if (kind === 'report') await takeReport(around, path);
};

const layBankFiles = async ({ session, goTo }: Surroundings, files: readonly OpenableFile[]): Promise<void> => {
  const { refused } = await layOpen(
    session,
    files.map(({ path }) => onDisk(path)),
  );
  if (refused.length < files.length) goTo('/import');
  if (refused.length > 0) sayFailure(refused.map(({ message }) => message).join('\n\n'));
};

const takeReport = async ({ client, goTo }: Surroundings, path: string): Promise<void> => {
  const { label, missing } = await client.reports.takeShared({ file: await openAsBlob(path) });
  goTo('/reports');
  if (missing.length === 0) return;
  const detail = `This vault does not have what its filters name, so they were left out:\n${missing.join('\n')}`;
  await askUser({ type: 'info', message: label, detail, buttons: ['Close'] });
};

const openVaultFile = async (session: Session, path: string): Promise<void> => {
  const opened = session.vaultInfo();
  if (opened?.path === path) return;
  // A path that leads nowhere would make a new vault.
  if (!existsSync(path)) return sayFailure(`There is no file ${path}. Check its name and folder.`);
  const name = basename(path, extname(path));
  if (opened !== null && !(await isConfirmed(questionFor(opened.name, name, path)))) return;
  await session.gate.run(() => session.open(path));
};

const questionFor = (openName: string, name: string, path: string) => ({
  message: `Open the vault “${name}”?`,
  detail: `“${openName}” is closed then. Everything in it is saved.\n\n${path}`,
  yes: 'Open',
});
