import { dialog } from 'electron';
import type { FileFilter } from 'electron';

import type { Dialogs } from '../api/session.ts';

const BANK_FILES: FileFilter[] = [
  { name: 'Bank files', extensions: ['csv', 'tsv', 'txt', 'xlsx', 'ofx', 'qfx', 'qif', 'xml', 'sta', 'mt940'] },
  { name: 'All files', extensions: ['*'] },
];

const VAULTS: FileFilter[] = [
  { name: 'Pecunia vaults', extensions: ['vault'] },
  { name: 'All files', extensions: ['*'] },
];

/** The system's own file dialogs; the only place where paths of the user's files come from. */
export const systemDialogs: Dialogs = {
  openBankFile: () => chosenFile('Choose a bank file', BANK_FILES),
  openVault: () => chosenFile('Open a vault', VAULTS),
  saveVault: async () => {
    const { canceled, filePath } = await dialog.showSaveDialog({
      title: 'Make a new vault',
      defaultPath: 'Pecunia.vault',
      filters: VAULTS,
    });
    return canceled || filePath === '' ? null : filePath;
  },
};

const chosenFile = async (title: string, filters: FileFilter[]): Promise<string | null> => {
  const { canceled, filePaths } = await dialog.showOpenDialog({ title, filters, properties: ['openFile'] });
  return canceled ? null : (filePaths[0] ?? null);
};
