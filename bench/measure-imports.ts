import { rmSync } from 'node:fs';

import { expectImported, importFile } from './import-file.ts';
import { timed } from './measure.ts';
import type { Client } from './vault-client.ts';
import { ACCOUNT } from './workplace.ts';
import type { Workplace } from './workplace.ts';

export type Opened = { readonly client: Client; readonly close: () => void | Promise<void> };

type Wanted = Parameters<typeof expectImported>[1];

/** Returns how long each file took in milliseconds, one after the other into one fresh vault. */
export const measureImports = async (
  workplace: Workplace,
  open: (vault: string) => Opened | Promise<Opened>,
  files: readonly (readonly [Uint8Array, Wanted])[],
): Promise<readonly number[]> => {
  const path = workplace.freshPath('import');
  const { client, close } = await open(path);
  const durations: number[] = [];
  for (const [bytes, wanted] of files) {
    durations.push(await timed(async () => expectImported(await importFile(client, bytes, ACCOUNT), wanted)));
  }
  await close();
  for (const end of ['', '-wal', '-shm', '-lock']) rmSync(path + end, { force: true });
  return durations;
};
