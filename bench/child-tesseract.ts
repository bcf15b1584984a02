import { constants, setPriority } from 'node:os';

import { openBareTesseract } from './receipts/bare-tesseract.ts';

// The peer of a reading, in a process like the one that reads: of its own, and no more urgent.
setPriority(constants.priority.PRIORITY_LOW);
const peer = await openBareTesseract();
process.on('disconnect', () => process.exit());
process.on('message', (bytes) => {
  void peer.read(bytes as Uint8Array).then((text) => process.send?.(text));
});
