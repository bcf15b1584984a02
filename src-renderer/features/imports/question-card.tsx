import { Paper, Stack, Text, Title } from '@mantine/core';
import { Trans } from '@lingui/react/macro';
import { IconArrowRight } from '@tabler/icons-react';

import type { ImportQuestion } from '../../../src-shared/contract/imports.ts';
import { isIsoDate } from '../../../src-shared/date.ts';
import { useFormat } from '../../app/format.ts';
import classes from './imports.module.css';

type QuestionCardProps = {
  readonly question: ImportQuestion;
  readonly total: number;
  readonly onAnswer: (value: string) => void;
};

/** One question about the file: each answer shows what it makes of real rows, and one click gives it. */
export function QuestionCard({ question, total, onAnswer }: QuestionCardProps) {
  return (
    <Paper p="lg" component="section" aria-labelledby="import-question">
      <Stack gap="md">
        <div>
          <Title order={2} size="h4" id="import-question">
            {question.text}
          </Title>
          <Text size="sm" c="dimmed">
            <Trans>
              The file can be read in more than one way. Choose the one that is right; it is remembered for this
              account.
            </Trans>
            {total > 1 && (
              <>
                {' '}
                <Trans>{total} questions are open.</Trans>
              </>
            )}
          </Text>
        </div>
        <div className={classes.choices}>
          {question.choices.map((choice) => (
            <button key={choice.value} type="button" className={classes.choice} onClick={() => onAnswer(choice.value)}>
              <span className={classes.choiceName}>{choice.label}</span>
              {choice.sample.map(({ raw, reads }, index) => (
                // Rows of a sample have no names of their own and never move.
                <SampleRow key={index} raw={raw} reads={reads} />
              ))}
            </button>
          ))}
        </div>
      </Stack>
    </Paper>
  );
}

function SampleRow({ raw, reads }: { readonly raw: string; readonly reads: string }) {
  const { date } = useFormat();
  return (
    <span className={classes.sample}>
      <span className={classes.raw}>{raw}</span>
      <IconArrowRight size={14} aria-hidden />
      <span>{isIsoDate(reads) ? date(reads) : reads}</span>
    </span>
  );
}
