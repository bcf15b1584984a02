import { enableCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';

import type { JobThread } from './import-thread.ts';

// What follows is loaded only now, so that the next thread finds it compiled (and its types stripped) already.
enableCompileCache();
const { serveJob } = await import('./import-service.ts');
if (parentPort) serveJob(parentPort, workerData as JobThread);
