import { openClient } from './vault-client.ts';

const [vault = ''] = process.argv.slice(2);

const start = performance.now();
const { client, close } = openClient(vault);
await Promise.all([client.accounts.list(), client.buckets.list(), client.overview.metrics({})]);
const opened = performance.now() - start;
await close();
// performance.now() counts from the start of the process, so `start` is what loading the code took.
process.stdout.write(`${JSON.stringify({ load: start, opened })}\n`);
