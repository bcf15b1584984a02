// `npm start`: the app in its window where Electron can be had, else in a browser.
import { buildWhenOld } from './build.mjs';
import { hasScreen, obtainedElectron, sandboxArguments } from './electron-binary.mjs';
import { inProject, run } from './project.mjs';

/** An Electron that ends with an error this soon could not start at all, for want of a system library say. */
const FALSE_START_MS = 10_000;

const args = process.argv.slice(2);

const startWindow = async () => {
  if (!hasScreen()) return 'there is no screen here';
  const electron = obtainedElectron();
  if (electron === null) return 'Electron could not be fetched';
  const startedAt = Date.now();
  const code = await run(electron, [inProject('.'), ...sandboxArguments(), ...args]);
  if (code !== 0 && Date.now() - startedAt < FALSE_START_MS) return 'Electron could not start';
  process.exit(code);
};

const built = await buildWhenOld();
if (built !== 0) process.exit(built);
const reason = await startWindow();
console.log(`No window, because ${reason}. Open Pecunia in a browser instead:`);
process.exit(await run(process.execPath, [inProject('out/main/cli.js'), 'serve', ...args]));
