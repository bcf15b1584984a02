import { createRequire } from 'node:module';

import { blockNetwork } from '../block-network.ts';

// The engine's own thread script would fetch what it does not find on disk.
blockNetwork();
createRequire(import.meta.url)('tesseract.js/src/worker-script/node/index.js');
