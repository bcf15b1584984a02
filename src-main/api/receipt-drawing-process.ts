import { enableCompileCache } from 'node:module';

import { blockNetwork } from '../receipts/readers/block-network.ts';
import { openChannel } from '../receipts/pool/parent-channel.ts';

blockNetwork();
// What follows is loaded only now, so that the next process finds it compiled (and its types stripped) already.
enableCompileCache();
const { serveDrawing } = await import('./receipt-drawing-service.ts');
serveDrawing(openChannel());
