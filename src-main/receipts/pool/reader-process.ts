import { constants, setPriority } from 'node:os';

import { blockNetwork } from '../readers/block-network.ts';
import { openChannel } from './parent-channel.ts';

blockNetwork();
// Whoever looks at the window comes first.
setPriority(constants.priority.PRIORITY_LOW);
// Loaded only now, so that nothing in it can reach for the network while it loads.
const { serveReading } = await import('./serve-reading.ts');
serveReading(openChannel());
