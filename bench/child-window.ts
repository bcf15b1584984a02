import { _electron } from '@playwright/test';

import { firstBalance } from './browser-app.ts';
import { TODAY } from './rows.ts';

const [vault = '', userData = ''] = process.argv.slice(2);

/** Chromium refuses its sandbox to root. */
const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

const app = await _electron.launch({
  args: ['.', ...sandbox, `--user-data-dir=${userData}`, `--vault=${vault}`, `--today=${TODAY}`],
});
const balance = await firstBalance(await app.firstWindow());
process.stdout.write(`${JSON.stringify({ balance })}\n`);
// Only the start is measured, so nobody waits for a quit that saves its window and closes its vault.
app.process().kill('SIGKILL');
process.exit();
