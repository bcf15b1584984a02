import { useLocalStorage } from '@mantine/hooks';

import type { Account } from '../../../src-shared/contract/accounts.ts';
import { fileStem } from './import-target.ts';

type Remembered = {
  /** The account that files of such a name went to last time; undefined for a new kind of file. */
  readonly accountFor: (fileName: string, accounts: readonly Account[]) => number | undefined;
  readonly remember: (fileName: string, accountId: number) => void;
};

/** Which account the files of each bank go to, remembered on this machine. */
export function useRememberedAccount(): Remembered {
  const [accountOf, setAccountOf] = useLocalStorage<Readonly<Record<string, number>>>({
    key: 'pecunia.import.accounts',
    defaultValue: {},
    getInitialValueInEffect: false,
  });
  return {
    accountFor: (fileName, accounts) => {
      const id = accountOf[fileStem(fileName)];
      return accounts.find((account) => account.id === id && !account.closed)?.id;
    },
    remember: (fileName, accountId) => setAccountOf((known) => ({ ...known, [fileStem(fileName)]: accountId })),
  };
}
