import { useEffect, useState } from 'react';

export type CameraProblem = 'refused' | 'none' | 'busy';

export type CameraState =
  | { readonly kind: 'asking' }
  | { readonly kind: 'live'; readonly stream: MediaStream }
  | { readonly kind: 'problem'; readonly problem: CameraProblem };

// The best that a common camera gives; small print needs it.
const WISH: MediaStreamConstraints = {
  audio: false,
  video: { facingMode: { ideal: 'environment' }, width: { ideal: 2560 }, height: { ideal: 1920 } },
};

const PROBLEMS: Readonly<Record<string, CameraProblem>> = {
  NotAllowedError: 'refused',
  SecurityError: 'refused',
  NotReadableError: 'busy',
  AbortError: 'busy',
};

const problemOf = (error: unknown): CameraProblem =>
  (error instanceof DOMException ? PROBLEMS[error.name] : undefined) ?? 'none';

const stop = (stream: MediaStream): void => {
  for (const track of stream.getTracks()) track.stop();
};

/** The camera's picture while this is on the screen; it is off again afterwards. */
export function useCamera(): CameraState {
  const [state, setState] = useState<CameraState>({ kind: 'asking' });
  useEffect(() => {
    let isGone = false;
    let running: MediaStream | null = null;
    const start = async (): Promise<void> => {
      try {
        const stream = await navigator.mediaDevices.getUserMedia(WISH);
        if (isGone) return stop(stream);
        running = stream;
        setState({ kind: 'live', stream });
      } catch (error) {
        if (!isGone) setState({ kind: 'problem', problem: problemOf(error) });
      }
    };
    void start();
    return () => {
      isGone = true;
      if (running) stop(running);
    };
  }, []);
  return state;
}
