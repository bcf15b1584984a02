import { ORPCError } from '@orpc/client';

import { api } from '../../app/api.ts';
import { errorCode } from '../../app/error-words.ts';

// Larger files would be read twice for seconds; the preview says the same about them.
const MAX_BYTES = 4 * 1024 * 1024;

type Taken = { readonly token: string; readonly bytes: number };

/** Returns whether a failed reading named another kind of file, for which no answer of the user's would help. */
const isOtherKind = (error: unknown): boolean => {
  if (!(error instanceof ORPCError) || errorCode(error) !== 'file_unreadable') return false;
  const { details } = (error.data ?? {}) as { readonly details?: { readonly found?: unknown } };
  return details?.found !== undefined;
};

/** Refuses a picture, a PDF or an empty file before anything is asked about it. */
export async function refuseUnreadable({ token, bytes }: Taken): Promise<void> {
  if (bytes > MAX_BYTES) return;
  try {
    await api.imports.preview({ token });
  } catch (error) {
    if (!isOtherKind(error)) return;
    await api.imports.cancel({ token });
    throw error;
  }
}
