import { expect, test } from 'vitest';

import { importFile, openFile } from '../testing/import-text.ts';
import { openApp } from '../testing/memory-session.ts';

const OPEN_ORDER = 'Date,Description,Amount\n05/06/2026,Corner shop,-1.00\n06/07/2026,Corner shop,-2.00\n';

test('an answer is remembered until the import that it was given for is taken back', async () => {
  const { api } = openApp();
  const target = { newAccountName: 'Bank' };
  const { done } = await importFile(api, OPEN_ORDER, 'a.csv', { target, answers: { 'date-order': 'mdy' } });
  const asked = async (): Promise<readonly string[]> => {
    const token = await openFile(api, OPEN_ORDER, 'a.csv');
    const { questions } = await api.imports.preview({ token });
    return questions.map(({ key }) => key);
  };
  expect(await asked()).toEqual([]);
  await api.imports.undo({ importId: done.imports[0]?.importId ?? 0 });
  expect(await asked()).toEqual(['date-order']);
});
