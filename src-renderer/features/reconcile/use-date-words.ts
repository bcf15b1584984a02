import { useLingui } from '@lingui/react/macro';

import { useFormat } from '../../app/format.ts';
import type { Question, QuestionProblem, ReconcileStatus } from './question.ts';

/** Says what is wrong with the chosen day; nothing while none is chosen. */
export function useDateWords(
  { date }: Question,
  problem: QuestionProblem | null,
  { reconciliations }: ReconcileStatus,
): string | undefined {
  const { t } = useLingui();
  const format = useFormat();
  const last = reconciliations[0]?.date;
  if (problem === 'no-day' && date !== '') return t`Choose a day.`;
  if (problem !== 'too-early' || last === undefined) return undefined;
  return t`It is reconciled to ${format.date(last)} already: choose that day or a later one.`;
}
