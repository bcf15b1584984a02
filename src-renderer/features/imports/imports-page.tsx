import { Alert, Stack } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { useLingui } from '@lingui/react/macro';
import { useState } from 'react';

import { readImportSearch } from '../../app/import-search.ts';
import { ErrorState } from '../../components/error-state.tsx';
import { Loading } from '../../components/loading.tsx';
import { Page } from '../../components/page.tsx';
import { Done } from './done.tsx';
import { DropZone } from './drop-zone.tsx';
import { FileList } from './file-list.tsx';
import { FileView } from './file-view.tsx';
import classes from './files.module.css';
import { InboxPanel } from './inbox-panel.tsx';
import { LeftOpen } from './left-open.tsx';
import { PastImports } from './past-imports.tsx';
import { useImportFiles } from './use-import-files.ts';
import { useOpenFiles } from './use-open-files.ts';
import type { Refused } from './use-open-files.ts';

/** From files to transactions: chosen, looked at, imported. */
export function ImportsPage() {
  const { t } = useLingui();
  const { account = null } = readImportSearch(useSearch({ strict: false }));
  const imports = useImportFiles(account);
  const [chosen, setChosen] = useState<string | null>(null);
  const [refused, setRefused] = useState<readonly Refused[]>([]);
  const [isSummed, setSummed] = useState(false);
  const open = useOpenFiles((opened) => {
    setRefused(opened.refused);
    setChosen(opened.files[0]?.token ?? null);
    setSummed(false);
  });
  const { files, results } = imports;
  const current = files.find(({ token }) => token === chosen) ?? files[0];
  const startOver = (): void => {
    imports.forgetResults();
    setSummed(false);
    setRefused([]);
  };
  const zone = { hasDialogs: open.hasDialogs, busy: open.isPending, onFiles: open.mutate };
  return (
    <Page title={t`Import`} subtitle={t`From your bank's files to your buckets. Importing a file twice adds nothing.`}>
      <Stack gap="lg">
        {open.error && <ErrorState error={open.error} />}
        {refused.map(({ fileName, message }, index) => (
          // Names may repeat within an archive; the list only ever shrinks as a whole or by one.
          <Alert
            key={`${fileName} ${index}`}
            color="red"
            title={fileName}
            withCloseButton
            closeButtonLabel={t`Close`}
            onClose={() => setRefused(refused.toSpliced(index, 1))}
          >
            {message}
          </Alert>
        ))}
        {imports.isLoading && <Loading lines={3} lineHeight={72} />}
        {!imports.isLoading && !current && results.length === 0 && (
          <>
            <DropZone {...zone} />
            <InboxPanel onOpened={(opened) => setRefused(opened.refused)} />
            <PastImports />
          </>
        )}
        {results.length > 0 && (isSummed || !current) && <Done results={results} onAnother={startOver} />}
        {results.length > 0 && isSummed && <LeftOpen imports={imports} onShow={() => setSummed(false)} />}
        {current && !(isSummed && results.length > 0) && (
          <>
            <div className={files.length + results.length > 1 ? classes.columns : undefined}>
              {files.length + results.length > 1 && (
                <FileList
                  imports={imports}
                  current={current.token}
                  onChoose={setChosen}
                  zone={zone}
                  onImported={() => setSummed(true)}
                />
              )}
              <FileView key={current.token} file={current} imports={imports} />
            </div>
            {files.length + results.length === 1 && <DropZone {...zone} compact />}
          </>
        )}
      </Stack>
    </Page>
  );
}
