import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Returns the full path of a file of the project. */
export const inProject = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Runs a program in the project's folder, with our terminal, and returns its exit code. */
export const run = (program, args, env = {}) =>
  new Promise((resolve) => {
    const child = spawn(program, args, { cwd: inProject('.'), stdio: 'inherit', env: { ...process.env, ...env } });
    for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => child.kill(signal));
    child.once('error', () => resolve(127));
    child.once('exit', (code, signal) => resolve(code ?? (signal === null ? 1 : 0)));
  });

/** Runs a program of a package in node_modules with this Node, which npm put first, whatever the system's is. */
export const runPackage = (script, args, env) =>
  run(process.execPath, [inProject(`node_modules/${script}`), ...args], env);
