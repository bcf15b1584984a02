import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { importFile } from './import-file.ts';
import { bankFile, bankRows } from './rows.ts';
import { openClient } from './vault-client.ts';

/** The temporary folder of one run, and the vaults in it. */
export type Workplace = {
  readonly folder: string;
  /** A path that nothing lies at yet. */
  readonly freshPath: (name: string) => string;
  /** The path of an own copy of a vault with so many transactions; each size is made once. */
  readonly vaultOf: (count: number) => Promise<string>;
  readonly remove: () => void;
};

export const ACCOUNT = 'Current Account';

const makeVault = async (path: string, count: number): Promise<void> => {
  const { client, close } = openClient(path);
  await importFile(client, bankFile(bankRows(count)), ACCOUNT);
  await close();
};

export const createWorkplace = (): Workplace => {
  const folder = mkdtempSync(join(tmpdir(), 'pecunia-bench-'));
  const made = new Map<number, Promise<string>>();
  let copies = 0;
  const freshPath = (name: string): string => join(folder, `${name}-${(copies += 1)}.vault`);
  const original = (count: number): Promise<string> => {
    const path = join(folder, `original-${count}.vault`);
    const vault = made.get(count) ?? makeVault(path, count).then(() => path);
    made.set(count, vault);
    return vault;
  };
  return {
    folder,
    freshPath,
    vaultOf: async (count) => {
      const copy = freshPath(`vault-of-${count}`);
      copyFileSync(await original(count), copy);
      return copy;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};
