import { join } from 'node:path';

import envPaths from 'env-paths';

/** Returns the vault that every host opens when none is named, in the system's folder for users' data. */
export const defaultVaultFile = (): string => join(envPaths('Pecunia', { suffix: '' }).data, 'Pecunia.vault');
