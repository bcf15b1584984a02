import { useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';

import type { ImportPreview } from '../../../src-shared/contract/imports.ts';
import { orpc } from '../../app/api.ts';
import { useMutationOnce } from '../../app/use-change-once.ts';
import { useToasts } from '../../app/use-toasts.tsx';
import type { FileResult } from './done.tsx';
import { fileState } from './file-state.ts';
import { previewInput, takeBack, wish, wishesOf } from './file-wishes.ts';
import type { FileWishes, WishesByFile } from './file-wishes.ts';

// The app writes what it was asked last, so what it answered earlier must never be shown again.
const FRESH = { gcTime: 0, staleTime: Infinity } as const;

export type ImportFiles = ReturnType<typeof useImportFiles>;

/** The files that lie open with what the user wants of each, and what has been imported on this visit. */
export function useImportFiles(accountId: number | null) {
  const client = useQueryClient();
  const toasts = useToasts();
  const [wishes, setWishes] = useState<WishesByFile>({});
  const [results, setResults] = useState<readonly FileResult[]>([]);
  const opened = useQuery(orpc.imports.openFiles.queryOptions());
  const files = opened.data ?? [];
  const options = (token: string) =>
    orpc.imports.preview.queryOptions({ input: previewInput(token, wishesOf(wishes, token), accountId), ...FRESH });
  const previews = useQueries({ queries: files.map(({ token }) => options(token)) });
  const commit = useMutationOnce(orpc.imports.commit.mutationOptions());
  const close = useMutationOnce(orpc.imports.close.mutationOptions());

  const readAgain = (): Promise<unknown> =>
    Promise.all([
      client.invalidateQueries({ queryKey: orpc.imports.openFiles.key() }),
      client.invalidateQueries({ queryKey: orpc.imports.preview.key() }),
    ]);
  const commitOne = async ({ token, revision, fileName }: ImportPreview): Promise<boolean> => {
    try {
      const result = await commit.mutateAsync({ token, revision });
      // A double click gets the outcome of the first.
      setResults((before) => [...before.filter((each) => each.token !== token), { token, fileName, result }]);
      return true;
    } catch (error) {
      toasts.failed(error);
      return false;
    }
  };
  /** What one file brought in changes what the next one shows, so each is read once more before it is imported. */
  const commitAll = async (): Promise<void> => {
    for (const { token } of files) {
      const preview = await client.query({ ...options(token), staleTime: 0 }).catch(() => undefined);
      if (preview && fileState({ preview, failed: false }) === 'ready') await commitOne(preview);
    }
    await readAgain();
  };
  return {
    isLoading: opened.isPending,
    files: files.map((file, index) => {
      const read = previews[index];
      return {
        ...file,
        preview: read?.data,
        state: fileState({ preview: read?.data, failed: read?.isError === true }),
      };
    }),
    results,
    forgetResults: () => setResults([]),
    options,
    wishesOf: (token: string): FileWishes => wishesOf(wishes, token),
    wish: (token: string, part: Partial<FileWishes>) => setWishes((all) => wish(all, token, part)),
    canTakeBack: (token: string) => (wishes[token]?.length ?? 0) > 0,
    takeBack: (token: string) => setWishes((all) => takeBack(all, token)),
    isWriting: commit.isPending,
    commit: async (preview: ImportPreview): Promise<void> => {
      await commitOne(preview);
      await readAgain();
    },
    commitAll,
    closeAll: async (): Promise<void> => {
      for (const { token } of files) await close.mutateAsync({ token }).catch(toasts.failed);
      await readAgain();
    },
    close: async (token: string): Promise<void> => {
      await close.mutateAsync({ token }).catch(toasts.failed);
      await readAgain();
    },
  };
}
