import { enableCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';

import type { ReportThreadData } from './report-thread.ts';

// What follows is loaded only now, so that the next thread finds it compiled (and its types stripped) already.
enableCompileCache();
const { serveReports } = await import('./report-thread-service.ts');
if (parentPort) serveReports(parentPort, workerData as ReportThreadData);
