import { Button, Loader, Paper, Text, UnstyledButton } from '@mantine/core';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import { Plural, useLingui } from '@lingui/react/macro';
import { IconAlertTriangle, IconCircleCheck, IconCircleDashed, IconHelpCircle } from '@tabler/icons-react';
import { useState } from 'react';
import type { ComponentProps } from 'react';

import type { ImportPreview } from '../../../src-shared/contract/imports.ts';
import { assertNever } from '../../../src-shared/errors.ts';
import { DropZone } from './drop-zone.tsx';
import type { FileState } from './file-state.ts';
import classes from './files.module.css';
import type { ImportFiles } from './use-import-files.ts';

type FileListProps = {
  readonly imports: ImportFiles;
  readonly current: string;
  readonly onChoose: (token: string) => void;
  readonly zone: Omit<ComponentProps<typeof DropZone>, 'compact'>;
  /** Everything that was ready is in. */
  readonly onImported: () => void;
};

const WORDS: Readonly<Record<FileState, MessageDescriptor>> = {
  reading: msg`Being read`,
  problem: msg`Cannot be read`,
  question: msg`Has a question`,
  account: msg`Which account?`,
  ready: msg`Ready`,
  nothing: msg`Nothing new`,
};

/** All files of this visit with how far each is, and one button for all that are ready. */
export function FileList({ imports, current, onChoose, zone, onImported }: FileListProps) {
  const { t } = useLingui();
  const [importing, setImporting] = useState(false);
  const ready = imports.files.filter(({ state }) => state === 'ready');
  const count = ready.reduce((sum, { preview }) => sum + (preview ? preview.counts.new + preview.counts.near : 0), 0);
  const importAll = (): void => {
    setImporting(true);
    void imports
      .commitAll()
      .then(onImported)
      .finally(() => setImporting(false));
  };
  return (
    <Paper component="section" className={classes.fileList ?? ''} aria-label={t`Files`}>
      <ul className={classes.files}>
        {imports.files.map(({ token, fileName, state, preview }) => (
          <li key={token}>
            <UnstyledButton
              className={classes.file}
              aria-current={token === current ? 'true' : undefined}
              onClick={() => onChoose(token)}
            >
              <StateIcon state={state} isDoubtful={preview !== undefined && isDoubtful(preview)} />
              <span className={classes.fileWords}>
                <span className={classes.fileName} title={fileName}>
                  {fileName}
                </span>
                <StateWords state={state} preview={preview} />
              </span>
            </UnstyledButton>
          </li>
        ))}
        {imports.results.map(({ token, fileName, result }) => (
          <li key={token} className={classes.file}>
            <IconCircleCheck size={18} color="var(--mantine-color-teal-6)" aria-hidden />
            <span className={classes.fileWords}>
              <span className={classes.fileName}>{fileName}</span>
              <Text size="xs" c="dimmed" span>
                <Plural value={result.imported} one="# imported" other="# imported" />
              </Text>
            </span>
          </li>
        ))}
      </ul>
      <DropZone {...zone} compact />
      {imports.files.length > 1 && (
        <Button fullWidth px="xs" size="sm" disabled={ready.length === 0} loading={importing} onClick={importAll}>
          {ready.length === imports.files.length ? (
            <Plural value={count} one="Import all: # transaction" other="Import all: # transactions" />
          ) : (
            <Plural value={count} one="Import # that is ready" other="Import # that are ready" />
          )}
        </Button>
      )}
    </Paper>
  );
}

type StateWordsProps = { readonly state: FileState; readonly preview: ImportPreview | undefined };

function StateWords({ state, preview }: StateWordsProps) {
  const { i18n, t } = useLingui();
  const count = preview ? preview.counts.new + preview.counts.near : 0;
  const failed = preview?.counts.failed ?? 0;
  return (
    <Text size="xs" c={state === 'problem' ? 'red' : 'dimmed'} span>
      {i18n._(WORDS[state])}
      {state === 'ready' && (
        <>
          {': '}
          <Plural value={count} one="# transaction" other="# transactions" />
        </>
      )}
      {failed > 0 && `, ${t`${failed} not read`}`}
      {preview && differs(preview) && `, ${t`balance differs`}`}
    </Text>
  );
}

const differs = ({ parts }: ImportPreview): boolean =>
  parts.some(({ balance, leftOut }) => !leftOut && balance !== null && balance.difference !== 0);

const isDoubtful = (preview: ImportPreview): boolean => preview.counts.failed > 0 || differs(preview);

function StateIcon({ state, isDoubtful: doubtful }: { readonly state: FileState; readonly isDoubtful: boolean }) {
  if (doubtful && (state === 'ready' || state === 'nothing')) {
    return <IconAlertTriangle size={18} color="var(--mantine-color-yellow-7)" aria-hidden />;
  }
  switch (state) {
    case 'reading':
      return <Loader size={16} aria-hidden />;
    case 'problem':
      return <IconAlertTriangle size={18} color="var(--mantine-color-red-6)" aria-hidden />;
    case 'question':
    case 'account':
      return <IconHelpCircle size={18} color="var(--mantine-color-yellow-7)" aria-hidden />;
    case 'ready':
      return <IconCircleCheck size={18} aria-hidden />;
    case 'nothing':
      return <IconCircleDashed size={18} aria-hidden />;
    default:
      return assertNever(state);
  }
}
