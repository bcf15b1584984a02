import { Alert, Stack } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';

import { orpc } from '../../app/api.ts';
import { useChange } from '../../app/use-change.ts';
import { CommitBar } from './commit-bar.tsx';
import { DecisionsPanel } from './decisions-panel.tsx';
import type { ImportResult } from './done.tsx';
import type { ImportTarget } from './import-target.ts';
import { PreviewHeader } from './preview-header.tsx';
import { PreviewProblem } from './preview-problem.tsx';
import { PreviewTabs } from './preview-tabs.tsx';
import { QuestionCard } from './question-card.tsx';
import { useImportPreview } from './use-import-preview.ts';
import type { OpenedFile } from './use-import-preview.ts';
import { Working, WorkingLine } from './working.tsx';

type PreviewProps = {
  readonly file: OpenedFile;
  readonly target: ImportTarget;
  readonly onTarget: () => void;
  readonly onRestart: () => void;
  readonly onDone: (result: ImportResult) => void;
};

/** Everything that the import would do, before it does it. */
export function Preview({ file, target, onTarget, onRestart, onDone }: PreviewProps) {
  const state = useImportPreview(file, target);
  const commit = useChange(orpc.imports.commit.mutationOptions({ onSuccess: (result) => onDone(result) }));
  const { data, error, isFetching, isPlaceholderData } = state.preview;
  if (error) return <PreviewProblem error={error} state={state} onRestart={onRestart} />;
  if (!data) return <Working token={file.token} phase="reading" onCancel={state.cancel} />;
  const [question] = data.questions;
  const phase = commit.isPending ? 'writing' : isPlaceholderData ? 'reading' : null;
  return (
    <Stack gap="md" aria-busy={isFetching}>
      <PreviewHeader preview={data} onTarget={onTarget} onRestart={onRestart} />
      {data.notices.map((notice) => (
        <Alert key={notice} variant="light" color="yellow" icon={<IconInfoCircle size={18} />} py={8}>
          {notice}
        </Alert>
      ))}
      {question && (
        <QuestionCard
          question={question}
          total={data.questions.length}
          onAnswer={(value) => state.answer(question.key, value)}
        />
      )}
      <DecisionsPanel decisions={data.decisions} onChange={state.answer} />
      <PreviewTabs preview={data} leftOut={state.leftOut} onLeaveOut={state.leaveOut} onCategory={state.fileAs} />
      <CommitBar
        preview={data}
        working={phase && <WorkingLine key={phase} token={file.token} phase={phase} onCancel={state.cancel} />}
        onCommit={() => commit.mutate({ token: file.token })}
      />
    </Stack>
  );
}
