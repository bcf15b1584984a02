import { Alert, Stack } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { IconInfoCircle } from '@tabler/icons-react';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { ReactNode } from 'react';

import type { OpenFile } from '../../../src-shared/contract/imports.ts';
import { api, orpc } from '../../app/api.ts';
import { useFormat } from '../../app/format.ts';
import { CommitBar } from './commit-bar.tsx';
import { DecisionsPanel } from './decisions-panel.tsx';
import { partsWithoutAccount } from './file-state.ts';
import { targetChoice } from './import-target.ts';
import type { ImportTarget } from './import-target.ts';
import { PartsPanel } from './parts-panel.tsx';
import { PreviewHeader } from './preview-header.tsx';
import { PreviewProblem } from './preview-problem.tsx';
import { PreviewTabs } from './preview-tabs.tsx';
import { QuestionCard } from './question-card.tsx';
import { TargetStep } from './target-step.tsx';
import type { ImportFiles } from './use-import-files.ts';
import { Working, WorkingLine } from './working.tsx';

type FileViewProps = { readonly file: OpenFile; readonly imports: ImportFiles };

/** Everything that the import of one file would do, before it does it. */
export function FileView({ file, imports }: FileViewProps) {
  const { token, fileName } = file;
  const preview = usePreview(file, imports);
  const [asked, setAsked] = useState<string | null>(null);
  const { data, error, isFetching, isPlaceholderData } = preview;
  const wishes = imports.wishesOf(token);
  const close = (): void => void imports.close(token);
  const cancel = (): void => void api.imports.cancel({ token });
  const root = useRef<HTMLDivElement>(null);
  const answerAll = (answers: Readonly<Record<string, string>>): void => {
    imports.wish(token, { answers: { ...wishes.answers, ...answers } });
    // The question goes with its button; the keyboard goes on from here.
    root.current?.focus({ preventScroll: true });
  };
  const setTarget = (key: string, target: ImportTarget): void => {
    setAsked(null);
    imports.wish(token, { targets: { ...wishes.targets, [key]: targetChoice(target) } });
  };
  if (error) {
    const takeBack = imports.canTakeBack(token) ? () => imports.takeBack(token) : null;
    return <PreviewProblem error={error} onTakeBack={takeBack} onAnswer={answerAll} onRestart={close} />;
  }
  if (!data) return <Working token={token} phase="reading" onCancel={cancel} />;
  const askedPart = data.parts.find(({ key }) => key === asked) ?? partsWithoutAccount(data)[0];
  if (askedPart) {
    return (
      <TargetStep
        key={askedPart.key}
        fileName={fileName}
        part={data.parts.length > 1 ? askedPart : null}
        onChoose={(target) => setTarget(askedPart.key, target)}
        onCancel={asked === null ? close : () => setAsked(null)}
      />
    );
  }
  const [question] = data.questions;
  const phase = imports.isWriting ? 'writing' : isPlaceholderData ? 'reading' : null;
  return (
    <Stack ref={root} tabIndex={-1} gap="md" aria-busy={isFetching} style={{ minWidth: 0, outline: 'none' }}>
      <PreviewHeader preview={data} onTarget={setAsked} onRestart={close} />
      <ImportedBefore at={data.importedBefore?.at ?? null} />
      {data.notices.map((notice) => (
        <Notice key={notice}>{notice}</Notice>
      ))}
      {question && (
        <QuestionCard
          question={question}
          total={data.questions.length}
          onAnswer={(value) => answerAll({ [question.key]: value })}
        />
      )}
      <PartsPanel
        preview={data}
        onTarget={setAsked}
        onLeaveOut={(key, leaveOut) => imports.wish(token, { targets: { ...wishes.targets, [key]: { leaveOut } } })}
      />
      <DecisionsPanel decisions={data.decisions} onChange={(key, value) => answerAll({ [key]: value })} />
      <PreviewTabs
        preview={data}
        onLeaveOut={(row, out) =>
          imports.wish(token, {
            leftOut: out ? [...wishes.leftOut, row] : wishes.leftOut.filter((each) => each !== row),
          })
        }
        onCategory={(row, categoryId) =>
          imports.wish(token, { categories: { ...wishes.categories, [String(row)]: categoryId } })
        }
      />
      <CommitBar
        preview={data}
        working={phase && <WorkingLine key={phase} token={token} phase={phase} onCancel={cancel} />}
        onCommit={() => void imports.commit(data)}
      />
    </Stack>
  );
}

function usePreview({ token }: OpenFile, imports: ImportFiles) {
  const client = useQueryClient();
  const preview = useQuery({ ...imports.options(token), placeholderData: keepPreviousData });
  const { data, isPlaceholderData } = preview;
  useEffect(() => {
    // The rows on the screen stay until those of the new preview are read.
    if (data && !isPlaceholderData) void client.invalidateQueries({ queryKey: orpc.imports.rows.key() });
  }, [client, data, isPlaceholderData]);
  return preview;
}

const Notice = ({ children }: { readonly children: ReactNode }) => (
  <Alert variant="light" color="yellow" icon={<IconInfoCircle size={18} />} py={8}>
    {children}
  </Alert>
);

function ImportedBefore({ at }: { readonly at: string | null }) {
  const { time } = useFormat();
  if (at === null) return null;
  const when = time(at);
  return (
    <Notice>
      <Trans>Exactly this file was imported on {when}.</Trans>
    </Notice>
  );
}
