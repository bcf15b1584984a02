import { dialog } from 'electron';
import type { FileFilter, OpenDialogOptions } from 'electron';

import type { Dialogs } from '../api/session.ts';

const BANK_EXTENSIONS = 'csv tsv txt xlsx xls html htm ofx qfx qif xml c52 c53 c54 camt sta mt940 940 942 zip gz'.split(
  ' ',
);

const BANK_FILES: FileFilter[] = [
  { name: 'Bank files', extensions: BANK_EXTENSIONS },
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
  { name: 'Pecunia vaults', extensions: ['vault'] },
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
      defaultPath: 'Pecunia.vault',
      filters: VAULTS,
    });
    return canceled || filePath === '' ? null : filePath;
  },
};

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
