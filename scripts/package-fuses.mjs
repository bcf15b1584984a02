import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';

import { fusesFor } from '../electron-builder.config.mjs';
import { programIn } from './package-folder.mjs';

const OPTIONS = {
  runAsNode: FuseV1Options.RunAsNode,
  enableCookieEncryption: FuseV1Options.EnableCookieEncryption,
  enableNodeOptionsEnvironmentVariable: FuseV1Options.EnableNodeOptionsEnvironmentVariable,
  enableNodeCliInspectArguments: FuseV1Options.EnableNodeCliInspectArguments,
  enableEmbeddedAsarIntegrityValidation: FuseV1Options.EnableEmbeddedAsarIntegrityValidation,
  onlyLoadAppFromAsar: FuseV1Options.OnlyLoadAppFromAsar,
  grantFileProtocolExtraPrivileges: FuseV1Options.GrantFileProtocolExtraPrivileges,
};

/** Reads the fuses back from a packed program. Throws with each one that is not as it must be. */
export const requireFuses = async (folder, target) => {
  const wire = await getCurrentFuseWire(programIn(folder, target.platform));
  const wrong = Object.entries(fusesFor(target)).filter(
    ([name, isOn]) => wire[OPTIONS[name]] !== (isOn ? FuseState.ENABLE : FuseState.DISABLE),
  );
  if (wrong.length === 0) return;
  throw new Error(
    `Fuses are not set as they must be: ${wrong.map(([name, isOn]) => `${name} should be ${isOn ? 'on' : 'off'}`).join(', ')}.`,
  );
};
