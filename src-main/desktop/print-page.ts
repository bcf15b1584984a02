import { writeFile } from 'node:fs/promises';

import { dialog } from 'electron';

import { fileNamePart } from '../api/report-file-name.ts';
import { sayFailure } from './question.ts';
import { currentAppWindow } from './window.ts';

/** Prints what the window shows, by the system's dialog. */
export const printPage = (): void =>
  currentAppWindow()?.webContents.print({ printBackground: true }, (_success, problem) => {
    if (problem !== '' && problem !== 'Print job canceled') sayFailure(`The page could not be printed: ${problem}.`);
  });

/** Asks for a place and writes what the window shows there as a PDF. */
export const savePageAsPdf = async (): Promise<void> => {
  const window = currentAppWindow();
  if (window === null) return;
  const name = fileNamePart(window.getTitle().split(' · ')[0] ?? '') || 'Pecunia';
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    title: 'Save this page as PDF',
    defaultPath: `${name}.pdf`,
    filters: [{ name: 'PDF', extensions: ['pdf'] }],
  });
  if (canceled || filePath === '') return;
  await writeFile(filePath, await window.webContents.printToPDF({ printBackground: true, pageSize: 'A4' }));
};
