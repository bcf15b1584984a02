import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

export type Peer = {
  /** Reads a picture; one at a time. */
  readonly read: (bytes: Uint8Array) => Promise<void>;
  readonly close: () => void;
};

/** Starts a bare tesseract.js in a process of its own. */
export const startPeer = (): Peer => {
  const child = fork(join(import.meta.dirname, '..', 'child-tesseract.ts'), [], { serialization: 'advanced' });
  return {
    read: async (bytes) => {
      child.send(bytes);
      await once(child, 'message');
    },
    close: () => void child.kill(),
  };
};
