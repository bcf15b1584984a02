import { readFileSync } from 'node:fs';

import { importFile } from './import-file.ts';
import { peakMemory } from './peak-memory.ts';
import { openClient } from './vault-client.ts';
import type { HostKind } from './vault-client.ts';
import { ACCOUNT } from './workplace.ts';

const MEGABYTE = 2 ** 20;
const [vault = '', file = '', kind = 'cli'] = process.argv.slice(2);

const { client, close } = openClient(vault, kind as HostKind);
await client.overview.metrics({});
globalThis.gc?.();
const start = process.memoryUsage().rss;
await importFile(client, readFileSync(file), ACCOUNT);
const peak = peakMemory();
await close();
process.stdout.write(`${JSON.stringify({ start: start / MEGABYTE, peak: peak / MEGABYTE })}\n`);
