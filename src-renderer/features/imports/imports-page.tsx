import { Stack } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';

import { orpc } from '../../app/api.ts';
import { readImportSearch } from '../../app/import-search.ts';
import { ErrorState } from '../../components/error-state.tsx';
import { Page } from '../../components/page.tsx';
import { Done } from './done.tsx';
import type { ImportResult } from './done.tsx';
import { DropZone } from './drop-zone.tsx';
import type { ImportTarget } from './import-target.ts';
import { PastImports } from './past-imports.tsx';
import { Preview } from './preview.tsx';
import { TargetStep } from './target-step.tsx';
import type { OpenedFile } from './use-import-preview.ts';
import { useOpenFile } from './use-open-file.ts';
import { useRememberedAccount } from './use-remembered-account.ts';

/** One file's way through the page. */
type Step =
  | { readonly kind: 'choose' }
  | { readonly kind: 'target'; readonly file: OpenedFile }
  | { readonly kind: 'preview'; readonly file: OpenedFile; readonly target: ImportTarget }
  | { readonly kind: 'done'; readonly result: ImportResult };

export function ImportsPage() {
  const { t } = useLingui();
  const [step, setStep] = useState<Step>({ kind: 'choose' });
  const accounts = useQuery(orpc.accounts.list.queryOptions()).data ?? [];
  const asked = useAskedAccount();
  const { accountFor, remember } = useRememberedAccount();
  const restart = (): void => setStep({ kind: 'choose' });
  const open = useOpenFile((file) => {
    const id = accounts.find((account) => account.id === asked)?.id ?? accountFor(file.fileName, accounts);
    setStep(id === undefined ? { kind: 'target', file } : { kind: 'preview', file, target: { kind: 'existing', id } });
  });
  return (
    <Page title={t`Import`} subtitle={t`From your bank's file to your buckets. Importing a file twice adds nothing.`}>
      {step.kind === 'choose' && (
        <Stack gap="lg">
          {open.error && <ErrorState error={open.error} />}
          <DropZone hasDialogs={open.hasDialogs} busy={open.isPending} onFile={(file) => open.mutate(file)} />
          <PastImports />
        </Stack>
      )}
      {step.kind === 'target' && (
        <TargetStep
          fileName={step.file.fileName}
          accounts={accounts}
          onChoose={(target) => setStep({ kind: 'preview', file: step.file, target })}
          onCancel={restart}
        />
      )}
      {step.kind === 'preview' && (
        <Preview
          file={step.file}
          target={step.target}
          onTarget={() => setStep({ kind: 'target', file: step.file })}
          onRestart={restart}
          onDone={(result) => {
            remember(step.file.fileName, result.accountId);
            setStep({ kind: 'done', result });
          }}
        />
      )}
      {step.kind === 'done' && <Done result={step.result} onAnother={restart} />}
    </Page>
  );
}

/** The account that a link asked to import into. */
function useAskedAccount(): number | null {
  const { account } = readImportSearch(useSearch({ strict: false }));
  return account ?? null;
}
