import { extname } from 'node:path';

import { dialog } from 'electron';
import type { FileFilter, OpenDialogOptions } from 'electron';

import type { Dialogs } from '../api/session.ts';
import { BANK_EXTENSIONS, VAULT_EXTENSIONS } from './openable-files.ts';

const BANK_FILES: FileFilter[] = [
  { name: 'Bank files', extensions: [...BANK_EXTENSIONS] },
  { name: 'All files', extensions: ['*'] },
];

const RECEIPTS: FileFilter[] = [
  {
    name: 'Pictures and PDF',
    extensions: 'jpg jpeg jfif png webp heic heif avif tif tiff gif bmp pdf'.split(' '),
  },
  { name: 'All files', extensions: ['*'] },
];

const VAULTS: FileFilter[] = [
  { name: 'Pecunia vaults', extensions: [...VAULT_EXTENSIONS] },
  { name: 'All files', extensions: ['*'] },
];

/** The system's own file dialogs; the only place where paths of the user's files come from. */
export const systemDialogs: Dialogs = {
  openBankFiles: () => chosenFiles('Choose bank files', BANK_FILES, ['openFile', 'multiSelections']),
  openReceipts: () => chosenFiles('Choose receipts', RECEIPTS, ['openFile', 'multiSelections']),
  chooseFolder: async (title) => (await chosenFiles(title, [], ['openDirectory']))[0] ?? null,
  openVault: () => chosenFile('Open a vault', VAULTS),
  saveVault: async () => {
    const { canceled, filePath } = await dialog.showSaveDialog({
      title: 'Make a new vault',
      defaultPath: 'Pecunia.pecunia',
      filters: VAULTS,
    });
    return canceled || filePath === '' ? null : withEnding(filePath);
  },
};

/** Some systems add no ending by themselves, and without one the file cannot be opened by a double click. */
const withEnding = (path: string): string => (extname(path) === '' ? `${path}.pecunia` : path);

type Properties = NonNullable<OpenDialogOptions['properties']>;

const chosenFiles = async (
  title: string,
  filters: FileFilter[],
  properties: Properties,
): Promise<readonly string[]> => {
  const { canceled, filePaths } = await dialog.showOpenDialog({ title, filters, properties });
  return canceled ? [] : filePaths;
};

const chosenFile = async (title: string, filters: FileFilter[]): Promise<string | null> =>
  (await chosenFiles(title, filters, ['openFile']))[0] ?? null;
